import type { CalendarDate } from '../model/date.js';
import type { Slug } from '../model/slug.js';
import { forget, record } from './ledger.js';
import type { Ledger } from './ledger.js';
import type { ListedEdition, ListedKey } from './listed-fact.js';
import type { Outcome } from './merge-summary.js';

/** What the lists of a day tell of an id. */
export interface Told {
  readonly key: ListedKey;
  /** Null for what is withdrawn. */
  readonly edition: ListedEdition | null;
}

/** Where what is told of an id is held against what is known of it. */
export interface Setting {
  readonly ledger: Ledger;
  readonly day: CalendarDate;
  readonly ofSeed: ReadonlySet<Slug>;
  /** Whether what the seed has is recorded all the same. */
  readonly isBeside: boolean;
}

/** Records what is told of an id, unless what is known of it or the seed stands against that; says what came of it. */
export function settle(told: Told, setting: Setting): [Outcome, string] {
  const { edition, key } = told;
  if (edition === null || !setting.ofSeed.has(edition.slug)) return settled(told, setting);
  if (setting.isBeside) {
    const [outcome, saying] = settled(told, setting);
    return [outcome === 'older' || outcome === 'kept' ? outcome : 'byHand', saying];
  }
  const known = setting.ledger.listings.get(key.id);
  if (known !== undefined && known.version > key.version) return settled(told, setting);
  forget(setting.ledger, key.id);
  return ['byHand', edition.slug];
}

function settled({ key, edition }: Told, { ledger, day }: Setting): [Outcome, string] {
  const known = ledger.listings.get(key.id);
  const before = ledger.editionOf.get(key.id);
  const listing = { ...key, day, isWithdrawn: edition === null };
  if (known !== undefined && known.version > key.version) {
    return ['older', `version ${known.version} is known`];
  }
  const isSame = known?.version === key.version;
  if (edition === null) {
    if (isSame && known.isWithdrawn && known.day <= day) return ['unchanged', known.day];
    if (isSame && !known.isWithdrawn && known.day > day) return ['older', `listed on ${known.day}`];
    record(ledger, listing, null);
    return ['withdrawn', before ?? 'no edition rested on it'];
  }
  const { slug } = edition;
  if (isSame && known.isWithdrawn && known.day >= day) {
    return ['older', `unpublished on ${known.day}`];
  }
  if (isSame && !known.isWithdrawn) {
    const kept = before === undefined ? undefined : ledger.editions.get(before);
    if (before !== slug) return ['kept', difference(edition, kept)];
    if (known.day <= day) return ['unchanged', slug];
  }
  record(ledger, listing, edition);
  return known === undefined ? ['added', slug] : ['replaced', slug];
}

function difference(listed: ListedEdition, kept: ListedEdition | undefined): string {
  if (kept === undefined) return `no edition is kept, and ${listed.slug} is listed`;
  if (kept.report !== listed.report) return `${kept.slug} is kept, and ${listed.slug} is listed`;
  const [ours, theirs] = [kept.period, listed.period];
  return `${kept.report} is kept with the period ${ours.from} to ${ours.to}, and listed with ${theirs.from} to ${theirs.to}`;
}
