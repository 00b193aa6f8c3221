import { isCalendarDate } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { EntityBase } from './entity-base.js';
import type { Unknown } from './evidence.js';
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
  readonly view?: View;
}

/** What it takes to find an edition again. */
export interface EditionKey {
  readonly report: Slug;
  readonly period: DateRange;
  readonly reading: Reading;
}

const UNRECORDED_RELEASE: Unknown = {
  field: 'releasedOn',
  reason: 'Nobody has recorded a release; the release window follows from the cadence.',
  seeAlso: null,
  leads: [],
  citations: [],
};

/** An edition that a cadence implies and nobody has seen. */
export function projectedEdition(key: EditionKey, reportName: string): Edition {
  const name = editionName(reportName, key.period);
  return {
    kind: 'Edition',
    slug: editionSlug(key),
    name: key.reading === 'LEGACY' ? `${name} (legacy reading)` : name,
    description: null,
    aliases: [],
    unknowns: [UNRECORDED_RELEASE],
    ...key,
    basis: 'ESTIMATED',
    releasedOn: null,
    seenOn: null,
  };
}

export function editionName(reportName: string, { from, to }: DateRange): string {
  return `${reportName}, ${from} to ${to}`;
}

/** The slug of an edition: its report and its days, such as `aws-soc-1--2025-10-01--2026-09-30`. */
export function editionSlug({ report, period: { from, to }, reading }: EditionKey): Slug {
  return `${report}--${from}--${to}${reading === 'LEGACY' ? '--legacy' : ''}`;
}

/** The edition that a slug names, or null when the text is no such slug. */
export function keyOfEditionSlug(slug: Slug): EditionKey | null {
  const [report = '', from = '', to = '', mark, ...rest] = slug.split('--');
  const isKey = isCalendarDate(from) && isCalendarDate(to) && from <= to && rest.length === 0;
  if (report === '' || !isKey || (mark !== undefined && mark !== 'legacy')) return null;
  return { report, period: { from, to }, reading: mark === undefined ? 'PREFERRED' : 'LEGACY' };
}
