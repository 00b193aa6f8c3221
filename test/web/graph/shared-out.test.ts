import { expect, test } from 'vitest';
import { sharedOut } from '../../../web/graph/shared-out.js';

test('Where there is place for all, all get what they want', () => {
  expect(sharedOut([2, 0, 5], 10)).toEqual([2, 0, 5]);
});

test('Those that want few get it, and the others share the rest', () => {
  expect(sharedOut([2, 20, 1, 20], 14)).toEqual([2, 6, 1, 5]);
});

test('Nothing is shared out among nobody', () => {
  expect(sharedOut([], 5)).toEqual([]);
});
