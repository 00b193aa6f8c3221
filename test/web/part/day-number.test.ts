import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysIn,
  readDay,
  sharedDays,
} from '../../../web/part/day-number.js';

it('counts days without a clock', () => {
  expect([dayNumber('1970-01-01'), dayNumber('1970-02-01'), dayOf(31)]).toEqual([
    0,
    31,
    '1970-02-01',
  ]);
});

it('adds days over the ends of months and years', () => {
  expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1)]).toEqual([
    '2027-01-01',
    '2028-02-29',
  ]);
});

it.each([
  ['2026-11-23', -12, '2025-11-23'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-11-23', 14, '2028-01-23'],
])('adds months to %s: %i are %s', (day, count, then) => {
  expect(addMonths(day, count)).toBe(then);
});

it('counts both ends of an interval', () => {
  expect(daysIn({ from: '2026-01-01', to: '2026-12-31' })).toBe(365);
});

it('finds the days that two intervals share', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  expect(sharedDays({ from: '2025-10-01', to: '2026-09-30' }, year)).toEqual({
    from: '2026-01-01',
    to: '2026-09-30',
  });
  expect(sharedDays({ from: '2027-01-01', to: '2027-12-31' }, year)).toBeNull();
});

it.each([null, '', '2026-02-30', '2026-13-01', '26-9-30', '2026-09-30T00:00Z'])(
  'reads no day from %j',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);

it('reads a day', () => {
  expect(readDay('2026-11-23')).toBe('2026-11-23');
});
