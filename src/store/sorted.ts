import type { StoredNode } from '../model/entity.js';
import { compareAscending, compareDescending } from '../model/page.js';
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

/** True when a list ordered by slug holds the slug. */
export function holdsSlug(nodes: Nodes, slug: string): boolean {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle] as StoredNode).slug < slug) low = middle + 1;
    else high = middle;
  }
  return nodes[low]?.slug === slug;
}
