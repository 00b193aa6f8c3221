import pg from 'pg';
import { migrate } from '../../src/database/migration/migrate.js';
import type { Ask } from '../../src/database/statement.js';
import { createDatabaseStore } from '../../src/database/store.js';
import { writeCatalog } from '../../src/database/write/write-catalog.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { Store } from '../../src/store/store.js';
import { startPostgres } from './postgres.js';

/** Keeps catalogs in databases, each until as many others as there are databases were kept. */
export interface CatalogKeeper {
  readonly createStore: (catalog: Catalog) => Promise<Store>;
  readonly stop: () => Promise<void>;
}

const DATABASES = 3;

/** Each catalog is written in a transaction that never ends well: so the databases are empty again by themselves. */
export async function startKeeper(
  onStatement: (text: string, values: readonly unknown[]) => void = () => undefined,
): Promise<CatalogKeeper> {
  const postgres = await startPostgres();
  const clients: pg.Client[] = [];
  for (let count = 0; count < DATABASES; count += 1) {
    const connectionString = await postgres.createDatabase();
    const pool = new pg.Pool({ connectionString });
    await migrate(pool);
    await pool.end();
    const client = new pg.Client({ connectionString });
    await client.connect();
    clients.push(client);
  }

  return {
    createStore: async (catalog) => {
      const client = clients.shift() as pg.Client;
      clients.push(client);
      await client.query('rollback');
      await client.query('begin');
      await writeCatalog(client, catalog);
      const ask: Ask = async ({ name, text, values }) => {
        onStatement(text, values);
        // The driver refuses another text under a name that it knows.
        const named = name === null ? {} : { name };
        return (await client.query({ ...named, text, values: [...values] })).rows as never;
      };
      return createDatabaseStore(catalog.version, ask);
    },
    stop: async () => {
      await Promise.all(clients.map((client) => client.end()));
      await postgres.stop();
    },
  };
}
