import { periodEndingOn } from '../src/model/cadence.js';
import { addDays } from '../src/model/date.js';
import type { CalendarDate } from '../src/model/date.js';
import { observedEdition } from '../src/model/edition.js';
import type { Edition } from '../src/model/edition.js';
import { monthDayIn } from '../src/model/month-day.js';
import type { Report } from '../src/model/report.js';
import type { Random } from './random.js';

const LAST_END: CalendarDate = '2026-09-30';

/** So many observed editions, spread evenly over the reports; those of one report count back in time. */
export function observedEditions(
  reports: readonly Report[],
  count: number,
  random: Random,
): Edition[] {
  return Array.from({ length: count }, (_, index) =>
    sighting(reports[index % reports.length] as Report, Math.floor(index / reports.length), random),
  );
}

/** The edition of a report that is so many editions older than its newest one. */
function sighting(report: Report, age: number, random: Random): Edition {
  const { periodEnds, periodLength } = report.cadence;
  const years = Math.ceil((age + 1) / periodEnds.length) + 1;
  const newestFirst = Array.from({ length: years }, (_, back) =>
    periodEnds.map((monthDay) => monthDayIn(2026 - back, monthDay)),
  )
    .flat()
    .filter((end) => end <= LAST_END)
    .sort()
    .reverse();
  const end = newestFirst[age] as CalendarDate;
  const releasedOn = random.chance(0.8) ? addDays(end, 42 + random.below(8)) : null;
  return observedEdition(
    {
      report: report.slug,
      period: periodEndingOn(end, random.chance(0.1) ? 'P6M' : periodLength),
      description: null,
      unknowns: [],
      releasedOn,
      seenOn: releasedOn === null ? addDays(end, 50) : null,
    },
    report.name,
  );
}
