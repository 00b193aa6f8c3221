import { compareTexts } from '../../model/page.js';
import { MOST_AT_HAND, NO_HITS } from '../../model/search.js';
import type { SearchHit, SearchHits } from '../../model/search.js';
import { groupedBy } from '../grouped.js';

/** Hits of which only some are at hand. */
export interface HitsInPart {
  readonly length: number;
  readonly lowest: number;
  /** The first MOST_AT_HAND of all, or all that there are, in any order; beside them may be any others. */
  readonly known: readonly SearchHit[];
  readonly fieldOf: SearchHits['fieldOf'];
  readonly readAll: () => Promise<readonly SearchHit[]>;
}

export function searchHits({ length, lowest, known, fieldOf, readAll }: HitsInPart): SearchHits {
  const whole = async () => hitsAtHand(inOrder(await readAll()), fieldOf);
  return orderedHits({ length, lowest, fieldOf, whole }, inOrder(known));
}

/** Hits of which the first MOST_AT_HAND are given, or all that there are, in their order; beyond them may be any others. */
export function orderedHits(
  { length, lowest, fieldOf, whole }: Omit<SearchHits, 'at'>,
  ordered: readonly SearchHit[],
): SearchHits {
  if (length === 0) return NO_HITS;
  if (ordered.length >= length) return hitsAtHand(ordered, fieldOf);
  return { length, lowest, at: hitAt(ordered.slice(0, MOST_AT_HAND)), whole, fieldOf };
}

function hitsAtHand(hits: readonly SearchHit[], fieldOf: SearchHits['fieldOf']): SearchHits {
  const { length } = hits;
  const whole: SearchHits = {
    length,
    lowest: hits.at(-1)?.score ?? NO_HITS.lowest,
    at: hitAt(hits),
    whole: () => Promise.resolve(whole),
    fieldOf,
  };
  return whole;
}

function hitAt(hits: readonly SearchHit[]): SearchHits['at'] {
  return (place) => {
    const hit = hits[place];
    if (hit === undefined) throw new RangeError(`No hit is at hand that stands at ${place}.`);
    return hit;
  };
}

/** Best first, and those alike by slug: many are alike, and come in that order already. */
function inOrder(hits: readonly SearchHit[]): readonly SearchHit[] {
  return [...groupedBy(hits, ({ score }) => score)]
    .sort(([one], [other]) => other - one)
    .flatMap(([, alike]) => alike.toSorted((one, other) => compareTexts(one.slug, other.slug)));
}
