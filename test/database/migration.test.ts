import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from '../../src/database/migration/migrate.js';
import { emptyCatalog } from '../support/catalog.js';
import { fill, withClient } from '../support/graph-database.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** The tables of a database, without those that say how far it was migrated. */
function tablesOf(address: string): Promise<readonly string[]> {
  return withClient(address, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
    );
    return rows.map(({ name }) => name).filter((name) => !name.startsWith('kysely'));
  });
}

async function migrateOver(address: string, migrations = MIGRATIONS): Promise<void> {
  const pool = new pg.Pool({ connectionString: address });
  try {
    await migrate(pool, false, migrations);
  } finally {
    await pool.end();
  }
}

const halfWay = {
  async up(database: Kysely<unknown>) {
    await sql`create table half_way (number integer)`.execute(database);
    await sql`drop table node`.execute(database);
    await sql`select 1 / 0`.execute(database);
  },
};

describe('the migrations', () => {
  it('make the same tables once, however many make them at once', async () => {
    const address = await postgres.createDatabase();
    await Promise.all([migrateOver(address), migrateOver(address), migrateOver(address)]);
    const tables = await tablesOf(address);
    expect(tables).toContain('state');
    await migrateOver(address);
    expect(await tablesOf(address)).toEqual(tables);
  });

  it('leave the old state where one of them fails half way', async () => {
    const address = await postgres.createDatabase();
    await fill(address, emptyCatalog);
    const before = await tablesOf(address);
    const planted = { ...MIGRATIONS, '9-planted': halfWay };
    await expect(migrateOver(address, planted)).rejects.toThrow('division by zero');
    expect(await tablesOf(address)).toEqual(before);
  });

  it('make no table in an empty database where one of them fails', async () => {
    const address = await postgres.createDatabase();
    await expect(migrateOver(address, { ...MIGRATIONS, '9-planted': halfWay })).rejects.toThrow();
    expect(await tablesOf(address)).toEqual([]);
    await migrateOver(address);
    expect(await tablesOf(address)).toContain('state');
  });
});
