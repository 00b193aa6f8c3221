import type { ClientBase } from 'pg';
import type { Catalog } from '../../model/catalog.js';
import { graphRows } from './graph-rows.js';
import { replaceRows } from './replace-rows.js';
import { searchRows } from './search-rows.js';
import type { TableRows } from './table-rows.js';

/** Makes the graph of a database that of a catalog, within the transaction in which the client stands. */
export async function writeCatalog(client: ClientBase, catalog: Catalog): Promise<void> {
  let rows = 0;
  for (const table of tablesOf(catalog)) rows += (await replaceRows(client, table)).touched;
  await writeVersion(client, catalog.version, rows > 0);
}

/** Every row that a graph takes, and what it takes to find it by words. */
export function tablesOf(catalog: Catalog): readonly TableRows[] {
  return [...graphRows(catalog), ...searchRows(catalog)];
}

/**
 * Says which version the graph of a database has, and counts that as another revision where rows were touched, or where it
 * had another version before: the same documents can make other rows once another release writes them. Gives the
 * revision; null where it is the one before.
 */
export async function writeVersion(
  client: ClientBase,
  version: string,
  hasTouched: boolean,
): Promise<string | null> {
  const { rows } = await client.query<{ readonly revision: string }>(
    `insert into state (version) values ($1)
     on conflict (is_only) do update set version = excluded.version, revision = state.revision + 1
       where $2 or state.version <> excluded.version
     returning state.revision`,
    [version, hasTouched],
  );
  return rows[0]?.revision ?? null;
}
