import { createClock } from '../process/clock.js';
import { readSeedAside } from '../process/seed-reading.js';
import { readSettings } from '../settings/settings.js';
import type { Environment, Settings } from '../settings/settings.js';
import { createMemoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { CommandError, NO } from './command-error.js';

/** A store for one question. */
interface OpenStore {
  readonly store: Store;
  readonly end: () => Promise<void>;
}

/**
 * What a server with this environment answers to the body of a request, without a port: from the database that it names, or
 * else from the seed. Rejects where that cannot be read.
 */
export async function askGraph(body: string, environment: Environment): Promise<object> {
  const settings = readSettings(environment);
  const { databaseUrl } = settings;
  const [{ store, end }, { createServer }] = await Promise.all([
    databaseUrl === null ? openSeed(settings) : openDatabase(settings, databaseUrl),
    import('../server.js'),
  ]);
  try {
    const server = createServer({
      ...settings,
      ...createClock(settings.today),
      store: () => store,
    });
    const response = await server.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as object;
  } finally {
    await end();
  }
}

async function openSeed({ seed }: Settings): Promise<OpenStore> {
  return { store: createMemoryStore(await readSeedAside(seed)), end: () => Promise.resolve() };
}

async function openDatabase(settings: Settings, address: string): Promise<OpenStore> {
  const database = await import('../database/open-database.js');
  const faults: string[] = [];
  const { begun, isReady, current, end } = database.openDatabase({
    address,
    connections: settings.databaseConnections,
    timeoutMilliseconds: settings.databaseTimeout,
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (fault) => faults.push(fault),
    },
  });
  await begun;
  if (isReady()) return { store: current(), end };
  await end();
  throw new CommandError(faults.join(' ').replace(/ It is tried again\.$/, ''), NO);
}
