import type { Loaders } from '../loaders/loaders.js';
import { impliesPeriod } from '../model/cadence.js';
import { isWithin, rangesOverlap } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import { editionInView, keyOfEditionSlug, projectedEdition } from '../model/edition.js';
import type { Edition, EditionBasis, EditionKey } from '../model/edition.js';
import { compareEditionPlaces, editionPlace, newestFirst } from '../model/edition-order.js';
import { horizonAround } from '../model/horizon.js';
import type { OrderedList } from '../model/page.js';
import type { Period } from '../model/period.js';
import { cadenceBy, claimantOf } from '../model/reading.js';
import type { View } from '../model/reading.js';
import type { EditionStatus } from '../model/release.js';
import type { Report } from '../model/report.js';
import type { Slug } from '../model/slug.js';
import { replacedBy } from '../model/stand-in.js';
import { statusWithin } from '../model/timeline.js';
import type { Timeline } from '../model/timeline.js';
import { impliesInView } from './period.js';

/** Which editions a reader wants; what is null is no condition. */
export interface EditionFilter {
  readonly covering: CalendarDate | null;
  readonly within: DateRange;
  readonly statuses: readonly EditionStatus[] | null;
  readonly basis: EditionBasis | null;
}

/** The editions of some timelines, the latest period end first. */
export function editionsIn(
  timelines: readonly Timeline[],
  { covering, within, statuses, basis }: EditionFilter,
): OrderedList<Edition> {
  const items = timelines.flatMap((timeline) =>
    candidatesOf(timeline, { covering, within, basis }).filter(
      (edition) =>
        (covering === null || isWithin(covering, edition.period)) &&
        rangesOverlap(edition.period, within) &&
        (basis === null || edition.basis === basis) &&
        (statuses === null || statuses.includes(statusWithin(timeline, edition))),
    ),
  );
  return { items: items.sort(newestFirst), keyOf: editionPlace, compare: compareEditionPlaces };
}

/**
 * The editions that can be told of the days that are asked for. Of days beyond the horizon only some would
 * be known, which would read as all of them; who asks for the observed ones gets every one there is.
 */
function candidatesOf(
  { asOf, horizon, editions, observed }: Timeline,
  { covering, within, basis }: Omit<EditionFilter, 'statuses'>,
): readonly Edition[] {
  if (basis === 'OBSERVED') return observed;
  const around = horizonAround(asOf);
  if (!rangesOverlap(within, around)) return [];
  if (covering === null || isWithin(covering, horizon)) return editions;
  return isWithin(covering, around) ? editions.filter((one) => one.basis === 'OBSERVED') : [];
}

/** The editions that cover exactly a period, in a view: those that follow from cadences, and those that were seen. */
export async function findEditionsOfPeriod(
  period: Period,
  view: View,
  loaders: Loaders,
): Promise<readonly Edition[]> {
  const range = { from: period.start, to: period.end };
  const [reports, seen] = await Promise.all([
    loaders.all('Report', await impliesInView(period, view, loaders)),
    loaders.all('Edition', { facets: [{ facet: 'period', anyOf: [period.slug] }] }),
  ]);
  const observed = await Promise.all(reports.map(loaders.observedEditions));
  const projected = reports
    .filter((_, index) => !replacedBy(observed[index] ?? [])(range))
    .map((report) => {
      const reading = claimantOf(range, view.reading, report);
      return projectedEdition({ report: report.slug, period: range, reading }, report.name);
    });
  return [...projected, ...seen].map((edition) => editionInView(edition, view));
}

/** The report that an edition is an issue of. */
export function reportOf({ report }: Edition, loaders: Loaders): Promise<Report> {
  return loaders.referred('Report', report);
}

/** Tells something of an edition by its report: at once where that was read already, as it is in most lists. */
export function toldByReport<T>(
  edition: Edition,
  loaders: Loaders,
  tell: (report: Report) => T,
): Promise<T> | T {
  const report = loaders.read('Report', edition.report);
  return report === null ? reportOf(edition, loaders).then(tell) : tell(report);
}

/** The timeline of an edition's report, in the view that the edition was found in. */
export async function timelineAround(
  edition: Edition,
  today: CalendarDate,
  loaders: Loaders,
): Promise<Timeline> {
  const view = edition.view ?? { reading: edition.reading, asOf: today };
  return loaders.timeline(await reportOf(edition, loaders), view);
}

/** The edition that a slug names, at any distance; null where no report has it. */
export async function findEdition(slug: Slug, loaders: Loaders): Promise<Edition | null> {
  const key = keyOfEditionSlug(slug);
  if (key === null) return null;
  return (await loaders.nodeOfKind('Edition', slug)) ?? findProjected(key, loaders);
}

/** The edition that a slug names, if it was observed or is claimed around a day. */
export async function findEditionAround(
  slug: Slug,
  asOf: CalendarDate,
  loaders: Loaders,
): Promise<Edition | null> {
  const edition = await findEdition(slug, loaders);
  if (edition === null) return null;
  const { basis, period, reading } = edition;
  const isClaimed = basis === 'OBSERVED' || rangesOverlap(period, horizonAround(asOf));
  return isClaimed ? editionInView(edition, { reading, asOf }) : null;
}

async function findProjected(key: EditionKey, loaders: Loaders): Promise<Edition | null> {
  const { period, reading } = key;
  const report = await loaders.nodeOfKind('Report', key.report);
  if (report === null || claimantOf(period, reading, report) !== reading) return null;
  if (!impliesPeriod(cadenceBy(reading, report), period)) return null;
  const observed = await loaders.observedEditions(report);
  return replacedBy(observed)(period) ? null : projectedEdition(key, report.name);
}
