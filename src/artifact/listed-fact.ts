import { addMonths } from '../model/date.js';
import type { CalendarDate, DateRange } from '../model/date.js';
import { observedSlug } from '../model/edition.js';
import { searchWords } from '../model/search-word.js';
import type { Slug } from '../model/slug.js';
import { MAX_PERIOD_MONTHS } from '../seed/record.js';
import type { ListedReport } from './listed-report.js';
import { standsIn } from './name-words.js';
import { otherTimeIn } from './named-time.js';
import type { WhichReport } from './which-report.js';

/** An edition as a list tells of it. */
export interface ListedEdition {
  readonly slug: Slug;
  readonly report: Slug;
  readonly period: DateRange;
}

/** What a listed report comes to. */
export type ListedFact =
  | { readonly kind: 'edition'; readonly edition: ListedEdition; readonly key: ListedKey }
  | { readonly kind: 'withdrawal'; readonly key: ListedKey }
  | { readonly kind: 'otherSeries' }
  | { readonly kind: 'incomplete' | 'unmatched'; readonly reason: string };

export interface ListedKey {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
}

/**
 * What a listed report says, as of the day of the list. A report without a state counts as published, since the list is one of
 * what can be had, and only UNPUBLISHED says otherwise.
 */
export function listedFact(
  listed: ListedReport,
  day: CalendarDate,
  find: (listed: ListedReport) => WhichReport,
): ListedFact {
  const { id, version, name, series, state, periodStart, periodEnd, uploadState } = listed;
  if (series !== null && !isOfSoc(series)) return { kind: 'otherSeries' };
  if (id === null || version === null) return incomplete(listed, ['id', 'version']);
  const key = { id, version, name };
  if (state === 'UNPUBLISHED') return { kind: 'withdrawal', key };
  if (name === null) return incomplete(listed, ['name']);
  const found = find(listed);
  // Without a series it may be anything: what has no part in the graph is not missed.
  if ('reason' in found) return { kind: 'unmatched', reason: found.reason };
  if (periodStart === null || periodEnd === null) {
    return incomplete(listed, ['periodStart', 'periodEnd']);
  }
  const reason = notOut(periodStart, periodEnd, day, uploadState);
  if (reason !== null) return { kind: 'incomplete', reason };
  const period = { from: periodStart, to: periodEnd };
  const time = otherTimeIn(searchWords(name), period);
  if (time !== null) {
    const told = `its name says ${time}, and its period is ${periodStart} to ${periodEnd}`;
    return { kind: 'unmatched', reason: told };
  }
  const edition = { report: found.report, period };
  return { kind: 'edition', key, edition: { slug: observedSlug(edition), ...edition } };
}

/** Whether a series is that of SOC reports, by these letters or what they stand for. */
function isOfSoc(series: string): boolean {
  const words = searchWords(series);
  return words.includes('soc') || standsIn(['organization', 'controls'], words);
}

function incomplete(
  listed: ListedReport,
  fields: readonly ('id' | 'name' | 'periodEnd' | 'periodStart' | 'version')[],
): ListedFact {
  const missing = fields.filter((field) => listed[field] === null);
  return { kind: 'incomplete', reason: `it has no ${missing.join(' and no ')}` };
}

function notOut(
  from: CalendarDate,
  to: CalendarDate,
  day: CalendarDate,
  uploadState: string | null,
): string | null {
  if (uploadState !== null && uploadState.toUpperCase() !== 'COMPLETE') {
    return `its uploadState is ${uploadState}`;
  }
  if (to >= day) return `its period ends on ${to}, and the list is of ${day}`;
  if (to < addMonths(from, MAX_PERIOD_MONTHS)) return null;
  return `its period, ${from} to ${to}, is longer than ${MAX_PERIOD_MONTHS} months`;
}
