import type { CalendarDate } from './date.js';
import { isCalendarDate } from './date.js';
import { isLeapYear } from './day-number.js';

/** A day that recurs each year, `--MM-DD`. */
export type MonthDay = `--${number}-${number}`;

/** True for a month and day that some year has; `--02-29` is one, `--02-30` is not. */
export function isMonthDay(text: string): text is MonthDay {
  return /^--\d{2}-\d{2}$/.test(text) && isCalendarDate(`2000${text.slice(1)}`);
}

/** The day in `year`; `--02-29` is the last day of February, so 28 February in a common year. */
export function monthDayIn(year: number, monthDay: MonthDay): CalendarDate {
  const ending = monthDay === '--02-29' && !isLeapYear(year) ? '-02-28' : monthDay.slice(1);
  return `${String(year).padStart(4, '0')}${ending}` as CalendarDate;
}
