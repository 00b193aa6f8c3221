import DataLoader from 'dataloader';

/** Loads the one value that has a key, or null where there is none. `read` may answer in any order. */
export function oneByKey<V>(
  read: (keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (value: V) => string,
): DataLoader<string, V | null> {
  return new DataLoader(async (keys) => {
    const values = new Map((await read(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => values.get(key) ?? null);
  });
}

/** Loads every value that has a key. `read` may answer in any order; each key keeps the order within it. */
export function manyByKey<V>(
  read: (keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (value: V) => string,
): DataLoader<string, readonly V[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<string, V[]>(keys.map((key) => [key, []]));
    for (const value of await read(keys)) groups.get(keyOf(value))?.push(value);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Loads the answer to a question that is plain data. `read` gives an answer for each, in their order. */
export function answerTo<Q, V>(
  read: (questions: readonly Q[]) => Promise<readonly V[]>,
): DataLoader<Q, V, string> {
  return new DataLoader<Q, V, string>(read, {
    cacheKeyFn: (question) => JSON.stringify(question),
  });
}
