import { utcDayOf } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { secondsLeftOf } from '../model/seconds-left.js';

/** Which day it is, and how long it still lasts. */
export interface Clock {
  readonly today: () => CalendarDate;
  readonly secondsLeft: (day: CalendarDate) => number;
}

/** The clock of the machine in UTC; given a day, one that stands still on it for ever. */
export function createClock(day: CalendarDate | null): Clock {
  if (day !== null) return { today: () => day, secondsLeft: () => Infinity };
  return {
    today: () => utcDayOf(new Date()),
    secondsLeft: (given) => secondsLeftOf(given, new Date()),
  };
}
