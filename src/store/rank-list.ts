/** Ranks in ascending order, each once. */
export type RankList = Uint32Array;

export const NO_RANKS: RankList = new Uint32Array();

/** From how many times the length on a list is looked up in, rather than read through. */
const MUCH_LONGER = 32;

/** The ranks that two lists share; the first is not the longer one. */
export function intersectionOf(shorter: RankList, longer: RankList): RankList {
  if (longer.length > shorter.length * MUCH_LONGER) {
    return shorter.filter((rank) => longer[placeIn(longer, rank)] === rank);
  }
  const shared = new Uint32Array(shorter.length);
  let count = 0;
  let place = 0;
  for (const rank of shorter) {
    while (place < longer.length && (longer[place] as number) < rank) place += 1;
    if (longer[place] !== rank) continue;
    shared[count] = rank;
    count += 1;
  }
  return shared.subarray(0, count);
}

/** The ranks that any of some lists has. */
export function unionOf(lists: readonly RankList[]): RankList {
  const [first = NO_RANKS, ...others] = lists.toSorted((one, other) => one.length - other.length);
  return others.reduce(merged, first);
}

/** How many ranks of a list stand before a rank. */
export function placeIn(list: RankList, rank: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(one: RankList, other: RankList): RankList {
  const all = new Uint32Array(one.length + other.length);
  let count = 0;
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const [a = Infinity, b = Infinity] = [one[left], other[right]];
    all[count] = Math.min(a, b);
    count += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return all.subarray(0, count);
}
