import { onTestFinished } from 'vitest';
import pg from 'pg';
import { followDatabase } from '../../src/database/connection/follow-database.js';
import type { FollowOptions } from '../../src/database/connection/followed-database.js';
import { migrate, MIGRATION_NAMES } from '../../src/database/migration/migrate.js';
import { createNodeReads } from '../../src/database/read/node-read.js';
import { createDatabaseStore } from '../../src/database/store.js';
import { writeCatalog } from '../../src/database/write/write-catalog.js';
import type { Catalog } from '../../src/model/catalog.js';

/** Does something with a connection of its own to a database. */
export async function withClient<T>(
  address: string,
  act: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Makes the tables that a database lacks. */
export async function makeTables(address: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: address });
  await migrate(pool);
  await pool.end();
}

/** Makes the graph of a database that of a catalog, and says so to those who listen, unless it is to be kept quiet. */
export async function fill(address: string, catalog: Catalog, isQuiet = false): Promise<void> {
  await makeTables(address);
  await withClient(address, async (client) => {
    await client.query('begin');
    await writeCatalog(client, catalog);
    if (!isQuiet) {
      await client.query("select pg_notify('assurance_graph', $1)", [catalog.version]);
    }
    await client.query('commit');
  });
}

/** Serves a database as long as the test lasts, and keeps what was told of it. */
export async function follow(address: string, options: Partial<FollowOptions> = {}) {
  const told: string[] = [];
  const tell = (message: string) => void told.push(message);
  const database = followDatabase({
    address,
    connections: 4,
    timeoutMilliseconds: 5_000,
    migrations: MIGRATION_NAMES,
    // Without what it keeps, every read of nodes asks the database.
    createStore: (version, ask) => ({
      ...createDatabaseStore(version, ask),
      ...createNodeReads(ask),
    }),
    log: { info: tell, warn: tell, error: tell },
    ...options,
  });
  onTestFinished(() => database.end());
  await database.begun;
  return { ...database, told: told as readonly string[] };
}
