import type { Catalog } from '../model/catalog.js';
import { SeedError } from '../seed/fault.js';
import { createMemoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import type { Log } from './log.js';
import { readSeedAside } from './seed-reading.js';

/** A store that is replaced as a whole when its seed has changed. */
export interface LiveStore {
  /** The newest good one. */
  readonly current: () => Store;
  /** Reads the seed again, and once more where it is called meanwhile: what is read last wins. */
  readonly reload: () => void;
}

/** What became of an attempt to read the seed anew. */
export type ReloadOutcome = 'loaded' | 'refused';

export interface LiveStoreOptions {
  readonly folder: string;
  readonly log: Pick<Log, 'info' | 'error'>;
  readonly onReload?: (outcome: ReloadOutcome) => void;
}

/** Serves `first` until the seed in a folder has been read again and found good. */
export function createLiveStore(
  first: Store,
  { folder, log, onReload }: LiveStoreOptions,
): LiveStore {
  let current = first;
  let isReading = false;
  let calls = 0;

  function take(catalog: Catalog): void {
    if (catalog.version === current.version) {
      log.info('The seed was read again and has not changed.', { dataVersion: catalog.version });
    } else {
      current = createMemoryStore(catalog);
      log.info('The seed has changed and is served.', { dataVersion: catalog.version });
    }
  }

  async function attempt(): Promise<ReloadOutcome> {
    try {
      take(await readSeedAside(folder));
      return 'loaded';
    } catch (error) {
      if (error instanceof SeedError) {
        const faults = error.message.split('\n');
        log.error('The seed is faulty, and the last good graph is served on.', { faults });
      } else {
        log.error(error instanceof Error ? error : String(error));
      }
      return 'refused';
    }
  }

  async function read(): Promise<void> {
    isReading = true;
    let answered;
    try {
      do {
        answered = calls;
        onReload?.(await attempt());
      } while (answered < calls);
    } finally {
      isReading = false;
    }
  }

  return {
    current: () => current,
    reload: () => {
      calls += 1;
      if (!isReading) void read();
    },
  };
}
