import type { Catalog } from '../model/catalog.js';
import { ofKind } from '../model/entity.js';
import { byKey, listingsByEdition } from './ledger.js';
import type { Ledger } from './ledger.js';
import type { ListedEdition } from './listed-fact.js';
import type { SummaryLine } from './merge-summary.js';
import { oddityOf } from './odd-period.js';
import { passageText } from './passage.js';

const MOST_IDS_TOLD = 5;

/** The editions that stand under several of the ids that were listed. */
export function sharedEditions(ledger: Ledger, listed: ReadonlySet<string>): SummaryLine[] {
  return [...listingsByEdition(ledger)].sort(byKey).flatMap(([subject, listings]) => {
    const ids = listings.map(({ id }) => id).filter((id) => listed.has(id));
    if (ids.length < 2) return [];
    const more = ids.length - MOST_IDS_TOLD;
    const told = [...ids.slice(0, MOST_IDS_TOLD), ...(more > 0 ? [`${more} more`] : [])];
    return [{ subject, told: told.join(', ') }];
  });
}

/** What is known as published, and was not listed. */
export function missingReports(ledger: Ledger, listed: ReadonlySet<string>): SummaryLine[] {
  return [...ledger.listings]
    .sort(byKey)
    .filter(([id, { isWithdrawn }]) => !isWithdrawn && !listed.has(id))
    .map(([, listing]) => ({
      subject: passageText({ ...listing, name: null }),
      told: listing.name,
    }));
}

/** The recorded editions of some ids whose days are odd, beside those that a catalog and the ledger have. */
export function oddEditions(
  ledger: Ledger,
  recorded: readonly string[],
  { entities }: Catalog,
): SummaryLine[] {
  const reports = new Map(
    entities
      .flatMap((entity) => ofKind('Report', entity) ?? [])
      .map((report) => [report.slug, report]),
  );
  const current = new Set(ledger.editionOf.values());
  const editions: readonly ListedEdition[] = [
    ...entities.flatMap((entity) => ofKind('Edition', entity) ?? []),
    ...[...current].flatMap((slug) => ledger.editions.get(slug) ?? []),
  ];
  const slugs = new Set(recorded.flatMap((id) => ledger.editionOf.get(id) ?? []));
  return [...slugs].sort().flatMap((subject) => {
    const edition = ledger.editions.get(subject);
    const report = edition === undefined ? undefined : reports.get(edition.report);
    if (edition === undefined || report === undefined) return [];
    const told = oddityOf(edition, report, editions);
    return told === null ? [] : [{ subject, told }];
  });
}
