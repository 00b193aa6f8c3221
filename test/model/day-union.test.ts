import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/date.js';
import type { DateRange } from '../../src/model/date.js';
import { holdsDay, holdsRange, unionOf } from '../../src/model/day-union.js';

/** The day that stands so many days after the first of 2026. */
function day(number: number) {
  return addDays('2026-01-01', number);
}

const anyRange: fc.Arbitrary<DateRange> = fc
  .tuple(fc.nat(40), fc.nat(8))
  .map(([from, more]) => ({ from: day(from), to: day(from + more) }));

describe('a union of days', () => {
  it('joins ranges that overlap, that meet, and that lie within others', () => {
    expect(
      unionOf([
        { from: day(20), to: day(30) },
        { from: day(0), to: day(9) },
        { from: day(10), to: day(12) },
        { from: day(2), to: day(3) },
        { from: day(14), to: day(15) },
        { from: day(25), to: day(35) },
      ]),
    ).toEqual([
      { from: day(0), to: day(12) },
      { from: day(14), to: day(15) },
      { from: day(20), to: day(35) },
    ]);
  });

  it('is empty where there are no ranges', () => {
    expect(unionOf([])).toEqual([]);
    expect(holdsDay([], day(0))).toBe(false);
  });

  it('holds exactly the days of its ranges, with a day between any two of its parts', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 8 }), (ranges) => {
        const union = unionOf(ranges);
        for (let number = 0; number < 55; number += 1) {
          const one = day(number);
          const isHeld = ranges.some(({ from, to }) => from <= one && one <= to);
          expect(holdsDay(union, one)).toBe(isHeld);
        }
        union.forEach(({ to }, index) => {
          const next = union[index + 1];
          if (next !== undefined) expect(addDays(to, 1) < next.from).toBe(true);
        });
      }),
    );
  });

  it('holds a range where it holds each of its days', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 8 }), anyRange, (ranges, range) => {
        const union = unionOf(ranges);
        const length = 55;
        const days = Array.from({ length }, (_, number) => day(number)).filter(
          (one) => range.from <= one && one <= range.to,
        );
        expect(holdsRange(union, range)).toBe(days.every((one) => holdsDay(union, one)));
      }),
    );
  });
});
