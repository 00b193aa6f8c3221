import { UTCDateMini } from '@date-fns/utc';
import * as calendar from 'date-fns';

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

/** True for a day that exists, written `YYYY-MM-DD`; false for `2026-02-30`, `26-9-30` or a timestamp. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = instantOf(text);
  return !Number.isNaN(instant.getTime()) && dateOf(instant) === text;
}

/** The day that an instant falls on in UTC. */
export function utcDayOf(instant: Date): CalendarDate {
  return dateOf(instant);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(calendar.addDays(instantOf(date), days));
}

/** Adds calendar months; a day that the resulting month lacks becomes its last day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return dateOf(calendar.addMonths(instantOf(date), months));
}

/** Days from `from` until `to`: 0 on the same day, negative when `to` is earlier. */
export function daysUntil(from: CalendarDate, to: CalendarDate): number {
  return calendar.differenceInCalendarDays(instantOf(to), instantOf(from));
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

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

// UTC keeps the arithmetic free of the machine's zone and of daylight saving.
function instantOf(date: string): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function dateOf(instant: Date): CalendarDate {
  const year = instant.getUTCFullYear();
  if (year < 1) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : (instant.toISOString().slice(0, 10) as CalendarDate);
}
