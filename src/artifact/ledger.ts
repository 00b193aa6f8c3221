import { compareTexts } from '../model/page.js';
import type { Slug } from '../model/slug.js';
import type { ListedEdition } from './listed-fact.js';
import type { Listing } from './passage.js';
import type { Recorded } from './recorded-document.js';

/** What is recorded, as an import changes it. */
export interface Ledger {
  readonly listings: Map<string, Listing>;
  /** The edition of each id that has one. */
  readonly editionOf: Map<string, Slug>;
  /** What has to be written anew of an edition that ids lead to. */
  readonly editions: Map<Slug, ListedEdition>;
  /** Editions whose ids, or what is known of these, have changed. */
  readonly touched: Set<Slug>;
  isChanged: boolean;
}

/** The ledger as it was left. What the seed has of its own accord is taken out of it. */
export function ledgerOf(recorded: Recorded, ofSeed: ReadonlySet<Slug>): Ledger {
  const ledger: Ledger = {
    listings: new Map(recorded.listings),
    editionOf: new Map(recorded.editionOf),
    editions: new Map(recorded.known),
    touched: new Set(),
    isChanged: false,
  };
  for (const [id, slug] of recorded.editionOf) if (ofSeed.has(slug)) forget(ledger, id);
  return ledger;
}

/** Takes out all that is known of an id. */
export function forget(ledger: Ledger, id: string): void {
  if (!ledger.listings.delete(id)) return;
  leave(ledger, id);
  ledger.isChanged = true;
}

/** Records a listing in place of what was known of its id; without an edition where it is withdrawn. */
export function record(ledger: Ledger, listing: Listing, edition: ListedEdition | null): void {
  leave(ledger, listing.id);
  ledger.listings.set(listing.id, listing);
  ledger.isChanged = true;
  if (edition === null) return;
  ledger.editionOf.set(listing.id, edition.slug);
  ledger.editions.set(edition.slug, edition);
  ledger.touched.add(edition.slug);
}

/** The listings of each edition that has any, in the order of their ids. */
export function listingsByEdition({ listings, editionOf }: Ledger): Map<Slug, Listing[]> {
  const byEdition = new Map<Slug, Listing[]>();
  for (const [id, slug] of [...editionOf].sort(byKey)) {
    const listing = listings.get(id);
    if (listing === undefined) continue;
    const others = byEdition.get(slug);
    if (others === undefined) byEdition.set(slug, [listing]);
    else others.push(listing);
  }
  return byEdition;
}

/** Orders the entries of a map by their keys. */
export function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]) {
  return compareTexts(one, other);
}

function leave(ledger: Ledger, id: string): void {
  const slug = ledger.editionOf.get(id);
  ledger.editionOf.delete(id);
  if (slug !== undefined) ledger.touched.add(slug);
}
