import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysUntil } from '../../src/model/date.js';
import type { CalendarDate } from '../../src/model/date.js';
import { dayNumbered, numberOfDay } from '../../src/model/day-number.js';

/*
 * The reference is date-fns, on UTC days.
 */

function instantOf(date: CalendarDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function dateOf(instant: Date): CalendarDate {
  if (instant.getUTCFullYear() < 1) return '0001-01-01';
  if (instant.getUTCFullYear() > 9999) return '9999-12-31';
  return instant.toISOString().slice(0, 10) as CalendarDate;
}

const anyDay = fc
  .date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  .map(dateOf);

describe('a day as a number', () => {
  it('is one more than that of the day before, on every day of 400 years and at the borders', () => {
    for (const first of ['0001-01-01', '1899-12-31', '9600-01-01'] as const) {
      const start = numberOfDay(first);
      const days = Math.min(146_100, numberOfDay('9999-12-31') - start);
      const from = instantOf(first).getTime();
      for (let more = 0; more <= days; more += 1) {
        const date = dateOf(new Date(from + more * 86_400_000));
        if (dayNumbered(start + more) !== date || numberOfDay(date) !== start + more) {
          expect([date, numberOfDay(date)]).toEqual([dayNumbered(start + more), start + more]);
        }
      }
    }
  });
});

describe('arithmetic of days, held against date-fns', () => {
  it('adds days alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(dateOf(addDaysTo(instantOf(date), days)));
      }),
      { numRuns: 5000 },
    );
  });

  it('adds months alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (date, months) => {
        expect(addMonths(date, months)).toBe(dateOf(addMonthsTo(instantOf(date), months)));
      }),
      { numRuns: 5000 },
    );
  });

  it('counts days alike', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysUntil(from, to)).toBe(differenceInCalendarDays(instantOf(to), instantOf(from)));
      }),
      { numRuns: 5000 },
    );
  });
});
