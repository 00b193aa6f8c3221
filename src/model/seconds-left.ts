import type { CalendarDate } from './date.js';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The whole seconds from an instant until a day has ended in UTC; none when it has. */
export function secondsLeftOf(day: CalendarDate, instant: Date): number {
  const end = Date.parse(day) + MILLISECONDS_PER_DAY;
  return Math.max(0, Math.floor((end - instant.getTime()) / 1000));
}
