import DataLoader from 'dataloader';
import { StoreUnavailable } from '../store/store-unavailable.js';

/**
 * Loads the one value that has a key, or null where there is none. `read` may answer in any order.
 * Where it fails for some keys, they are looked for by halves, so that one bad key takes no other with it.
 */
export function oneByKey<V>(
  read: (keys: readonly string[]) => Promise<readonly V[]>,
  keyOf: (value: V) => string,
): DataLoader<string, V | null> {
  async function readAll(keys: readonly string[]): Promise<(V | null)[]> {
    const values = new Map((await read(keys)).map((value) => [keyOf(value), value]));
    return keys.map((key) => values.get(key) ?? null);
  }

  async function readApart(
    keys: readonly string[],
    reason: unknown,
  ): Promise<(V | null | Error)[]> {
    // No key is to blame, and to ask on would burden a store that is in trouble.
    if (keys.length === 1 || reason instanceof StoreUnavailable) {
      return keys.map(() => asError(reason));
    }
    const middle = Math.ceil(keys.length / 2);
    const halves = [keys.slice(0, middle), keys.slice(middle)];
    const results = await Promise.allSettled(halves.map(readAll));
    // Where neither half can be read no key is to blame either.
    if (results.every(({ status }) => status === 'rejected')) {
      return keys.map(() => asError(reason));
    }
    const parts = results.map(async (result, index) =>
      result.status === 'fulfilled' ? result.value : readApart(halves[index] ?? [], result.reason),
    );
    return (await Promise.all(parts)).flat();
  }

  return new DataLoader((keys) => readAll(keys).catch((error: unknown) => readApart(keys, error)));
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
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

/**
 * Loads the answer to a question that is plain data. `read` gives an answer for each, in their order.
 * Questions of the same key are one; a key that is quicker to make than JSON pays where there are many.
 */
export function answerTo<Q, V>(
  read: (questions: readonly Q[]) => Promise<readonly V[]>,
  keyOf: (question: Q) => string = (question) => JSON.stringify(question),
): DataLoader<Q, V, string> {
  return new DataLoader<Q, V, string>(read, { cacheKeyFn: keyOf });
}

/** Makes something when it is first asked for: no request uses every loader. */
export function onceAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
