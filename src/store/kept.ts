/** Values that take a while to make, kept for when they are asked for again. */
export interface Kept<Value> {
  readonly get: (name: string, make: () => Value) => Value;
}

/** Keeps values up to a size in all; of more, those that were asked for last. */
export function createKept<Value>(most: number, sizeOf: (value: Value) => number): Kept<Value> {
  const known = new Map<string, Value>();
  let size = 0;

  function forget(name: string): void {
    const value = known.get(name);
    if (value === undefined) return;
    size -= sizeOf(value);
    known.delete(name);
  }

  return {
    get(name, make) {
      const value = known.get(name) ?? make();
      // A map hands out first what was put in first.
      forget(name);
      known.set(name, value);
      size += sizeOf(value);
      for (const oldest of known.keys()) {
        if (size <= most) break;
        forget(oldest);
      }
      return value;
    },
  };
}
