import type { Catalog } from '../../model/catalog.js';
import type { StoredNode } from '../../model/entity.js';
import { facetsOf } from '../../store/facet.js';
import { facetKey } from '../table/facet-key.js';
import { FEWEST_TALLIED, allLinksTally, kindTally, linkTally } from '../table/tally-key.js';
import type { Cell } from './table-rows.js';

/** How many nodes are of each kind or have each facet, and how many links there are at a node, where they are many. */
export function tallyRows(
  { links }: Catalog,
  nodes: readonly StoredNode[],
): readonly (readonly Cell[])[] {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

  for (const node of nodes) {
    add(kindTally(node.kind));
    for (const [facet, value] of facetsOf(node)) add(facetKey(facet, value));
  }
  for (const { predicate, from, to } of links) {
    add(linkTally(from, predicate, 'OUT'));
    add(linkTally(to, predicate, 'IN'));
    add(allLinksTally(from, 'OUT'));
    add(allLinksTally(to, 'IN'));
  }
  return [...counts].filter(([, count]) => count >= FEWEST_TALLIED);
}
