import type { Loaders } from '../loaders/loaders.js';
import type { CalendarDate } from '../model/date.js';
import { editionInView, keyOfEditionSlug } from '../model/edition.js';
import { isEntity } from '../model/entity.js';
import type { Entity, GraphNode, NodeKey } from '../model/entity.js';
import { isOrganization } from '../model/organization.js';
import type { Organization } from '../model/organization.js';
import { periodOf, rangeOfPeriodSlug } from '../model/period.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { findEdition, findEditionAround } from './edition.js';
import { findPeriodAround, findPeriodBySlug } from './period.js';

/** The node that a key leads to, stored or derived; null where there is none. */
export async function findNode(key: NodeKey | null, loaders: Loaders): Promise<GraphNode | null> {
  if (key === null) return null;
  const { kind, slug } = key;
  if (kind === 'Period') return findPeriodBySlug(slug, loaders);
  return kind === 'Edition' ? findEdition(slug, loaders) : loaders.nodeOfKind(kind, slug);
}

/** The entity that has the slug, of whatever kind; of what is derived only what is claimed around `today`. */
export async function findEntity(
  slug: Slug,
  today: CalendarDate,
  loaders: Loaders,
): Promise<Entity | null> {
  const range = rangeOfPeriodSlug(slug);
  if (range !== null) return findPeriodAround(range, today, loaders);
  if (keyOfEditionSlug(slug) !== null) return findEditionAround(slug, today, loaders);
  const stored = await loaders.node(slug);
  return stored !== null && isEntity(stored) ? stored : null;
}

/** The entity that a reader names, by the key in an id or else by slug. */
export async function findEntityByIdOrSlug(
  key: NodeKey | null,
  slug: Slug,
  today: CalendarDate,
  loaders: Loaders,
): Promise<Entity | null> {
  if (key === null) return findEntity(slug, today, loaders);
  const node = await findNode(key, loaders);
  return node !== null && isEntity(node) ? node : null;
}

/** The entity at the other end of a reference that the graph vouches for, stored or an edition that is derived. */
export async function requireEntity(slug: Slug, loaders: Loaders): Promise<Entity> {
  const found = (await loaders.node(slug)) ?? (await findEdition(slug, loaders));
  if (found !== null && isEntity(found)) return found;
  throw new Error(`The store refers to ${slug} but has no such entity.`);
}

/** The entity at an end of a link that was met in a view. */
export async function entityInView(slug: Slug, view: View, loaders: Loaders): Promise<Entity> {
  const range = rangeOfPeriodSlug(slug);
  if (range !== null) return periodOf(range, view);
  const entity = await requireEntity(slug, loaders);
  return entity.kind === 'Edition' ? editionInView(entity, view) : entity;
}

/** The organization that has the slug, whatever part it plays. */
export async function findOrganization(slug: Slug, loaders: Loaders): Promise<Organization | null> {
  const node = await loaders.node(slug);
  return node !== null && isOrganization(node) ? node : null;
}
