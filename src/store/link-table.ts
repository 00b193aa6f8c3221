import type { Citation } from '../model/evidence.js';
import { PREDICATES } from '../model/link.js';
import type { BareLink, Link, LinkDirection, Predicate } from '../model/link.js';
import type { Slug } from '../model/slug.js';
import { groupedBy, pickedFrom } from './grouping.js';
import type { Grouping } from './grouping.js';
import { createColumn } from './number-column.js';
import { placeIn } from './rank-list.js';
import type { RankList } from './rank-list.js';
import type { Ranking } from './ranking.js';

/** The predicates in the order in which links are listed. */
const IN_ORDER = (Object.keys(PREDICATES) as Predicate[]).sort();
const NUMBERS = new Map(IN_ORDER.map((predicate, number) => [predicate, number]));

/** The links of a store as columns of numbers; a link is made anew whenever one is asked for. */
export interface LinkTable {
  /** The link with a number; numbers go by predicate, beginning and end. */
  readonly linkAt: (number: number) => Link;
  /** The same link without its evidence. */
  readonly bareLinkAt: (number: number) => BareLink;
  /** The numbers of all links that begin at a node, or end there. */
  readonly allNumbersAt: (rank: number, direction: LinkDirection) => Uint32Array;
  /** How many links begin and end at a node. */
  readonly loopsAt: (rank: number) => number;
  /** The numbers of the links with a predicate that begin at a node, or end there. */
  readonly numbersAt: (rank: number, predicate: Predicate, direction: LinkDirection) => Uint32Array;
  /** The nodes that these links lead to. */
  readonly endsAt: (rank: number, predicate: Predicate, direction: LinkDirection) => RankList;
}

/** Predicates as links are ordered by them. */
export function orderedPredicates(wanted: readonly Predicate[] | null): readonly Predicate[] {
  return wanted === null ? IN_ORDER : IN_ORDER.filter((predicate) => wanted.includes(predicate));
}

export function createLinkTable(ranking: Ranking, links: readonly Link[]): LinkTable {
  const { nodes } = ranking;
  const { length } = links;
  const citations = new Array<readonly Citation[]>(length);
  const columns = unorderedColumns(links, ranking);
  const byTo = groupedBy(columns.to, nodes.length).numbers;
  const byFrom = groupedBy(columns.from, nodes.length, byTo).numbers;
  const { numbers: order, starts } = groupedBy(columns.predicate, IN_ORDER.length, byFrom);
  const from = pickedFrom(columns.from, order);
  const to = pickedFrom(columns.to, order);
  for (let number = 0; number < length; number += 1) {
    citations[number] = (links[order[number] as number] as Link).citations;
  }
  const sides = {
    OUT: sideOf(from, to, nodes.length),
    IN: sideOf(to, from, nodes.length),
  };

  // The numbers of one predicate follow each other, so those at a node do too.
  function boundsAt(rank: number, predicate: Predicate, direction: LinkDirection) {
    const { numbers, starts: nodeStarts } = sides[direction];
    const ofPredicate = NUMBERS.get(predicate) as number;
    const start = nodeStarts[rank] as number;
    const here = numbers.subarray(start, nodeStarts[rank + 1]);
    return [
      start + placeIn(here, starts[ofPredicate] as number),
      start + placeIn(here, starts[ofPredicate + 1] as number),
    ] as const;
  }

  return {
    linkAt: (number) => ({
      predicate: predicateAt(number),
      from: slugAt(from[number] as number),
      to: slugAt(to[number] as number),
      citations: citations[number] as readonly Citation[],
    }),
    bareLinkAt: (number) => ({
      predicate: predicateAt(number),
      from: slugAt(from[number] as number),
      to: slugAt(to[number] as number),
    }),
    allNumbersAt: (rank, direction) => {
      const { numbers, starts: nodeStarts } = sides[direction];
      return numbers.subarray(nodeStarts[rank], nodeStarts[rank + 1]);
    },
    loopsAt: (rank) => {
      const { ends, starts: nodeStarts } = sides.OUT;
      let loops = 0;
      const end = nodeStarts[rank + 1] as number;
      for (let place = nodeStarts[rank] as number; place < end; place += 1) {
        if (ends[place] === rank) loops += 1;
      }
      return loops;
    },
    numbersAt: (rank, predicate, direction) =>
      sides[direction].numbers.subarray(...boundsAt(rank, predicate, direction)),
    endsAt: (rank, predicate, direction) =>
      sides[direction].ends.subarray(...boundsAt(rank, predicate, direction)),
  };

  function predicateAt(number: number): Predicate {
    return IN_ORDER[placeIn(starts, number + 1) - 1] as Predicate;
  }

  function slugAt(rank: number): Slug {
    return (nodes[rank] as Ranking['nodes'][number]).slug;
  }
}

/** The links at each node on one of their sides, and what they lead to. */
interface Side extends Grouping {
  readonly ends: Uint32Array;
}

function sideOf(here: Uint32Array, there: Uint32Array, count: number): Side {
  const grouping = groupedBy(here, count);
  return { ...grouping, ends: pickedFrom(there, grouping.numbers) };
}

function unorderedColumns(links: readonly Link[], { rankOf, rankInTurn }: Ranking) {
  const predicate = new Uint8Array(links.length);
  const from = createColumn(links.length);
  const to = createColumn(links.length);
  const beginningOf = rankInTurn();
  // Few nodes are the end of most links: among these alone one is sooner found.
  const ends = new Map<Slug, number>();

  function endOf(slug: Slug): number {
    const known = ends.get(slug);
    if (known !== undefined) return known;
    const rank = rankOf(slug);
    ends.set(slug, rank);
    return rank;
  }

  for (let number = 0; number < links.length; number += 1) {
    const link = links[number] as Link;
    predicate[number] = NUMBERS.get(link.predicate) as number;
    from[number] = beginningOf(link.from);
    to[number] = endOf(link.to);
  }
  return { predicate, from, to };
}
