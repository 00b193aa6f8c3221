import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import {
  dayNumbered,
  dayOf,
  dayOfMonth,
  daysInMonth,
  monthOf,
  numberOfDay,
  yearOf,
} from './day-number.js';

export { yearOf } from './day-number.js';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, without time or zone. Two of them compare as text. */
export type CalendarDate = `${number}-${number}-${number}`;

/** The days that can be written as YYYY-MM-DD; arithmetic stops at them. */
export const FIRST_DAY: CalendarDate = '0001-01-01';
export const LAST_DAY: CalendarDate = '9999-12-31';

/** Days from `from` to `to`, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const FIRST_NUMBER = numberOfDay(FIRST_DAY);
const LAST_NUMBER = numberOfDay(LAST_DAY);

/** True for a day that exists, written `YYYY-MM-DD`; false for `2026-02-30`, `26-9-30` or a timestamp. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayOfMonth(text);
  return day > 0 && day <= daysInMonth(yearOf(text), monthOf(text));
}

/** The day that an instant falls on in UTC. */
export function utcDayOf(instant: Date): CalendarDate {
  const day = new UTCDateMini(instant);
  if (day.getFullYear() < 1) return FIRST_DAY;
  return day.getFullYear() > 9999
    ? LAST_DAY
    : (formatISO(day, { representation: 'date' }) as CalendarDate);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = numberOfDay(date) + days;
  if (number <= FIRST_NUMBER) return FIRST_DAY;
  return number >= LAST_NUMBER ? LAST_DAY : dayNumbered(number);
}

/** Adds calendar months; a day that the resulting month lacks becomes its last day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const sinceYearZero = 12 * yearOf(date) + monthOf(date) - 1 + months;
  const year = Math.floor(sinceYearZero / 12);
  if (year < 1) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : dayOf(year, sinceYearZero - 12 * year + 1, dayOfMonth(date));
}

/** Days from `from` until `to`: 0 on the same day, negative when `to` is earlier. */
export function daysUntil(from: CalendarDate, to: CalendarDate): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The number of days in a closed range. */
export function daysIn({ from, to }: DateRange): number {
  return daysUntil(from, to) + 1;
}

export function isWithin(date: CalendarDate, { from, to }: DateRange): boolean {
  return from <= date && date <= to;
}

export function rangesOverlap(one: DateRange, other: DateRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** The days that two ranges share; a range that ends before it begins where they share none. */
export function intersectionOf(one: DateRange, other: DateRange): DateRange {
  return {
    from: one.from > other.from ? one.from : other.from,
    to: one.to < other.to ? one.to : other.to,
  };
}
