import { findEdition } from '../graph/edition.js';
import { findPeriodBySlug } from '../graph/period.js';
import type { Loaders } from '../loaders/loaders.js';
import type { GraphNode } from '../model/entity.js';
import type { Slug } from '../model/slug.js';

/** The name of a node in linked data: an address, of which the context holds what stands before the slug. */
export function idOf(slug: Slug): string {
  return encodeURIComponent(slug);
}

/** The node that an address names, at any distance from today: an address may be kept for years. */
export async function findIdentified(slug: Slug, loaders: Loaders): Promise<GraphNode | null> {
  return (
    (await findPeriodBySlug(slug, loaders)) ??
    (await findEdition(slug, loaders)) ??
    loaders.node(slug)
  );
}
