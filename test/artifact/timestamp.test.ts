import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsOf, utcDayOfSeconds } from '../../src/artifact/timestamp.js';

const dayOf = (timestamp: unknown) => {
  const seconds = secondsOf(timestamp);
  return seconds === null ? null : utcDayOfSeconds(seconds);
};

describe('a timestamp of AWS', () => {
  it.each([
    ['2026-09-30T00:00:00+00:00', '2026-09-30'],
    ['2026-09-30T23:59:59.999Z', '2026-09-30'],
    ['2026-09-30T17:00:00-07:00', '2026-10-01'],
    ['2026-09-30T16:59:59-0700', '2026-09-30'],
    ['2026-10-01T08:59:59+09:00', '2026-09-30'],
    ['2026-09-30 12:00Z', '2026-09-30'],
    ['2016-12-31T23:59:60Z', '2017-01-01'],
    [1_790_726_400, '2026-09-30'],
    [1_790_812_799.999, '2026-09-30'],
    [-0.5, '1969-12-31'],
    [0, '1970-01-01'],
  ])('%s falls on %s in UTC', (timestamp, day) => {
    expect(dayOf(timestamp)).toBe(day);
  });

  it.each([
    '2026-09-30T00:00:00',
    '2026-09-30',
    '2026-02-30T00:00:00Z',
    '2026-09-30T24:00:00Z',
    '1790726400',
    1_790_726_400_000,
    NaN,
    Infinity,
    '9999-12-31T23:59:59-01:00',
    '',
    true,
    {},
  ])('is not %s, which names no instant for certain', (timestamp) => {
    expect(dayOf(timestamp)).toBe(null);
  });

  it('is the same instant however it is written', () => {
    const instants = fc.date({
      min: new Date(0),
      max: new Date('9998-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const text = instant.toISOString();
        expect(dayOf(text)).toBe(text.slice(0, 10));
        expect(dayOf(instant.getTime() / 1000)).toBe(text.slice(0, 10));
      }),
    );
  });
});
