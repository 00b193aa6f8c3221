import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Catalog } from '../../src/model/catalog.js';
import type { CalendarDate } from '../../src/model/date.js';
import { readSeed } from '../../src/seed/read.js';
import { createServer } from '../../src/server.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { expectSameCompiled } from './compiled.js';

/** The day on which every test asks, unless it says otherwise. */
export const TODAY: CalendarDate = '2026-11-23';

/** The seed that the server comes with. */
export const SEED_FOLDER = join(import.meta.dirname, '../../seed');

/** Its content, whatever providers have been added to it since the tests were written. */
export const seedCatalog = catalogOfOneProvider('aws');

export type GraphServer = ReturnType<typeof createServer>;

/** Asks a question and gives the whole answer. */
export type Query = (
  source: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** The whole server over a store, without a port. */
export function serverOver(store: Store, today: CalendarDate = TODAY): GraphServer {
  return createServer({ store: () => store, today: () => today });
}

/** Asks one server. */
export function queryTo(server: GraphServer): Query {
  return async (source, variables) => {
    const response = await server.fetch('http://graph/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source, variables }),
    });
    return (await response.json()) as unknown;
  };
}

/** Asks a server over a catalog. */
export function queryOver(catalog: Catalog, today: CalendarDate = TODAY): Query {
  return queryBothWays(createMemoryStore(catalog), today);
}

/** The server over the seed that it comes with, and a way to ask it. */
const seedStore = createMemoryStore(seedCatalog);
export const seedServer = serverOver(seedStore);
export const query = queryBothWays(seedStore, TODAY);

/** Asks a server over a store, and holds that the operation has the same answer when it is compiled. */
function queryBothWays(store: Store, today: CalendarDate): Query {
  const ask = queryTo(serverOver(store, today));
  return async (source, variables = {}) => {
    const answer = await ask(source, variables);
    await expectSameCompiled(answer as object, { source, variables }, { store, today });
    return answer;
  };
}

/** A store that answers as another does, and how often each of its reads was called. */
export function countingStore(store: Store) {
  const reads: Record<string, number> = {};

  function counted([name, member]: [string, unknown]): [string, unknown] {
    if (typeof member !== 'function') return [name, member];
    const read = member as (...keys: unknown[]) => unknown;
    const count = (...keys: unknown[]) => {
      reads[name] = (reads[name] ?? 0) + 1;
      return read(...keys);
    };
    return [name, count];
  }

  const counting = Object.fromEntries(Object.entries(store).map(counted)) as unknown as Store;
  return { store: counting, reads: reads as Readonly<Record<string, number>> };
}

/** What the seed holds of one provider, beside the vocabulary that all providers share. */
function catalogOfOneProvider(provider: string): Catalog {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-'));
  const providers = join(SEED_FOLDER, 'providers');
  const own = join(providers, `${provider}.yaml`);
  const isWanted = (path: string) => !path.startsWith(providers + sep) || path === own;
  cpSync(SEED_FOLDER, folder, { recursive: true, filter: isWanted });
  try {
    return readSeed(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
