import pg from 'pg';

/** A table and what it takes. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  readonly tableBytes: number;
  readonly indexBytes: number;
}

/** What a database takes on its disk, and its version. */
export interface DatabaseSize {
  readonly postgres: string;
  readonly bytes: number;
  /** The largest first. */
  readonly tables: readonly TableSize[];
}

const TABLES = `select relname as table, reltuples::float8 as rows, pg_table_size(oid)::float8 as "tableBytes",
  pg_indexes_size(oid)::float8 as "indexBytes" from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 0
  order by pg_total_relation_size(oid) desc`;
const WHOLE = `select current_setting('server_version') as postgres,
  pg_database_size(current_database())::float8 as bytes`;

export async function sizeOf(connectionString: string): Promise<DatabaseSize> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: tables } = await client.query<TableSize>(TABLES);
    const { rows: wholes } = await client.query<Omit<DatabaseSize, 'tables'>>(WHOLE);
    return { ...(wholes[0] as Omit<DatabaseSize, 'tables'>), tables };
  } finally {
    await client.end();
  }
}
