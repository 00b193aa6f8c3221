/** Answers that take a while to make, kept for when they are asked for again. */
export interface Kept<V> {
  readonly get: (name: string, make: () => V) => V;
}

/** Keeps so many answers; of more, those that were asked for last. */
export function createKept<V>(most: number): Kept<V> {
  const known = new Map<string, V>();
  return {
    get: (name, make) => {
      const value = known.get(name) ?? make();
      // A map hands out first what was put in first.
      known.delete(name);
      known.set(name, value);
      const [oldest] = known.size > most ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return value;
    },
  };
}
