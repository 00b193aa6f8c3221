import type { StoredNode } from '../model/entity.js';
import { compareAscending, compareDescending, countWhile } from '../model/page.js';
import type { OrderedList, SortKey } from '../model/page.js';
import { sortKeyOf } from '../model/selection.js';
import type { Order } from '../model/selection.js';

type Nodes = readonly StoredNode[];

const kept = new WeakMap<Nodes, Map<string, Nodes>>();

/** Puts nodes that are ordered by slug into another order. An order of the same array is kept. */
export function inOrder(nodes: Nodes, order: Order): OrderedList<StoredNode> {
  const { by, direction } = order;
  const compare = direction === 'ASC' ? compareAscending : compareDescending;
  const keyOf = (node: StoredNode): SortKey => sortKeyOf(node, order);
  if (by === 'SLUG' && direction === 'ASC') return { items: nodes, keyOf, compare };

  const orders = kept.get(nodes) ?? new Map<string, Nodes>();
  const name = `${by} ${direction}`;
  const items =
    orders.get(name) ?? nodes.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  kept.set(nodes, orders.set(name, items));
  return { items, keyOf, compare };
}

/** Puts nodes into the store's own order. */
export function bySlug<N extends StoredNode>(nodes: Iterable<N>): N[] {
  return [...nodes].sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

/** True when a list ordered by slug holds the slug. */
export function holdsSlug(nodes: Nodes, slug: string): boolean {
  return nodes[countWhile(nodes, (node) => node.slug < slug)]?.slug === slug;
}
