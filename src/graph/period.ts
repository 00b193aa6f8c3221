import type { Loaders } from '../loaders/loaders.js';
import { cadenceKey, impliesPeriod, periodsOverlapping } from '../model/cadence.js';
import type { CadencePattern } from '../model/cadence.js';
import { isWithin, rangesOverlap } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import { horizonAround } from '../model/horizon.js';
import { compareDescending } from '../model/page.js';
import type { OrderedList, SortKey } from '../model/page.js';
import { periodOf, rangeOfPeriodSlug } from '../model/period.js';
import type { Period } from '../model/period.js';
import type { Slug } from '../model/slug.js';

/** Which of the periods a reader wants. */
export interface PeriodFilter {
  readonly covering: CalendarDate | null;
  readonly within: DateRange;
}

/** The periods that some patterns imply around `today`, each once, latest end first. */
export function periodsAround(
  today: CalendarDate,
  patterns: readonly CadencePattern[],
  { covering, within }: PeriodFilter,
): OrderedList<Period> {
  const horizon = horizonAround(today);
  // Of a day beyond the horizon only some periods would be known, which would read as all of them.
  const isClaimed = covering === null || isWithin(covering, horizon);
  const ranges = (isClaimed ? patterns : [])
    .flatMap((pattern) => periodsOverlapping(pattern, horizon))
    .filter((range) => covering === null || isWithin(covering, range))
    .filter((range) => rangesOverlap(range, within));
  const periods = new Map(
    ranges.map((range) => periodOf(range)).map((period) => [period.slug, period]),
  );
  const items = [...periods.values()].sort((one, other) =>
    compareDescending(periodKey(one), periodKey(other)),
  );
  return { items, keyOf: periodKey, compare: compareDescending };
}

/** The period of exactly these days, or null where no cadence implies it. */
export async function findPeriod(range: DateRange, loaders: Loaders): Promise<Period | null> {
  const patterns = await patternsImplying(range, loaders);
  return patterns.length === 0 ? null : periodOf(range);
}

/** The period of exactly these days, where a cadence implies it around `today`. */
export async function findPeriodAround(
  today: CalendarDate,
  range: DateRange,
  loaders: Loaders,
): Promise<Period | null> {
  return rangesOverlap(range, horizonAround(today)) ? findPeriod(range, loaders) : null;
}

/** The period that a slug names, at any distance: an id of it may come from an older answer. */
export async function findPeriodBySlug(slug: Slug, loaders: Loaders): Promise<Period | null> {
  const range = rangeOfPeriodSlug(slug);
  return range === null ? null : findPeriod(range, loaders);
}

/** The keys of the cadences that imply a period; none beyond the horizon, where none is trusted. */
export async function cadencesImplying(
  { start, end }: Period,
  today: CalendarDate,
  loaders: Loaders,
): Promise<string[]> {
  const range = { from: start, to: end };
  if (!rangesOverlap(range, horizonAround(today))) return [];
  return (await patternsImplying(range, loaders)).map(cadenceKey);
}

async function patternsImplying(range: DateRange, loaders: Loaders): Promise<CadencePattern[]> {
  const patterns = await loaders.cadencePatterns();
  return patterns.filter((pattern) => impliesPeriod(pattern, range));
}

function periodKey({ end, start }: Period): SortKey {
  return [end, start];
}
