import { createContext } from '../src/context.js';
import type { Context } from '../src/context.js';
import { isCalendarDate } from '../src/model/date.js';
import { schema } from '../src/schema/schema.js';
import { readSeed } from '../src/seed/read.js';
import { createMemoryStore } from '../src/store/memory.js';

/** What another server needs to serve the same graph as the product does. */
export interface ServedGraph {
  readonly schema: typeof schema;
  /** A context for one request, as the product makes it. */
  readonly createRequestContext: () => Context;
}

/** The graph and the day that the environment names, as it names them to the product. */
export function servedGraph(): ServedGraph {
  const { SEED = 'seed', TODAY = '' } = process.env;
  if (!isCalendarDate(TODAY)) throw new Error('TODAY must be a day.');
  const store = createMemoryStore(readSeed(SEED));
  return { schema, createRequestContext: () => createContext(store, TODAY) };
}

/** Tells the process that started a server where it listens. */
export function announce(port: number): void {
  process.stdout.write(`It serves http://127.0.0.1:${port}/graphql\n`);
}
