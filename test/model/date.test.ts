import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysIn,
  daysUntil,
  isCalendarDate,
  rangesOverlap,
  utcDayOf,
  yearOf,
} from '../../src/model/date.js';
import type { CalendarDate } from '../../src/model/date.js';

const DAY = 86_400_000;

/** The day that stands `number` days after 1970-01-01. */
function dayNumbered(number: number): CalendarDate {
  return new Date(number * DAY).toISOString().slice(0, 10) as CalendarDate;
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): CalendarDate {
  const parts = [String(year).padStart(4, '0'), ...[month, day].map((part) => pad(part))];
  return parts.join('-') as CalendarDate;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

const anyDayNumber = fc.integer({
  min: Date.parse('0001-01-01') / DAY,
  max: Date.parse('9999-12-31') / DAY,
});

describe('a calendar date', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0004-02-29', '0001-01-01', '9999-12-31'])(
    'is %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(true);
    },
  );

  it.each([
    ['2026-02-30', 'a day that no February has'],
    ['2026-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a leap day of a century that is none'],
    ['2026-04-31', 'a day that April lacks'],
    ['2026-01-32', 'a day that no month has'],
    ['2026-13-01', 'a thirteenth month'],
    ['2026-00-10', 'a month before the first'],
    ['2026-01-00', 'a day before the first'],
    ['0000-01-01', 'the year 0000'],
    ['26-9-30', 'a date in short'],
    ['2026-9-30', 'a month of one digit'],
    ['12026-09-30', 'a year of five digits'],
    ['+002026-09-30', 'an expanded year'],
    ['-2026-09-30', 'a year before the common era'],
    ['20260930', 'a date without dashes'],
    ['2026/09/30', 'a date with slashes'],
    ['2026-273', 'a day of the year'],
    ['2026-W40-3', 'a day of a week'],
    ['2026-09', 'a month'],
    ['2026-09-30T00:00Z', 'a timestamp'],
    ['2026-09-30T00:00:00.000Z', 'a timestamp to the millisecond'],
    [' 2026-09-30', 'a date after a space'],
    ['2026-09-30\n', 'a date before a line break'],
    ['٢٠٢٦-٠٩-٣٠', 'a date in other digits'],
    ['NaN', 'what is not a number'],
    ['', 'nothing'],
  ])('is not %j: %s', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('is one exactly when its month has the day', () => {
    const anyNumbers = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(anyNumbers, ([year, month, day]) => {
        const exists = year > 0 && month > 0 && month < 13 && day > 0;
        expect(isCalendarDate(written(year, month, day))).toBe(
          exists && day <= lastDayOf(year, month),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('is not one with any character more or less', () => {
    fc.assert(
      fc.property(anyDayNumber, fc.nat(10), fc.string({ minLength: 1 }), (number, at, more) => {
        const date = dayNumbered(number);
        expect(isCalendarDate(date.slice(0, at) + more + date.slice(at))).toBe(false);
        expect(isCalendarDate(date.slice(0, at) + date.slice(at + 1))).toBe(at === 10);
      }),
    );
  });
});

describe('arithmetic of days', () => {
  it('counts days over the ends of months, years and Februaries', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2026-09-30', 42)).toBe('2026-11-11');
    expect(daysUntil('2026-09-30', '2026-11-23')).toBe(54);
    expect(daysUntil('2026-11-23', '2026-09-30')).toBe(-54);
    expect(daysIn({ from: '2026-10-01', to: '2026-12-31' })).toBe(92);
    expect(daysIn({ from: '2026-10-01', to: '2026-10-01' })).toBe(1);
    expect(yearOf('0987-06-05')).toBe(987);
  });

  it('stops at the first and the last day that can be written', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9998-01-31', 36)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addMonths('0002-06-30', -36)).toBe('0001-01-01');
  });

  it('agrees with the arithmetic of UTC on every day from the year 1 to 9999', () => {
    fc.assert(
      fc.property(anyDayNumber, anyDayNumber, (one, other) => {
        const [from, to] = [dayNumbered(one), dayNumbered(other)];
        expect(daysUntil(from, to)).toBe(other - one);
        expect(daysIn({ from, to })).toBe(other - one + 1);
        expect(addDays(from, other - one)).toBe(to);
        expect(isCalendarDate(from)).toBe(true);
        expect(from < to).toBe(one < other);
        expect(yearOf(from)).toBe(new Date(one * DAY).getUTCFullYear());
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the day of the month, or takes the last one that the month has', () => {
    expect(addMonths('2026-10-01', 3)).toBe('2027-01-01');
    expect(addMonths('2026-09-30', 3)).toBe('2026-12-30');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', -48)).toBe('2020-02-29');
    expect(addMonths('2026-12-31', 0)).toBe('2026-12-31');
  });

  it('adds months as a calendar does, over any number of years', () => {
    const anyDay = fc.integer({
      min: Date.parse('1000-01-01') / DAY,
      max: Date.parse('8999-12-31') / DAY,
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (number, months) => {
        const [year = 0, month = 0, day = 0] = dayNumbered(number).split('-').map(Number);
        const first = new Date(Date.UTC(year, month - 1 + months, 1));
        const [newYear, newMonth] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
        expect(addMonths(dayNumbered(number), months)).toBe(
          written(newYear, newMonth, Math.min(day, lastDayOf(newYear, newMonth))),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('finds that ranges overlap exactly when a day lies in both', () => {
    const anyRange = fc.tuple(fc.integer({ min: 20_000, max: 20_009 }), fc.nat(9));
    fc.assert(
      fc.property(anyRange, anyRange, ([one, oneMore], [other, otherMore]) => {
        const days = new Set(Array.from({ length: oneMore + 1 }, (_, index) => one + index));
        const otherDays = Array.from({ length: otherMore + 1 }, (_, index) => other + index);
        const overlap = rangesOverlap(
          { from: dayNumbered(one), to: dayNumbered(one + oneMore) },
          { from: dayNumbered(other), to: dayNumbered(other + otherMore) },
        );
        expect(overlap).toBe(otherDays.some((day) => days.has(day)));
      }),
    );
  });

  it('names the day of an instant by the calendar of UTC', () => {
    expect(utcDayOf(new Date('2026-11-19T08:00:00+09:00'))).toBe('2026-11-18');
    expect(utcDayOf(new Date('2026-11-18T23:59:59.999Z'))).toBe('2026-11-18');
    expect(utcDayOf(new Date('2026-11-19T00:00:00Z'))).toBe('2026-11-19');
  });
});

describe("the machine's zone", () => {
  const FIRST = Date.parse('2011-01-01') / DAY;
  const COUNT = 16 * 365;

  // Every day of sixteen years: they hold each change of clocks, and the day that Apia never had.
  const program = `
    import * as date from ${JSON.stringify(new URL('../../src/model/date.ts', import.meta.url).href)};
    const rows = [];
    for (let day = '2011-01-01', count = 0; count < ${String(COUNT)}; count += 1) {
      rows.push([
        day,
        date.isCalendarDate(day),
        date.daysUntil('2011-01-01', day),
        date.addMonths(day, 7),
        date.utcDayOf(new Date(day + 'T00:00:00Z')),
        date.utcDayOf(new Date(day + 'T23:59:59Z')),
      ]);
      day = date.addDays(day, 1);
    }
    const offset = new Date('2026-09-30T00:00:00Z').getTimezoneOffset();
    process.stdout.write(JSON.stringify({ offset, rows }));
  `;

  it.concurrent.each([
    ['Pacific/Apia', -780],
    ['America/Sao_Paulo', 180],
    ['America/Los_Angeles', 420],
  ])(
    '%s changes no answer',
    async (zone, offset) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        { env: { ...process.env, TZ: zone }, maxBuffer: 10_000_000 },
      );
      const rows = Array.from({ length: COUNT }, (_, index) => {
        const day = dayNumbered(FIRST + index);
        const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
        const [newYear, newMonth] = month > 5 ? [year + 1, month - 5] : [year, month + 7];
        const later = written(
          newYear,
          newMonth,
          Math.min(dayOfMonth, lastDayOf(newYear, newMonth)),
        );
        return [day, true, index, later, day, day];
      });
      expect(JSON.parse(stdout)).toEqual({ offset, rows });
    },
    30_000,
  );
});
