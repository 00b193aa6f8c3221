import { expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../web/part/day-number.js';
import {
  limitsOf,
  pannedView,
  viewAround,
  viewShowing,
  zoomedView,
} from '../../../web/timeline/view.js';
import type { View } from '../../../web/timeline/view.js';

const LIMITS: View = { from: 0, to: 1000 };

it('shows the interval and today with months around them', () => {
  const { from, to } = viewAround({ from: '2027-01-01', to: '2027-12-31' }, '2026-11-23', 12);
  expect([dayOf(from), dayOf(to)]).toEqual(['2025-11-23', dayOf(dayNumber('2029-01-01'))]);
});

it('moves by a part of what it shows, and not beyond the limits', () => {
  const view = { from: 100, to: 300 };
  expect(pannedView(view, 0.25, LIMITS)).toEqual({ from: 150, to: 350 });
  expect(pannedView(view, -1, LIMITS)).toEqual({ from: 0, to: 200 });
  expect(pannedView(view, 9, LIMITS)).toEqual({ from: 800, to: 1000 });
});

it('zooms around its middle, to at least two months and at most the limits', () => {
  const view = { from: 400, to: 600 };
  expect(zoomedView(view, 0.5, LIMITS)).toEqual({ from: 450, to: 550 });
  expect(zoomedView(view, 0.01, LIMITS)).toEqual({ from: 469, to: 531 });
  expect(zoomedView(view, 100, LIMITS)).toEqual(LIMITS);
});

it('moves as little as it takes to show a stretch', () => {
  const view = { from: 100, to: 300 };
  expect(viewShowing(view, { from: 120, to: 200 }, LIMITS)).toBe(view);
  expect(viewShowing(view, { from: 50, to: 200 }, LIMITS)).toEqual({ from: 50, to: 250 });
  expect(viewShowing(view, { from: 280, to: 350 }, LIMITS)).toEqual({ from: 150, to: 350 });
  expect(viewShowing(view, { from: 280, to: 700 }, LIMITS)).toEqual({ from: 280, to: 480 });
});

it('ends half a year beyond all that there is to see', () => {
  const { from, to } = limitsOf([
    { from: '2023-11-23', to: '2029-11-23' },
    { from: '2020-01-01', to: '2020-12-31' },
  ]);
  expect([dayOf(from), dayOf(to)]).toEqual(['2019-07-01', '2030-05-23']);
});
