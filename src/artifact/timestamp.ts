import { addDays, FIRST_DAY, isCalendarDate, LAST_DAY } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { numberOfDay } from '../model/day-number.js';

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d{1,9})?)?(?:([Zz])|([+-])([01]\d|2[0-3]):?([0-5]\d))$/;

const EPOCH: CalendarDate = '1970-01-01';
/** In seconds. */
const DAY = 86_400;
const FIRST_SECOND = secondsBefore(FIRST_DAY);
const END = secondsBefore(LAST_DAY) + DAY;

/**
 * The seconds since 1970 of a timestamp as AWS writes it: these seconds, or a text of ISO 8601 with its offset from UTC.
 * Null for what is neither, and for years that have not four digits.
 */
export function secondsOf(timestamp: unknown): number | null {
  const seconds = typeof timestamp === 'string' ? secondsWritten(timestamp) : timestamp;
  const isInstant = typeof seconds === 'number' && seconds >= FIRST_SECOND && seconds < END;
  return isInstant ? seconds : null;
}

function secondsWritten(text: string): number | null {
  const [, day = '', hour, minute, second = 0, , sign, offsetHour = 0, offsetMinute = 0] =
    WRITTEN.exec(text) ?? [];
  if (!isCalendarDate(day)) return null;
  const offset = (sign === '-' ? -1 : 1) * (3600 * Number(offsetHour) + 60 * Number(offsetMinute));
  const ofDay = 3600 * Number(hour) + 60 * Number(minute) + Number(second);
  return secondsBefore(day) + ofDay - offset;
}

function secondsBefore(day: CalendarDate): number {
  return DAY * (numberOfDay(day) - numberOfDay(EPOCH));
}

/** The day that seconds since 1970 fall on in UTC. */
export function utcDayOfSeconds(seconds: number): CalendarDate {
  return addDays(EPOCH, Math.floor(seconds / DAY));
}
