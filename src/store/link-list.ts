import { linkPlace } from '../model/link.js';
import type { Link, LinkSelection, Predicate } from '../model/link.js';
import { compareAscending } from '../model/page.js';
import type { PlacedList } from '../model/page.js';
import { unionOf } from './rank-list.js';
import { orderedPredicates } from './link-table.js';
import type { LinkTable } from './link-table.js';
import type { Ranking } from './ranking.js';

/** The links that a selection wants, in their order. None is made before it is asked for. */
export function linkList(
  { slug, predicates, direction }: LinkSelection,
  { rankOf }: Ranking,
  { linkAt, numbersAt }: LinkTable,
): PlacedList<Link> {
  const rank = rankOf(slug);
  const parts = rank === -1 ? [] : orderedPredicates(predicates).map(partOf).filter(isFilled);
  const length = parts.reduce((sum, part) => sum + part.length, 0);

  // Those of one predicate that begin here lie among those that end here, by their numbers.
  function partOf(predicate: Predicate): Uint32Array {
    const sides = direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction];
    return unionOf(sides.map((side) => numbersAt(rank, predicate, side)).filter(isFilled));
  }

  function at(index: number): Link {
    let place = index;
    for (const part of parts) {
      if (place < part.length) return linkAt(part[place] as number);
      place -= part.length;
    }
    throw new RangeError(`A list of ${length} links has none at ${index}.`);
  }

  return { length, at, keyOf: linkPlace, compare: compareAscending };
}

function isFilled({ length }: Uint32Array): boolean {
  return length > 0;
}
