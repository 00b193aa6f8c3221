import type { StoredKind } from './entity.js';
import type { LinkDirection, Predicate } from './link.js';
import type { PageRequest, SortKey } from './page.js';
import type { Slug } from './slug.js';

/** A property that lists can be filtered by, besides links. */
export type Facet =
  'access' | 'cadence' | 'legacyCadence' | 'period' | 'serves' | 'standardKind' | 'subject';

/** Stands at an entity: nodes that a link of this kind leads to from there. */
export interface LinkedTo {
  readonly slug: Slug;
  readonly predicate: Predicate;
  /** OUT: the nodes that `slug` points to. IN: those that point to `slug`. */
  readonly direction: LinkDirection;
}

/** The nodes that `slug` points to. */
export function linkedFrom(slug: Slug, predicate: Predicate): LinkedTo {
  return { slug, predicate, direction: 'OUT' };
}

/** The nodes that point to `slug`. */
export function linkedInto(slug: Slug, predicate: Predicate): LinkedTo {
  return { slug, predicate, direction: 'IN' };
}

/** Which nodes a list holds: those of the kinds that meet every condition. */
export interface Selection {
  readonly kinds: readonly StoredKind[];
  readonly linked?: readonly LinkedTo[];
  readonly facets?: readonly { readonly facet: Facet; readonly anyOf: readonly string[] }[];
}

/** By what a list is ordered; the slug settles what is equal. */
export interface Order {
  readonly by: 'SLUG' | 'NAME';
  readonly direction: 'ASC' | 'DESC';
}

export const BY_SLUG: Order = { by: 'SLUG', direction: 'ASC' };

/** One page of one list. */
export interface ListRequest {
  readonly selection: Selection;
  readonly order: Order;
  readonly page: PageRequest;
}

/** A text that is the same for two requests exactly when they ask for the same page of the same list. */
export function listKey({ selection, order, page }: ListRequest): string {
  const { first, last, after, before } = page;
  const slice = `${first ?? ''} ${last ?? ''} ${placeKey(after)} ${placeKey(before)}`;
  return `${selectionKey(selection)} ${order.by} ${order.direction} ${slice}`;
}

/** A text that is the same for two selections exactly when they name the same conditions in the same order. */
export function selectionKey({ kinds, linked = [], facets = [] }: Selection): string {
  const links = linked.map(
    ({ slug, predicate, direction }) => `${predicate} ${direction} ${textKey(slug)}`,
  );
  const properties = facets.map(({ facet, anyOf }) => `${facet} ${placeKey(anyOf)}`);
  return `${kinds.join('|')} ${links.join('|')} ${properties.join('|')}`;
}

function placeKey(parts: readonly string[] | null): string {
  return parts === null ? '' : `${parts.length} ${parts.map(textKey).join('')}`;
}

// Clients can send any text: told how long it is, no text can pass for what stands behind it.
function textKey(text: string): string {
  return `${text.length}:${text}`;
}

/** The place of a node in a list of this order. */
export function sortKeyOf({ name, slug }: Sortable, { by }: Order): SortKey {
  return by === 'NAME' ? [name, slug] : [slug];
}

interface Sortable {
  readonly name: string;
  readonly slug: Slug;
}
