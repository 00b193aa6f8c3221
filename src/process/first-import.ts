import { setTimeout as pause } from 'node:timers/promises';
import { ImportError } from '../import/import-error.js';
import { SeedError } from '../seed/fault.js';
import type { Log } from './log.js';

/** A database that may have no graph yet, and the folder of the one that it is to get. */
interface FirstImportOptions {
  readonly address: string;
  readonly folder: string;
  readonly log: Pick<Log, 'error' | 'info' | 'warn'>;
}

/** The import of a first graph. */
export interface FirstImport {
  /** Tries no more; what is under way ends by itself. */
  readonly end: () => void;
}

const PAUSE_MILLISECONDS = 1_000;

/**
 * Brings the graph of a folder into a database that has none; one that has a graph is left alone. A database that cannot be
 * reached is tried again in the background. Rejects with a SeedError where the folder has faults.
 */
export async function beginFirstImport(options: FirstImportOptions): Promise<FirstImport> {
  const { log } = options;
  let isEnded = false;
  let told = '';

  async function isDone(): Promise<boolean> {
    try {
      await importWhereEmpty(options);
      return true;
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      if (error.message !== told) log.warn(`${error.message} It is tried again.`);
      told = error.message;
      return false;
    }
  }

  async function tryOn(): Promise<void> {
    do {
      await pause(PAUSE_MILLISECONDS, undefined, { ref: false });
    } while (!isEnded && !(await isDone()));
  }

  if (!(await isDone())) {
    tryOn().catch((error: unknown) => {
      if (error instanceof SeedError) {
        log.error('The seed is faulty, and the database has no graph.', {
          faults: error.message.split('\n'),
        });
      } else {
        log.error(error instanceof Error ? error : String(error));
      }
    });
  }
  return {
    end: () => {
      isEnded = true;
    },
  };
}

async function importWhereEmpty({ address, folder, log }: FirstImportOptions): Promise<void> {
  // Loaded only here: few starts import anything.
  const { importFirst } = await import('../import/import-folder.js');
  const summary = await importFirst(address, folder);
  if (summary === null) {
    log.info('The database has a graph already: the seed is not imported.', { seed: folder });
  } else {
    const { dataVersion } = summary;
    log.info('The database was empty: the seed is imported.', { seed: folder, dataVersion });
  }
}
