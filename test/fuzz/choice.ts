/** Decides by a list of numbers: shorter lists and smaller numbers decide for simpler things. */
export interface Choice {
  /** A whole number from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  /** One of the items, of which the simplest comes first. */
  readonly one: <T>(items: readonly T[]) => T;
  /** True as often as `share` says; false when the numbers have run out. */
  readonly chance: (share: number) => boolean;
}

const RANGE = 1_000_000;

export const CHOICE_NUMBERS = { min: 0, max: RANGE - 1 } as const;

export function choiceBy(numbers: readonly number[]): Choice {
  let index = 0;

  function next(): number {
    const number = numbers[index] ?? 0;
    index += 1;
    return number;
  }

  const below = (limit: number) => next() % limit;
  return {
    below,
    one: <T>(items: readonly T[]) => items[below(items.length)] as T,
    chance: (share) => next() >= RANGE * (1 - share),
  };
}
