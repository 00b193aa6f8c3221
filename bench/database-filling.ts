import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { Sample } from './scale-sample.js';

/** A database that was filled: what it holds, how long that took in milliseconds, and what can be asked about it. */
export interface Filled {
  readonly version: string;
  readonly entities: number;
  readonly links: number;
  readonly facts: number;
  readonly generated: number;
  /** From the first row sent until all are committed. */
  readonly written: number;
  /** Clearing up and counting, which a database otherwise does by itself some time later. */
  readonly settled: number;
  readonly residentBytes: number;
  readonly sample: Sample;
}

/** So many that what was asked of late is seldom asked again. */
export const MOST_OF_A_KIND = 20_000;

const EXTENSION = extname(import.meta.filename);
const SCRIPT = join(import.meta.dirname, `database-fill${EXTENSION}`);

/** Fills an empty database with a generated catalog, by a process that is gone afterwards. */
export async function fillDatabase(address: string, entities: number): Promise<Filled> {
  const child = fork(SCRIPT, {
    execArgv: EXTENSION === '.ts' ? ['--import', 'tsx'] : [],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: address,
      DATABASE_ENTITIES: String(entities),
    },
  });
  const message = once(child, 'message').then(([told]) => told as Filled);
  const failure = once(child, 'exit').then(([code]) => {
    throw new Error(`The database was not filled: the process ended with ${String(code)}.`);
  });
  // Whichever comes second says nothing new.
  failure.catch(() => undefined);
  return Promise.race([message, failure]);
}
