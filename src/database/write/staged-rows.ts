import { escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';
import { copyRows } from './copy-rows.js';
import type { TableRows } from './table-rows.js';

/** Sends the rows that a table should have into one of this transaction alone, and gives their number. */
export async function stageRows(
  client: ClientBase,
  wanted: TableRows,
  onRows?: (sent: number) => void,
): Promise<number> {
  const name = stagedName(wanted);
  const staged = escapeIdentifier(name);
  await client.query(
    `create temporary table ${staged} (like ${escapeIdentifier(wanted.table)}) on commit drop`,
  );
  const sent = await copyRows(client, name, wanted, onRows);
  await client.query(`analyze ${staged}`);
  return sent;
}

/** The name of the table in which such rows stand. */
export function stagedName({ table }: TableRows): string {
  return `staged_${table}`;
}
