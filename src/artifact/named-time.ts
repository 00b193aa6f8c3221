import { yearOf } from '../model/date.js';
import type { DateRange } from '../model/date.js';
import { monthOf } from '../model/day-number.js';
import { calendarRuns, isYear, monthsOf } from './calendar-word.js';
import type { NameWords } from './name-words.js';

/** How many months after its period a report may be named by, since it comes out in one of them. */
const MONTHS_AFTER = 3;

/**
 * The first time that a name says and a period is not known by; null where there is none. A period is known by the years from that
 * of its first day to the one after that of its last, and where a month or a season stands with its year, by the month of
 * its last day and the three after it. A month may be that of its first day too.
 */
export function otherTimeIn(name: NameWords, period: DateRange): string | null {
  const times = calendarRuns(name).flatMap((run) => timesIn(run));
  const other = times.find((time) => !isTimeOf(time, period));
  if (other === undefined) return null;
  const { part, year } = other;
  return part === null ? year : `${part.charAt(0).toUpperCase()}${part.slice(1)} ${year}`;
}

/** A year, or a month or season of one, as they are written. */
interface NamedTime {
  readonly part: string | null;
  readonly year: string;
}

/** A month has the year behind it; the one before it where the words begin with a year and do not end with one. */
function timesIn(run: NameWords): readonly NamedTime[] {
  const way = isYear(run[0]) && !isYear(run.at(-1)) ? -1 : 1;
  return run.flatMap((word, index) => {
    if (isYear(word)) return [{ part: null, year: word }];
    const year = run[index + way];
    return isYear(year) ? [{ part: word, year }] : [];
  });
}

function isTimeOf({ part, year: written }: NamedTime, { from, to }: DateRange): boolean {
  const year = Number(written);
  if (part === null) return yearOf(from) <= year && year <= yearOf(to) + 1;
  const [first, last] = [12 * yearOf(from) + monthOf(from), 12 * yearOf(to) + monthOf(to)];
  const months = monthsOf(part).map((month) => 12 * year + month);
  const isFirst = months.length === 1 && months[0] === first;
  return isFirst || months.some((month) => last <= month && month <= last + MONTHS_AFTER);
}
