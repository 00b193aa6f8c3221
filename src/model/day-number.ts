import type { CalendarDate } from './date.js';

/**
 * Days as whole numbers, counted from 0000-03-01. Years are taken to begin in March: so the leap day is the
 * last of its year, and how many days precede a month of a year does not depend on the year.
 */

/** How many days of such a year precede each month, from January to December. */
const DAYS_BEFORE_MONTH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;
const FIRST_OF_JANUARY = DAYS_BEFORE_MONTH[0];

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const MEAN_YEAR = 365.2425;
const ZERO = '0'.charCodeAt(0);

/** How each day of such a year is written behind its year, `-MM-DD`; of 29 February too. */
const MONTH_DAYS = DAYS_BEFORE_MONTH.map((before, month) => ({ before, month }))
  .sort((one, other) => one.before - other.before)
  .flatMap(({ month }) =>
    Array.from(
      { length: month === 1 ? 29 : (MONTH_LENGTHS[month] as number) },
      (_, day) => `-${twoDigits(month + 1)}-${twoDigits(day + 1)}`,
    ),
  );

export function numberOfDay(date: CalendarDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  return daysBeforeYear(year) + daysBeforeMonth(month) + dayOfMonth(date) - 1;
}

/** The day that has a number; only for days that can be written. */
export function dayNumbered(number: number): CalendarDate {
  const year = yearHolding(number);
  const day = number - daysBeforeYear(year);
  return written(day < FIRST_OF_JANUARY ? year : year + 1, day);
}

/** A day of a month as it is written; the last one of the month where that is shorter. */
export function dayOf(year: number, month: number, day: number): CalendarDate {
  return written(year, daysBeforeMonth(month) + Math.min(day, daysInMonth(year, month)) - 1);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// The digits of a date always stand at the same places: to read them there is the quickest way by far.
export function yearOf(date: string): number {
  return 100 * numberAt(date, 0) + numberAt(date, 2);
}

export function monthOf(date: string): number {
  return numberAt(date, 5);
}

export function dayOfMonth(date: string): number {
  return numberAt(date, 8);
}

/** The number that two digits make. */
function numberAt(text: string, index: number): number {
  return 10 * text.charCodeAt(index) + text.charCodeAt(index + 1) - 11 * ZERO;
}

function written(year: number, dayOfYear: number): CalendarDate {
  return `${String(year).padStart(4, '0')}${MONTH_DAYS[dayOfYear] ?? ''}` as CalendarDate;
}

function yearHolding(number: number): number {
  const guess = Math.floor(number / MEAN_YEAR);
  if (number < daysBeforeYear(guess)) return guess - 1;
  return number < daysBeforeYear(guess + 1) ? guess : guess + 1;
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysBeforeMonth(month: number): number {
  return DAYS_BEFORE_MONTH[month - 1] ?? 0;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
