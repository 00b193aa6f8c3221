import pg from 'pg';
import { startMortalPostgres, startPostgres } from '../test/support/postgres.js';
import type { Postgres } from '../test/support/postgres.js';

/** Memory as a database of this size is given; how statements are planned is left as it comes. */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['shared_buffers', '1GB'],
  ['effective_cache_size', '4GB'],
  ['maintenance_work_mem', '256MB'],
  ['max_wal_size', '8GB'],
  ['checkpoint_timeout', '30min'],
];

/** The settings in words, for a record. */
export const POSTGRES_SETTINGS = SETTINGS.map((pair) => pair.join(' = ')).join(', ');

/** A PostgreSQL of the run's own, or the one that DATABASE_URL names, on which nothing is left behind. */
export async function startBenchPostgres(): Promise<Postgres> {
  const { DATABASE_URL: given } = process.env;
  if (given === undefined) {
    return startMortalPostgres(SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]));
  }
  const { createDatabase } = await startPostgres();
  const addresses: string[] = [];
  return {
    createDatabase: async () => {
      const address = await createDatabase();
      addresses.push(address);
      return address;
    },
    stop: () => dropDatabases(given, addresses),
  };
}

async function dropDatabases(server: string, addresses: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const address of addresses) {
    const name = pg.escapeIdentifier(new URL(address).pathname.slice(1));
    await client.query(`drop database ${name} with (force)`);
  }
  await client.end();
}
