import type { Random } from './random.js';

/** A kind of input by what it is, and a way to draw one; null where there is none. */
export type Drawing<T> = readonly [what: string, draw: (random: Random) => T | null];

/** Draws one of the items, or null where there are none. */
export function oneOf<T>(items: readonly T[]): (random: Random) => T | null {
  return (random) => (items.length === 0 ? null : random.one(items));
}
