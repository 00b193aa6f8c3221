import { setTimeout as pause } from 'node:timers/promises';
import type { Settings } from '../settings/settings.js';
import { createMemoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { beginFirstImport } from './first-import.js';
import { createLiveStore } from './live-store.js';
import type { ReloadOutcome } from './live-store.js';
import type { Log } from './log.js';
import { readSeedAside } from './seed-reading.js';
import { watchFolder } from './watch-folder.js';

/** The graph that is served, wherever it comes from. */
export interface LiveGraph {
  /** The newest good one. */
  readonly current: () => Store;
  /** Whether there is one that can be read. */
  readonly isReady: () => boolean;
  /** Looks at once whether it has changed. */
  readonly reload: () => void;
  readonly end: () => Promise<void>;
}

/** What begins to follow a graph once somebody is there to be told of it. */
export type FollowGraph = (told: {
  readonly log: Log;
  readonly onReload: (outcome: ReloadOutcome) => void;
}) => Promise<LiveGraph>;

type GraphSettings = Pick<
  Settings,
  'seed' | 'reload' | 'databaseUrl' | 'databaseConnections' | 'databaseTimeout'
> & {
  /** The folder of the graph that a database gets where it has none; null for no such folder. */
  readonly firstSeed: string | null;
};

/** Reads the seed, or loads what reads a database; rejects with a SeedError where the seed is faulty. */
export function prepareGraph(settings: GraphSettings): Promise<FollowGraph> {
  return settings.databaseUrl === null
    ? prepareSeed(settings)
    : prepareDatabase(settings, settings.databaseUrl);
}

async function prepareSeed({ seed, reload }: GraphSettings): Promise<FollowGraph> {
  const catalog = await readSeedAside(seed);
  return ({ log, onReload }) => {
    const live = createLiveStore(createMemoryStore(catalog), { folder: seed, log, onReload });
    if (reload) watchFolder(seed, live.reload, log.warn);
    return Promise.resolve({ ...live, isReady: () => true, end: () => Promise.resolve() });
  };
}

/** How long a start waits for a database, and an end for its connections, before it goes on without. */
const PATIENCE_MILLISECONDS = 1_000;

async function prepareDatabase(settings: GraphSettings, address: string): Promise<FollowGraph> {
  // Loaded only here: who serves a seed needs none of it.
  const { openDatabase } = await import('../database/open-database.js');
  const { firstSeed: folder } = settings;
  return async ({ log, onReload }) => {
    const firstImport = folder === null ? null : await beginFirstImport({ address, folder, log });
    const database = openDatabase({
      address,
      connections: settings.databaseConnections,
      timeoutMilliseconds: settings.databaseTimeout,
      log,
      onChange: () => {
        onReload('loaded');
      },
    });
    await Promise.race([database.begun, pause(PATIENCE_MILLISECONDS)]);
    return {
      current: database.current,
      isReady: database.isReady,
      reload: database.look,
      end: () => {
        firstImport?.end();
        return Promise.race([database.end(), pause(PATIENCE_MILLISECONDS)]);
      },
    };
  };
}
