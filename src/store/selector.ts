import type { StoredKind } from '../model/entity.js';
import { ruleOf } from '../model/link.js';
import type { LinkedTo, Selection } from '../model/selection.js';
import type { FacetIndex } from './facet-index.js';
import { createKept } from './kept.js';
import type { LinkTable } from './link-table.js';
import { KIND_OF_FACET } from './facet.js';
import { intersectionOf, NO_RANKS, unionOf } from './rank-list.js';
import type { RankList } from './rank-list.js';
import type { Ranking } from './ranking.js';

/** Answers a selection with the ranks of its nodes. */
export type Selector = (selection: Selection) => RankList;

/** What a selector looks conditions up in. */
export interface Indexes {
  readonly ranking: Ranking;
  readonly facets: FacetIndex;
  readonly links: LinkTable;
}

/** How many bytes are kept of lists that were put together, and of those that were held against others. */
const UNION_BYTES = 32_000_000;
const LARGE_BYTES = 32_000_000;

/** From how many nodes on a list is kept: pages of it come one after another, and shorter ones are soon made. */
const FEWEST_KEPT = 1_000;

/** A part of a list holds on to the whole of it. */
function bytesOf({ buffer }: RankList): number {
  return buffer.byteLength;
}

/** Of the lists that conditions name it takes the shortest, and holds it against the others. */
export function createSelector({ ranking, facets, links }: Indexes): Selector {
  const unions = createKept(UNION_BYTES, bytesOf);
  const large = createKept(LARGE_BYTES, bytesOf);

  function anyOf<V extends string>(values: readonly V[], listOf: (value: V) => RankList, of = '') {
    const [first, ...others] = [...new Set(values)].sort();
    if (first === undefined) return NO_RANKS;
    if (others.length === 0) return listOf(first);
    const name = JSON.stringify([of, first, ...others]);
    return unions.get(name, () => unionOf([first, ...others].map(listOf)));
  }

  function linkedTo({ slug, predicate, direction }: LinkedTo): RankList {
    const rank = ranking.rankOf(slug);
    return rank === -1 ? NO_RANKS : links.endsAt(rank, predicate, direction);
  }

  return ({ kinds, linked = [], facets: wanted = [] }) => {
    // Nearly all nodes of a large graph are of one kind: its list is read only where it tells something.
    const isKindTold =
      linked.some((link) => leadsOnlyTo(link, kinds)) ||
      wanted.some(({ facet }) => kinds.includes(KIND_OF_FACET[facet]));
    const lists = [
      ...(isKindTold ? [] : [anyOf(kinds, facets.ofKind)]),
      ...linked.map(linkedTo),
      ...wanted.map(({ facet, anyOf: values }) =>
        anyOf(values, (value) => facets.having(facet, value), facet),
      ),
    ].sort((one, other) => one.length - other.length);
    const [shortest = NO_RANKS, ...others] = lists;
    if (shortest.length < FEWEST_KEPT) return others.reduce(intersectionOf, shortest);
    return large.get(JSON.stringify([kinds, linked, wanted]), () =>
      others.reduce(intersectionOf, shortest),
    );
  };
}

/** True when the predicate alone makes sure that only these kinds are found. */
function leadsOnlyTo({ predicate, direction }: LinkedTo, kinds: readonly StoredKind[]): boolean {
  const { from, to } = ruleOf(predicate);
  const found = direction === 'OUT' ? [to] : from;
  return found.every((kind) => (kinds as readonly string[]).includes(kind));
}
