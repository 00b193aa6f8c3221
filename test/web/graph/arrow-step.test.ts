import { expect, test } from 'vitest';
import { stepOf } from '../../../web/graph/arrow-step.js';

const SPOTS = [
  { key: 'middle', x: 500, y: 100 },
  { key: 'left-above', x: 100, y: 60 },
  { key: 'left-below', x: 100, y: 140 },
  { key: 'right-above', x: 900, y: 20 },
  { key: 'right-level', x: 900, y: 110 },
];

test.each([
  ['ArrowRight', 'middle', 'right-level'],
  ['ArrowLeft', 'middle', 'left-above'],
  ['ArrowLeft', 'right-above', 'middle'],
  ['ArrowDown', 'left-above', 'left-below'],
  ['ArrowUp', 'right-level', 'right-above'],
  ['Home', 'right-level', 'middle'],
  ['End', 'middle', 'right-level'],
])('%s from %s leads to %s', (key, from, to) => {
  expect(stepOf(key, SPOTS, from)).toBe(to);
});

test.each([
  ['ArrowLeft', 'left-above'],
  ['Enter', 'middle'],
  ['ArrowUp', 'nowhere'],
])('%s from %s leads nowhere', (key, from) => {
  expect(stepOf(key, SPOTS, from)).toBeNull();
});
