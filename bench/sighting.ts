import { periodEndingOn } from '../src/model/cadence.js';
import { addDays } from '../src/model/date.js';
import type { CalendarDate, DateRange } from '../src/model/date.js';
import type { MonthDuration } from '../src/model/duration.js';
import { observedEdition } from '../src/model/edition.js';
import type { Edition } from '../src/model/edition.js';
import { monthDayIn } from '../src/model/month-day.js';
import type { MonthDay } from '../src/model/month-day.js';
import type { Report } from '../src/model/report.js';
import type { Random } from './random.js';

const LAST_END: CalendarDate = '2026-09-30';

/** What the editions of many reports have in common, made once for all of them. */
interface Days {
  /** The days on which periods of a rhythm ended, the last one first, and at least so many of them. */
  readonly ends: (rhythm: readonly MonthDay[], least: number) => readonly CalendarDate[];
  readonly period: (end: CalendarDate, length: MonthDuration) => DateRange;
  readonly after: (day: CalendarDate, days: number) => CalendarDate;
}

const NOTHING_UNKNOWN: Edition['unknowns'] = [];

/** So many observed editions, spread evenly over the reports; those of one report count back in time. */
export function observedEditions(
  reports: readonly Report[],
  count: number,
  random: Random,
): Edition[] {
  const days = createDays();
  return Array.from({ length: count }, (_, index) => {
    const report = reports[index % reports.length] as Report;
    return sighting(report, Math.floor(index / reports.length), days, random);
  });
}

/** The edition of a report that is so many editions older than its newest one. */
function sighting(report: Report, age: number, days: Days, random: Random): Edition {
  const { periodEnds, periodLength } = report.cadence;
  const end = days.ends(periodEnds, age + 1)[age] as CalendarDate;
  const releasedOn = random.chance(0.8) ? days.after(end, 42 + random.below(8)) : null;
  return observedEdition(
    {
      report: report.slug,
      period: days.period(end, random.chance(0.1) ? 'P6M' : periodLength),
      description: null,
      unknowns: NOTHING_UNKNOWN,
      releasedOn,
      seenOn: releasedOn === null ? days.after(end, 50) : null,
    },
    report.name,
  );
}

function createDays(): Days {
  const rhythms = new Map<readonly MonthDay[], readonly CalendarDate[]>();
  const periods = twiceKeyed(periodEndingOn);
  const days = twiceKeyed(addDays);

  return {
    ends: (rhythm, least) => {
      const known = rhythms.get(rhythm) ?? [];
      if (known.length >= least) return known;
      const ends = endsOf(rhythm, least);
      rhythms.set(rhythm, ends);
      return ends;
    },
    period: periods,
    after: days,
  };
}

/** Makes what follows from a day and something else once for all that ask for it; no text is put together for it. */
function twiceKeyed<K, V>(
  make: (day: CalendarDate, key: K) => V,
): (day: CalendarDate, key: K) => V {
  const made = new Map<CalendarDate, Map<K, V>>();
  return (day, key) => {
    const known = made.get(day) ?? new Map<K, V>();
    if (known.size === 0) made.set(day, known);
    const value = known.get(key) ?? make(day, key);
    known.set(key, value);
    return value;
  };
}

function endsOf(rhythm: readonly MonthDay[], least: number): readonly CalendarDate[] {
  const years = Math.ceil(least / rhythm.length) + 1;
  return Array.from({ length: years }, (_, back) =>
    rhythm.map((monthDay) => monthDayIn(2026 - back, monthDay)),
  )
    .flat()
    .filter((end) => end <= LAST_END)
    .sort()
    .reverse();
}
