import type { CalendarDate, DateRange } from './date.js';
import type { EntityBase } from './entity-base.js';
import type { Unknown } from './evidence.js';
import { periodSlug, rangeOfPeriodSlug } from './period.js';
import type { Reading, View } from './reading.js';
import type { Slug } from './slug.js';

/** How an edition is known: somebody saw it, or it follows from a cadence. */
export type EditionBasis = 'OBSERVED' | 'ESTIMATED';

/** One issue of a report, for one period. Stores hold those that were observed; the others are derived. */
export interface Edition extends EntityBase {
  readonly kind: 'Edition';
  readonly report: Slug;
  readonly period: DateRange;
  readonly basis: EditionBasis;
  /** Whose claim it is, where readings differ; what was observed holds in all of them. */
  readonly reading: Reading;
  readonly releasedOn: CalendarDate | null;
  /** A day on which it was known to be out, for an edition whose day of release is not known. */
  readonly seenOn: CalendarDate | null;
  /** The view that it was found in; none where it was found by its id or slug alone. */
  readonly view?: View | undefined;
}

/** What it takes to find an edition again. */
export interface EditionKey {
  readonly report: Slug;
  readonly period: DateRange;
  readonly reading: Reading;
}

/** Stands behind the slug of what only the legacy reading claims. */
const LEGACY_MARK = '--legacy';

/** Stands behind whatever follows the report in the slug of an edition. */
const LAST_DAYS = '--\uffff';

const UNRECORDED_RELEASE: Unknown = {
  field: 'releasedOn',
  reason: 'Nobody has recorded a release; the release window follows from the cadence.',
  seeAlso: null,
  leads: [],
  citations: [],
};

const NO_ALIASES: readonly string[] = [];
const UNKNOWNS_OF_PROJECTED = [UNRECORDED_RELEASE];

/** An edition that a cadence implies and nobody has seen, as it is found in a view. */
export function projectedEdition(key: EditionKey, reportName: string, view?: View): Edition {
  const { report, period, reading } = key;
  const name = editionName(reportName, period);
  return {
    kind: 'Edition',
    slug: editionSlug(key),
    name: reading === 'LEGACY' ? `${name} (legacy reading)` : name,
    description: null,
    aliases: NO_ALIASES,
    unknowns: UNKNOWNS_OF_PROJECTED,
    report,
    period,
    reading,
    basis: 'ESTIMATED',
    releasedOn: null,
    seenOn: null,
    view,
  };
}

/** An edition as it is found in a view. */
export function editionInView(edition: Edition, view: View): Edition {
  // Member by member: to spread an object of so many members takes ten times as long.
  return {
    kind: edition.kind,
    slug: edition.slug,
    name: edition.name,
    description: edition.description,
    aliases: edition.aliases,
    unknowns: edition.unknowns,
    report: edition.report,
    period: edition.period,
    reading: edition.reading,
    basis: edition.basis,
    releasedOn: edition.releasedOn,
    seenOn: edition.seenOn,
    view,
  };
}

/** What is recorded of an edition that somebody saw. */
type Sighting = Pick<
  Edition,
  'description' | 'period' | 'releasedOn' | 'report' | 'seenOn' | 'unknowns'
>;

/** An edition that somebody saw; it holds whichever way the sources are read. */
export function observedEdition(sighting: Sighting, reportName: string): Edition {
  const { report, period } = sighting;
  return {
    kind: 'Edition',
    slug: observedSlug(sighting),
    name: editionName(reportName, period),
    description: sighting.description,
    aliases: NO_ALIASES,
    unknowns: sighting.unknowns,
    report,
    period,
    reading: 'PREFERRED',
    basis: 'OBSERVED',
    releasedOn: sighting.releasedOn,
    seenOn: sighting.seenOn,
  };
}

export function observedSlug({ report, period }: Pick<EditionKey, 'period' | 'report'>): Slug {
  return editionSlug({ report, period, reading: 'PREFERRED' });
}

export function editionName(reportName: string, { from, to }: DateRange): string {
  return `${reportName}, ${from} to ${to}`;
}

/** The slug of an edition: its report and its days, such as `aws-soc-1--2025-10-01--2026-09-30`. */
export function editionSlug({ report, period, reading }: EditionKey): Slug {
  return `${report}--${periodSlug(period)}${reading === 'LEGACY' ? LEGACY_MARK : ''}`;
}

/** The edition that a slug names, or null when the text is no such slug. */
export function keyOfEditionSlug(slug: Slug): EditionKey | null {
  // Who walks far asks this of very many slugs, and most are of no edition.
  if (!slug.includes('--')) return null;
  const reading = slug.endsWith(LEGACY_MARK) ? 'LEGACY' : 'PREFERRED';
  const unmarked = reading === 'LEGACY' ? slug.slice(0, -LEGACY_MARK.length) : slug;
  const [report = '', days = ''] = unmarked.split(/--(.*)/s, 2);
  const period = rangeOfPeriodSlug(days);
  return report === '' || period === null ? null : { report, period, reading };
}

/**
 * Where among the slugs of reports a place among those of editions is: the editions of all reports before it stand before
 * the place, and those of all behind it behind. A place can be any text.
 */
export function placeAmongReports(place: string): string {
  for (let length = 1; length < place.length; length += 1) {
    if (place.slice(length) < LAST_DAYS) return place.slice(0, length);
  }
  return place;
}
