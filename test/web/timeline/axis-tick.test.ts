import { expect, it } from 'vitest';
import { dayNumber } from '../../../web/part/day-number.js';
import { placesIn, ticksOf } from '../../../web/timeline/axis-tick.js';

const THREE_YEARS = { from: dayNumber('2025-01-01'), to: dayNumber('2028-01-01') };

it('places days in proportion', () => {
  const placeOf = placesIn({ from: 0, to: 100 }, 500);
  expect([placeOf(0), placeOf(50), placeOf(100), placeOf(-10)]).toEqual([0, 250, 500, -50]);
});

it('names quarters and years where there is room for them', () => {
  const ticks = ticksOf(THREE_YEARS, 800);
  expect(ticks.map(({ text }) => text).slice(0, 5)).toEqual(['2025', 'Apr', 'Jul', 'Oct', '2026']);
  expect(ticks.filter(({ isYear }) => isYear).map(({ text }) => text)).toEqual([
    '2025',
    '2026',
    '2027',
  ]);
});

it('names years alone where there is little room', () => {
  expect(ticksOf(THREE_YEARS, 180).map(({ text }) => text)).toEqual(['2025', '2026', '2027']);
});

it('tells the year of months where none begins', () => {
  const view = { from: dayNumber('2026-03-15'), to: dayNumber('2026-08-15') };
  expect(ticksOf(view, 320).map(({ text }) => text)).toEqual(['Apr 2026', 'May', 'Jun', 'Jul']);
});
