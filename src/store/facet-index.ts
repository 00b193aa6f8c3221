import type { StoredKind } from '../model/entity.js';
import type { Facet } from '../model/selection.js';
import { facetsOf } from './facet.js';
import { NO_RANKS } from './rank-list.js';
import type { RankList } from './rank-list.js';
import type { Ranking } from './ranking.js';

/** Which nodes are of a kind, and which have a value. */
export interface FacetIndex {
  readonly ofKind: (kind: StoredKind) => RankList;
  readonly having: (facet: Facet, value: string) => RankList;
  /** For each value that nodes have of a facet the first of these. */
  readonly firstOfEach: (facet: Facet) => readonly number[];
}

export function createFacetIndex({ nodes }: Ranking): FacetIndex {
  const kinds = new Map<StoredKind, number[]>();
  const facets = new Map<Facet, Map<string, number[]>>();
  for (const [rank, node] of nodes.entries()) {
    add(kinds, node.kind, rank);
    for (const [facet, value] of facetsOf(node)) {
      const known = facets.get(facet);
      const values = known ?? new Map<string, number[]>();
      if (known === undefined) facets.set(facet, values);
      add(values, value, rank);
    }
  }
  const ranksOfKinds = packed(kinds);
  const ranksOfFacets = new Map([...facets].map(([facet, values]) => [facet, packed(values)]));

  return {
    ofKind: (kind) => ranksOfKinds.get(kind) ?? NO_RANKS,
    having: (facet, value) => ranksOfFacets.get(facet)?.get(value) ?? NO_RANKS,
    firstOfEach: (facet) =>
      [...(ranksOfFacets.get(facet)?.values() ?? [])].flatMap((ranks) => ranks[0] ?? []),
  };
}

function add<K>(lists: Map<K, number[]>, key: K, rank: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [rank]);
  else list.push(rank);
}

function packed<K>(lists: ReadonlyMap<K, readonly number[]>): ReadonlyMap<K, RankList> {
  return new Map([...lists].map(([key, ranks]) => [key, Uint32Array.from(ranks)]));
}
