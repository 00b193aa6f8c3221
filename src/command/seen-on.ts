import { isCalendarDate } from '../model/date.js';
import type { CalendarDate } from '../model/date.js';
import { CommandError, MISUSE } from './command-error.js';
import { quoted } from './json-text.js';

/** The day that lists are of: the one that is written, or else today. None is of a day to come. */
export function seenOnOf(written: string | undefined, today: CalendarDate): CalendarDate {
  if (written === undefined) return today;
  if (!isCalendarDate(written)) throw refusal(written, 'a day that exists, written YYYY-MM-DD');
  if (written > today) throw refusal(written, `a day up to today in UTC, ${today}`);
  return written;
}

function refusal(written: string, expected: string): CommandError {
  return new CommandError(`--seen-on is ${quoted(written)}; expected ${expected}.`, MISUSE);
}
