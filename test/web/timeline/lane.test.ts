import { expect, it } from 'vitest';
import { lanesOf } from '../../../web/timeline/lane.js';

it('puts what follows in one lane, and what overlaps in another', () => {
  expect(
    lanesOf(
      [
        { from: 5, to: 15 },
        { from: 20, to: 30 },
        { from: 0, to: 10 },
      ],
      0,
    ),
  ).toEqual([
    [
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ],
    [{ from: 5, to: 15 }],
  ]);
});

it('leaves a space behind each', () => {
  const items = [
    { from: 0, to: 10 },
    { from: 12, to: 20 },
  ];
  expect(lanesOf(items, 1)).toHaveLength(1);
  expect(lanesOf(items, 2)).toHaveLength(2);
});

it('needs no lane for nothing', () => {
  expect(lanesOf([], 0)).toEqual([]);
});
