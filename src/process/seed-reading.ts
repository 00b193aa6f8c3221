import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '../model/catalog.js';
import { SeedError } from '../seed/fault.js';
import type { Fault } from '../seed/fault.js';

/** What the thread that reads a seed sends: a graph, or all that stands in its way. */
export type SeedReading = { readonly catalog: Catalog } | { readonly faults: readonly Fault[] };

/**
 * Reads a seed in a thread of its own, so that this one can do other work meanwhile, and holds nothing afterwards
 * that only the reading needs. Rejects with a SeedError where the seed has faults.
 */
export async function readSeedAside(folder: string): Promise<Catalog> {
  const reading = await readingOf(folder);
  if ('faults' in reading) throw new SeedError(reading.faults);
  return reading.catalog;
}

function readingOf(folder: string): Promise<SeedReading> {
  // The file is TypeScript where this one is, and JavaScript where both are compiled.
  const extension = extname(import.meta.url);
  const worker = new Worker(new URL(`seed-worker${extension}`, import.meta.url), {
    workerData: folder,
    ...(extension === '.ts' ? { execArgv: ['--import', typeScriptLoader()] } : {}),
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The thread that reads the seed ended with ${code} and without a word.`));
    });
  });
}

/** In Node 20 a thread does not take over the loader of TypeScript that its process runs with. */
function typeScriptLoader(): string {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${tsx}; register();`)}`;
}
