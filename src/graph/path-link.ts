import type { Loaders } from '../loaders/loaders.js';
import type { Entity } from '../model/entity.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { derivedLinksOf } from './derived-link.js';
import { storedLinksOf } from './link.js';
import type { WalkedLink } from './link.js';
import { entityInView } from './lookup.js';

/** The links that a path between two ends may take from an entity; at most `limit` of those that are stored. */
export async function linksAround(
  slug: Slug,
  ends: readonly Entity[],
  view: View,
  loaders: Loaders,
  limit: number,
): Promise<readonly WalkedLink[]> {
  const entity = await entityInView(slug, view, loaders);
  if (entity.kind === 'Period') {
    return ends.some((end) => end.slug === slug) ? derivedLinksOf(entity, view, loaders) : [];
  }
  const stored = await storedLinksOf(entity, view, loaders, limit);
  if (entity.kind === 'Edition') {
    return [...stored, ...(await derivedLinksOf(entity, view, loaders))];
  }
  if (entity.kind !== 'Report') return stored;
  const dated = ends.filter(isDated);
  const derived = dated.length > 0 ? await derivedLinksOf(entity, view, loaders) : [];
  // Other editions lead nowhere but to their period.
  return [...stored, ...derived].filter(
    ({ predicate, from }) => predicate !== 'EDITION_OF' || dated.some((end) => concerns(from, end)),
  );
}

function isDated({ kind }: Entity): boolean {
  return kind === 'Edition' || kind === 'Period';
}

/** True for an edition that is the end of a path, or covers the period that is. */
function concerns(edition: Slug, { kind, slug }: Entity): boolean {
  return kind === 'Period' ? edition.includes(`--${slug}`) : edition === slug;
}
