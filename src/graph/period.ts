import type { Loaders } from '../loaders/loaders.js';
import { cadenceKey, impliesPeriod, periodsOverlapping } from '../model/cadence.js';
import type { CadencePattern } from '../model/cadence.js';
import { isWithin, rangesOverlap } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import { horizonAround } from '../model/horizon.js';
import { compareDescending } from '../model/page.js';
import type { OrderedList, SortKey } from '../model/page.js';
import { periodOf, periodSlug, rangeOfPeriodSlug } from '../model/period.js';
import type { Period } from '../model/period.js';
import { READINGS } from '../model/reading.js';
import type { Reading, View } from '../model/reading.js';
import type { Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';

/** Which of the periods a reader wants. */
export interface PeriodFilter {
  readonly covering: CalendarDate | null;
  readonly within: DateRange;
}

/** The days of some periods, and the days that they speak of. */
export interface ClaimedRanges {
  readonly ranges: readonly DateRange[];
  readonly horizon: DateRange;
}

/** Some periods of a view, each once, latest end first. */
export function periodsIn(
  { ranges, horizon }: ClaimedRanges,
  view: View,
  { covering, within }: PeriodFilter,
): OrderedList<Period> {
  // Of a day beyond the horizon only some periods would be known, which would read as all of them.
  const isClaimed =
    rangesOverlap(within, horizon) && (covering === null || isWithin(covering, horizon));
  const wanted = (isClaimed ? ranges : []).filter(
    (range) => (covering === null || isWithin(covering, range)) && rangesOverlap(range, within),
  );
  const periods = new Map(wanted.map((range) => [periodSlug(range), periodOf(range, view)]));
  const items = [...periods.values()].sort((one, other) =>
    compareDescending(periodKey(one), periodKey(other)),
  );
  return { items, keyOf: periodKey, compare: compareDescending };
}

/** The days of every period that some report has in a view: by its cadence, or by an edition that was observed. */
export async function claimedPeriods(
  { reading, asOf }: View,
  loaders: Loaders,
): Promise<ClaimedRanges> {
  const horizon = horizonAround(asOf);
  const [patterns, observed] = await Promise.all([
    loaders.cadencePatterns(reading),
    loaders.observedPeriods(),
  ]);
  const ranges = [
    ...patterns.flatMap((pattern) => periodsOverlapping(pattern, horizon)),
    ...observed.filter((range) => rangesOverlap(range, horizon)),
  ];
  return { ranges, horizon };
}

/** The period of exactly these days, where a report has it in a view. */
export async function findPeriodInView(
  range: DateRange,
  view: View,
  loaders: Loaders,
): Promise<Period | null> {
  const period = await findPeriod(range, loaders, trusted(range, view.asOf, [view.reading]));
  return period === null ? null : { ...period, view };
}

/** The period of exactly these days, where a report has it around `today` by any reading. */
export async function findPeriodAround(
  range: DateRange,
  today: CalendarDate,
  loaders: Loaders,
): Promise<Period | null> {
  return findPeriod(range, loaders, trusted(range, today, READINGS));
}

/** The period that a slug names, at any distance: an id of it may come from an older answer. */
export async function findPeriodBySlug(slug: Slug, loaders: Loaders): Promise<Period | null> {
  const range = rangeOfPeriodSlug(slug);
  return range === null ? null : findPeriod(range, loaders, READINGS);
}

/** The condition that reports meet whose cadence has a period in a view. */
export async function impliesInView(
  period: Period,
  view: View,
  loaders: Loaders,
): Promise<Omit<Selection, 'kinds'>> {
  const facet = view.reading === 'LEGACY' ? 'legacyCadence' : 'cadence';
  return { facets: [{ facet, anyOf: await cadencesImplying(period, view, loaders) }] };
}

/** The keys of the cadences that imply a period; none beyond the horizon, where none is trusted. */
export async function cadencesImplying(
  { start, end }: Period,
  { reading, asOf }: View,
  loaders: Loaders,
): Promise<string[]> {
  const range = { from: start, to: end };
  if (!rangesOverlap(range, horizonAround(asOf))) return [];
  return (await patternsImplying(range, reading, loaders)).map(cadenceKey);
}

// Beyond the horizon no cadence is trusted: only what was observed is left.
function trusted(range: DateRange, asOf: CalendarDate, readings: readonly Reading[]) {
  return rangesOverlap(range, horizonAround(asOf)) ? readings : [];
}

async function findPeriod(
  range: DateRange,
  loaders: Loaders,
  readings: readonly Reading[],
): Promise<Period | null> {
  const [observed, ...patterns] = await Promise.all([
    loaders.observedPeriods(),
    ...readings.map((reading) => patternsImplying(range, reading, loaders)),
  ]);
  const isKnown =
    patterns.some(({ length }) => length > 0) ||
    observed.some((other) => periodSlug(other) === periodSlug(range));
  return isKnown ? periodOf(range) : null;
}

async function patternsImplying(
  range: DateRange,
  reading: Reading,
  loaders: Loaders,
): Promise<CadencePattern[]> {
  const patterns = await loaders.cadencePatterns(reading);
  return patterns.filter((pattern) => impliesPeriod(pattern, range));
}

function periodKey({ end, start }: Period): SortKey {
  return [end, start];
}
