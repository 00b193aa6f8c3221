import type { Loaders } from '../loaders/loaders.js';
import type { DateRange } from '../model/date.js';
import { editionInView, keyOfEditionSlug, projectedEdition } from '../model/edition.js';
import type { Edition } from '../model/edition.js';
import { compareTexts } from '../model/page.js';
import { periodSlug } from '../model/period.js';
import { claimantOf } from '../model/reading.js';
import type { View } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { BY_SLUG, linkedInto } from '../model/selection.js';
import type { Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import { isReplaced } from '../model/stand-in.js';
import { mergedWalk } from './merged-walk.js';
import type { Way } from './walked-page.js';

/** How many records a walk reads at first; each time it needs more it reads twice as many as before. */
const FEWEST_READ = 12;
const MOST_READ = 1024;

/** A period whose editions are walked through, and whose they can be. */
export interface WalkedPeriod {
  readonly period: DateRange;
  /** The keys of the cadences that give reports an edition for it. */
  readonly cadences: readonly string[];
  /** Whether those that somebody saw are wanted too. */
  readonly withObserved: boolean;
}

/** Which editions of a period a walk is through; of one report family, or of all where it is null. */
export interface EditionWalk {
  readonly view: View;
  readonly family: Slug | null;
  readonly isWanted: (edition: Edition, report: () => Promise<Report>) => Promise<boolean>;
}

/**
 * The editions for some periods that end on one day, by slug, from a slug on. Reports are read only as far as the
 * walk goes: the editions of a period have slugs in the order of those of their reports.
 */
export async function* editionsByReport(
  periods: readonly WalkedPeriod[],
  walk: EditionWalk,
  way: Way,
  from: Slug | null,
  loaders: Loaders,
): AsyncGenerator<Edition, void, undefined> {
  const sign = way === 'FORWARDS' ? 1 : -1;
  const lists = periods.flatMap((one) => [
    ...(one.cadences.length > 0 ? [projectedFor(one, walk, way, from, loaders)] : []),
    ...(one.withObserved ? [observedFor(one, walk, way, from, loaders)] : []),
  ]);
  const met = mergedWalk(lists, (one, other) => sign * compareTexts(one.slug, other.slug));
  for await (const { edition } of met) if (edition !== null) yield edition;
}

/** A slug that a walk came by, and the edition that has it; null for one that is not wanted, or not claimed. */
interface Met {
  readonly slug: Slug;
  readonly edition: Edition | null;
}

async function* projectedFor(
  { period, cadences }: WalkedPeriod,
  { view, family, isWanted }: EditionWalk,
  way: Way,
  from: Slug | null,
  loaders: Loaders,
): AsyncGenerator<Met, void, undefined> {
  const facet = view.reading === 'LEGACY' ? 'legacyCadence' : 'cadence';
  const selection: Selection = {
    kinds: ['Report'],
    linked: family === null ? [] : [linkedInto(family, 'OF_FAMILY')],
    facets: [{ facet, anyOf: cadences }],
  };
  const report = from === null ? null : (keyOfEditionSlug(from)?.report ?? from);
  for await (const { nodes, readers } of pagesOf(selection, way, report, loaders)) {
    const reports = nodes as readonly Report[];
    const observed = await Promise.all(reports.map(readers.observedEditions));
    for (const [index, one] of reports.entries()) {
      const reading = claimantOf(period, view.reading, one);
      const edition = projectedEdition({ report: one.slug, period, reading }, one.name);
      // What is left out is told too: lists are read side by side, none of them to its end.
      const isClaimed =
        !isReplaced(period, observed[index] ?? []) && (await isWanted(edition, async () => one));
      yield { slug: edition.slug, edition: isClaimed ? editionInView(edition, view) : null };
    }
  }
}

async function* observedFor(
  { period }: WalkedPeriod,
  { view, family, isWanted }: EditionWalk,
  way: Way,
  from: Slug | null,
  loaders: Loaders,
): AsyncGenerator<Met, void, undefined> {
  const facets = [{ facet: 'period' as const, anyOf: [periodSlug(period)] }];
  const selection: Selection = { kinds: ['Edition'], facets };
  for await (const { nodes, readers } of pagesOf(selection, way, from, loaders)) {
    const editions = nodes as readonly Edition[];
    const reportOf = (edition: Edition) => readers.referred('Report', edition.report);
    const reports = family === null ? [] : await Promise.all(editions.map(reportOf));
    for (const [index, edition] of editions.entries()) {
      const isOfFamily = family === null || reports[index]?.family === family;
      const isTold = isOfFamily && (await isWanted(edition, () => reportOf(edition)));
      yield { slug: edition.slug, edition: isTold ? editionInView(edition, view) : null };
    }
  }
}

/**
 * The nodes of a selection page by page, from a slug on, which is one of them or stands between two, and what to read
 * more of them with: who walks far passes by most of what is read, so that it is not to be remembered.
 */
async function* pagesOf(selection: Selection, way: Way, from: Slug | null, loaders: Loaders) {
  let size = FEWEST_READ;
  let place = from === null ? null : besides(from, way);
  let isMore = true;
  while (isMore) {
    const page =
      way === 'FORWARDS'
        ? { first: size, last: null, after: place, before: null }
        : { first: null, last: size, after: null, before: place };
    const readers = size < MOST_READ ? loaders : loaders.apart();
    const found = await readers.page({ selection, order: BY_SLUG, page });
    const { items } = found;
    yield { nodes: way === 'FORWARDS' ? items : items.toReversed(), readers };
    const last = way === 'FORWARDS' ? items.at(-1) : items[0];
    isMore = last !== undefined && (way === 'FORWARDS' ? found.hasNextPage : found.hasPreviousPage);
    place = last === undefined ? null : [last.slug];
    size = Math.min(size * 2, MOST_READ);
  }
}

/** A place right beside that of a slug, on the side that a walk comes from: pages leave out where they begin. */
function besides(slug: Slug, way: Way): readonly string[] {
  if (way === 'BACKWARDS') return [`${slug}\0`];
  const last = slug.charCodeAt(slug.length - 1);
  return [`${slug.slice(0, -1)}${String.fromCharCode(Math.max(0, last - 1))}\uffff`];
}
