/** Draws that a number repeats: the same seed makes the same draws in the same order. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  readonly one: <T>(items: readonly T[]) => T;
  /** Different items in the order of the list, as many as asked or as there are. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
  /** True as often as `share` says, which lies between 0 and 1. */
  readonly chance: (share: number) => boolean;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  // A linear step visits every state once; mixing the bits hides how regular it is.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function below(limit: number): number {
    return Math.floor(next() * limit);
  }

  return {
    below,
    one: <T>(items: readonly T[]) => items[below(items.length)] as T,
    some: (items, count) => {
      let wanted = Math.min(count, items.length);
      return items.filter((_, index) => {
        const isTaken = below(items.length - index) < wanted;
        if (isTaken) wanted -= 1;
        return isTaken;
      });
    },
    chance: (share) => next() < share,
  };
}
