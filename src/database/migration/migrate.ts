import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import type { Migration, PostgresPool } from 'kysely';
import { graphTables } from './graph-tables.js';
import { searchTables } from './search-tables.js';

/** In the order in which they are made; what has been released never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '1-graph-tables': graphTables,
  '2-search-tables': searchTables,
};

/** The name of each migration that this release knows. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS);

/**
 * Makes the tables that are missing: all of them, or, where that fails, none. Two that come at once wait for each other.
 * Where the pool stands in a transaction already, it is part of that.
 */
export async function migrate(
  pool: PostgresPool,
  isInTransaction = false,
  migrations = MIGRATIONS,
): Promise<void> {
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({
    db: database,
    ...(await schemaOf(database)),
    provider: { getMigrations: () => Promise.resolve(migrations) },
    disableTransactions: isInTransaction,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}

/** Where tables are made. It is said aloud, since the tables of another graph may stand in another schema. */
async function schemaOf(database: Kysely<unknown>) {
  const { rows } = await sql<{ readonly name: string | null }>`
    select current_schema() as name`.execute(database);
  const name = rows[0]?.name ?? null;
  return name === null ? {} : { migrationTableSchema: name };
}
