import type { Loaders } from '../loaders/loaders.js';
import { cadenceKey, periodsOverlapping, validityOf } from '../model/cadence.js';
import { isWithin, rangesOverlap } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import type { Edition } from '../model/edition.js';
import { compareEditionPlaces, editionPlace } from '../model/edition-order.js';
import { horizonAround } from '../model/horizon.js';
import { compareTexts } from '../model/page.js';
import type { SortKey } from '../model/page.js';
import { periodSlug } from '../model/period.js';
import type { View } from '../model/reading.js';
import type { EditionStatus } from '../model/release.js';
import type { Slug } from '../model/slug.js';
import { statusWithin } from '../model/timeline.js';
import type { EditionFilter } from './edition.js';
import { editionsByReport } from './edition-walk.js';
import type { EditionWalk, WalkedPeriod } from './edition-walk.js';
import type { Course, WalkedList } from './walked-page.js';

/** Whose editions are listed: of one period or of all, and of one report family or of all. */
export interface EditionScope {
  readonly period: DateRange | null;
  readonly family: Slug | null;
}

/** The editions of very many reports, the latest period end first, made while they are read. */
export async function walkedEditions(
  scope: EditionScope,
  filter: EditionFilter,
  view: View,
  loaders: Loaders,
): Promise<WalkedList<Edition>> {
  const byEnd = new Map<CalendarDate, WalkedPeriod[]>();
  for (const one of await periodsOf(scope, filter, view, loaders)) {
    byEnd.set(one.period.to, [...(byEnd.get(one.period.to) ?? []), one]);
  }
  const newestFirst = [...byEnd.keys()].sort((one, other) => compareTexts(other, one));
  const { statuses } = filter;
  const editionWalk: EditionWalk = {
    view,
    family: scope.family,
    isWanted:
      statuses === null
        ? null
        : (edition, report) =>
            statuses.includes(statusWithin({ report, asOf: view.asOf }, edition)),
  };

  async function* walk({ way, from, most }: Course<SortKey>): AsyncGenerator<Edition, void> {
    const [day = '', slug = ''] = from ?? [];
    for (const end of way === 'FORWARDS' ? newestFirst : newestFirst.toReversed()) {
      const isPassed = way === 'FORWARDS' ? end > day : end < day;
      if (from !== null && isPassed) continue;
      const course = { way, from: from !== null && end === day ? slug : null, most };
      yield* editionsByReport(byEnd.get(end) ?? [], editionWalk, course, loaders);
    }
  }

  return { walk, keyOf: editionPlace, compare: compareEditionPlaces };
}

/** The periods that can have an edition which a filter wants, each once. */
async function periodsOf(
  scope: EditionScope,
  { covering, within, statuses, basis }: EditionFilter,
  view: View,
  loaders: Loaders,
): Promise<readonly WalkedPeriod[]> {
  const horizon = horizonAround(view.asOf);
  const isClaimed =
    rangesOverlap(within, horizon) && (covering === null || isWithin(covering, horizon));
  const [patterns, observed] = await Promise.all([
    loaders.cadencePatterns(view.reading),
    loaders.observedPeriods(),
  ]);
  const periods = new Map<Slug, { period: DateRange; cadences: string[]; isSeen: boolean }>();

  function at(period: DateRange) {
    const slug = periodSlug(period);
    const known = periods.get(slug) ?? { period, cadences: [], isSeen: false };
    periods.set(slug, known);
    return known;
  }

  for (const pattern of basis === 'OBSERVED' || !isClaimed ? [] : patterns) {
    if (covering !== null && !isWithin(covering, validityOf(pattern))) continue;
    for (const period of periodsOverlapping(pattern, horizon)) {
      if (mayHave(period, view.asOf, statuses)) at(period).cadences.push(cadenceKey(pattern));
    }
  }
  for (const period of basis === 'ESTIMATED' ? [] : observed) {
    // Of one period every edition is told that was seen, of all periods those around the day.
    const isNear = scope.period !== null || rangesOverlap(period, horizon);
    if (basis === 'OBSERVED' || (isClaimed && isNear)) at(period).isSeen = true;
  }
  return [...periods.values()]
    .filter(
      ({ period }) =>
        (scope.period === null || periodSlug(period) === periodSlug(scope.period)) &&
        (covering === null || isWithin(covering, period)) &&
        rangesOverlap(period, within),
    )
    .map(({ period, cadences, isSeen }) => ({ period, cadences, withObserved: isSeen }));
}

/** False where no edition that nobody saw can have one of the statuses, whatever its release lag. */
function mayHave(
  { from, to }: DateRange,
  asOf: CalendarDate,
  statuses: readonly EditionStatus[] | null,
): boolean {
  if (statuses === null) return true;
  if (asOf < from) return statuses.includes('PROJECTED');
  if (asOf <= to) return statuses.includes('IN_PROGRESS');
  return statuses.some((status) => AFTER_PERIOD.has(status));
}

const AFTER_PERIOD: ReadonlySet<EditionStatus> = new Set<EditionStatus>([
  'IN_PREPARATION',
  'DUE',
  'PRESUMED_RELEASED',
]);
