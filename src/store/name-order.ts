import type { StoredKind, StoredNode } from '../model/entity.js';
import type { FacetIndex } from './facet-index.js';
import type { RankList } from './rank-list.js';
import type { Ranking } from './ranking.js';
import { orderByText } from './text-order.js';

/** The kinds that clients can have ordered by name. The order of others is made when one is asked for. */
const ORDERED_BY_NAME: readonly StoredKind[] = ['Report'];

/** From which share of all on a list is ticked off, rather than sorted. */
const LARGE_SHARE = 1 / 16;

/** The nodes of a kind by name, those of one name by slug, and the place of each among them by its rank. */
interface NameOrder {
  readonly ranks: Uint32Array;
  readonly places: Uint32Array;
}

/** Puts the ranks of nodes into the order of their names. */
export type ByName = (list: RankList, kinds: readonly StoredKind[]) => Uint32Array;

export function createNameOrder({ nodes }: Ranking, { ofKind }: FacetIndex): ByName {
  const orders = new Map(ORDERED_BY_NAME.map((kind) => [kind, orderOf(ofKind(kind))]));

  function orderOf(list: RankList): NameOrder {
    const nameAt = (place: number) => (nodes[list[place] as number] as StoredNode).name;
    const ranks = orderByText(list.length, nameAt).map((place) => list[place] as number);
    const places = new Uint32Array((list.at(-1) ?? -1) + 1);
    for (const [place, rank] of ranks.entries()) places[rank] = place;
    return { ranks, places };
  }

  // Long lists come as the same array again while pages of them are asked for.
  const made = new WeakMap<RankList, Uint32Array>();

  return (list, kinds) => {
    const known = made.get(list);
    if (known !== undefined) return known;
    const [kind, ...others] = kinds;
    const order = kind !== undefined && others.length === 0 ? orders.get(kind) : undefined;
    const ordered = order === undefined ? orderOf(list).ranks : within(order, list);
    made.set(list, ordered);
    return ordered;
  };
}

function within({ ranks, places }: NameOrder, list: RankList): Uint32Array {
  if (list.length === ranks.length) return ranks;
  const placeOf = (rank: number) => places[rank] as number;
  if (list.length < ranks.length * LARGE_SHARE) {
    return list
      .map(placeOf)
      .sort()
      .map((place) => ranks[place] as number);
  }
  const isWanted = new Uint8Array(ranks.length);
  for (const rank of list) isWanted[placeOf(rank)] = 1;
  return ranks.filter((_, place) => isWanted[place] === 1);
}
