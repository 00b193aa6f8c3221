import { expect, test } from 'vitest';
import { centred, FITTED, panned, zoomed } from '../../../web/graph/zoom.js';

const SIZE = { width: 400, height: 200 };

test('The place that one comes nearer to stays where it is', () => {
  expect(zoomed(FITTED, 2, { x: 100, y: 50 }, SIZE)).toEqual({ scale: 2, x: -100, y: -50 });
});

test('Nobody comes nearer than four times, or goes farther than the whole picture', () => {
  expect(zoomed(FITTED, 9, { x: 0, y: 0 }, SIZE).scale).toBe(4);
  expect(zoomed({ scale: 2, x: -400, y: -200 }, 0.1, { x: 0, y: 0 }, SIZE)).toEqual(FITTED);
});

test('The picture is moved no farther than to its edges', () => {
  const near = { scale: 2, x: -100, y: -50 };
  expect(panned(near, { x: 30, y: -20 }, SIZE)).toEqual({ scale: 2, x: -70, y: -70 });
  expect(panned(near, { x: 999, y: -999 }, SIZE)).toEqual({ scale: 2, x: 0, y: -200 });
});

test('What has the focus is brought into the middle, as far as there is picture around it', () => {
  const near = { scale: 2, x: 0, y: 0 };
  expect(centred(near, { x: 200, y: 80 }, SIZE)).toEqual({ scale: 2, x: -200, y: -60 });
  expect(centred(near, { x: 390, y: 10 }, SIZE)).toEqual({ scale: 2, x: -400, y: 0 });
  expect(centred(FITTED, { x: 390, y: 10 }, SIZE)).toEqual(FITTED);
});
