import type { Loaders } from '../loaders/loaders.js';
import type { DateRange } from '../model/date.js';
import { editionInView, placeAmongReports, projectedEdition } from '../model/edition.js';
import type { Edition } from '../model/edition.js';
import { compareTexts } from '../model/page.js';
import { periodSlug } from '../model/period.js';
import { claimantOf } from '../model/reading.js';
import type { View } from '../model/reading.js';
import type { Report } from '../model/report.js';
import { linkedInto } from '../model/selection.js';
import type { Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import { mergedWalk } from './merged-walk.js';
import { nodePages } from './node-pages.js';
import { areReplaced } from './replaced-report.js';
import type { Course } from './walked-page.js';

/** About how many editions are read for each that is of the family that is wanted. */
const READ_FOR_ONE_OF_A_FAMILY = 3;

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
  /** Which of them are wanted, as told by their reports too; all of them where it is null. */
  readonly isWanted: ((edition: Edition, report: Report) => boolean) | null;
}

/**
 * The editions for some periods that end on one day, by slug, from a slug on. Reports are read only as far as the
 * walk goes: the editions of a period have slugs in the order of those of their reports.
 */
export async function* editionsByReport(
  periods: readonly WalkedPeriod[],
  walk: EditionWalk,
  course: Course<Slug>,
  loaders: Loaders,
): AsyncGenerator<Edition, void, undefined> {
  const sign = course.way === 'FORWARDS' ? 1 : -1;
  const share = { ...course, most: course.most / periods.length };
  const lists = periods.flatMap((one) => [
    ...(one.cadences.length > 0 ? [projectedFor(one, walk, share, loaders)] : []),
    ...(one.withObserved ? [observedFor(one, walk, share, loaders)] : []),
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
  course: Course<Slug>,
  loaders: Loaders,
): AsyncGenerator<Met, void, undefined> {
  const facet = view.reading === 'LEGACY' ? 'legacyCadence' : 'cadence';
  const selection: Selection = {
    kinds: ['Report'],
    linked: family === null ? [] : [linkedInto(family, 'OF_FAMILY')],
    facets: [{ facet, anyOf: cadences }],
  };
  const from = course.from === null ? null : placeAmongReports(course.from);
  for await (const { nodes, readers } of nodePages(selection, { ...course, from }, loaders)) {
    const reports = nodes as readonly Report[];
    const replaced = await areReplaced(period, reports, readers);
    for (const [index, one] of reports.entries()) {
      const reading = claimantOf(period, view.reading, one);
      const edition = projectedEdition({ report: one.slug, period, reading }, one.name);
      // What is left out is told too: lists are read side by side, none of them to its end.
      const isClaimed = replaced[index] === false && (isWanted?.(edition, one) ?? true);
      yield { slug: edition.slug, edition: isClaimed ? editionInView(edition, view) : null };
    }
  }
}

async function* observedFor(
  { period }: WalkedPeriod,
  { view, family, isWanted }: EditionWalk,
  course: Course<Slug>,
  loaders: Loaders,
): AsyncGenerator<Met, void, undefined> {
  const facets = [{ facet: 'period' as const, anyOf: [periodSlug(period)] }];
  const selection: Selection = { kinds: ['Edition'], facets };
  const most = family === null ? course.most : course.most * READ_FOR_ONE_OF_A_FAMILY;
  const isReportNeeded = family !== null || isWanted !== null;
  const isOfWalk = (edition: Edition, report: Report) =>
    (family === null || report.family === family) && (isWanted?.(edition, report) ?? true);
  for await (const { nodes, readers } of nodePages(selection, { ...course, most }, loaders)) {
    const editions = nodes as readonly Edition[];
    const reports = isReportNeeded
      ? await Promise.all(editions.map(({ report }) => readers.referred('Report', report)))
      : [];
    for (const [index, edition] of editions.entries()) {
      const report = reports[index];
      const isTold = report === undefined || isOfWalk(edition, report);
      yield { slug: edition.slug, edition: isTold ? editionInView(edition, view) : null };
    }
  }
}
