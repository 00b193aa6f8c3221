import fc from 'fast-check';
import type { CalendarDate } from '../../src/model/date.js';
import type { MonthDay } from '../../src/model/month-day.js';

/*
 * A calendar to hold the model's against: days are numbers from 1970-01-01 on, and months are those of UTC.
 */

const DAY = 86_400_000;

export function numbered(day: CalendarDate): number {
  return Date.parse(day) / DAY;
}

export function written(number: number): CalendarDate {
  return new Date(number * DAY).toISOString().slice(0, 10) as CalendarDate;
}

export function yearOf(number: number): number {
  return new Date(number * DAY).getUTCFullYear();
}

/** A day of a month, counted from 0, that may lie in another year: its last day where it is too short. */
export function dayIn(year: number, month: number, day: number): number {
  return Math.min(Date.UTC(year, month, day), Date.UTC(year, month + 1, 0)) / DAY;
}

/** A day some months later, or earlier. */
export function monthsLater(number: number, months: number): number {
  const at = new Date(number * DAY);
  return dayIn(at.getUTCFullYear(), at.getUTCMonth() + months, at.getUTCDate());
}

/** The days of a lag such as `P6W` or `P45D`. */
export function lagDays(lag: string): number {
  return Number(lag.slice(1, -1)) * (lag.endsWith('W') ? 7 : 1);
}

export const anyDay = fc.integer({ min: numbered('1999-01-01'), max: numbered('2101-12-31') });

/** A day on which periods can end, often the last of a month. */
export const anyMonthDay = fc.oneof(
  fc
    .integer({ min: numbered('2024-01-01'), max: numbered('2024-12-31') })
    .map((number) => `-${written(number).slice(4)}` as MonthDay),
  fc.constantFrom<MonthDay>('--02-29', '--03-31', '--06-30', '--09-30', '--12-31'),
);
