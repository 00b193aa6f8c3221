import type { ClientBase } from 'pg';
import type { Catalog } from '../../model/catalog.js';
import { graphRows } from './graph-rows.js';
import { replaceRows } from './replace-rows.js';
import { searchRows } from './search-rows.js';
import type { TableRows } from './table-rows.js';

/** Makes the graph of a database that of a catalog, within the transaction in which the client stands. */
export async function writeCatalog(client: ClientBase, catalog: Catalog): Promise<void> {
  for (const table of tablesOf(catalog)) await replaceRows(client, table);
  await writeVersion(client, catalog.version);
}

/** Every row that a graph takes, and what it takes to find it by words. */
export function tablesOf(catalog: Catalog): readonly TableRows[] {
  return [...graphRows(catalog), ...searchRows(catalog)];
}

/** Says which version the graph of a database has; tells whether it had another one before. */
export async function writeVersion(client: ClientBase, version: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into state (version) values ($1)
     on conflict (is_only) do update set version = excluded.version where state.version <> excluded.version`,
    [version],
  );
  return rowCount !== 0;
}
