import { escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';
import { stage } from './staged-rows.js';
import type { TableRows } from './table-rows.js';

/** How many of something an import had to touch. */
export interface RowChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What is done with the rows that a statement touches. */
export interface Noting {
  /** The columns that the statement hands on, as it knows them. */
  readonly handedOn: string;
  /** Takes them from the statement, by this name. */
  readonly takenFrom: (name: string, change: keyof RowChanges) => string;
}

/** Makes the rows of a table what they should be, and touches none that is so already. */
export async function replaceRows(client: ClientBase, wanted: TableRows): Promise<RowChanges> {
  return takeOver(client, wanted, await stage(client, wanted));
}

/**
 * Makes the rows of a table those that were staged. Where they are noted, a row is only counted as changed where it tells
 * something else than before.
 */
export async function takeOver(
  client: ClientBase,
  { table: name, columns: names, key: keys, tells }: TableRows,
  staged: string,
  noting?: Noting,
): Promise<RowChanges> {
  const table = escapeIdentifier(name);
  const columns = names.map(escapeIdentifier);
  const key = keys.map(escapeIdentifier);
  const others = columns.filter((column) => !key.includes(column));
  const isSame = key.map((column) => `kept.${column} = staged.${column}`).join(' and ');
  const differs = (column: string) =>
    `kept.${column}::text is distinct from staged.${column}::text`;
  const isOther = others.map(differs).join(' or ');
  const toldBy = tells === undefined ? undefined : escapeIdentifier(tells.by);

  async function touch(change: keyof RowChanges, statement: string): Promise<number> {
    const text =
      noting === undefined
        ? statement
        : `with touched_row as (${statement} returning ${noting.handedOn}${
            change === 'changed' ? ', staged.is_told' : ''
          }) ${noting.takenFrom('touched_row', change)}`;
    return (await client.query(text)).rowCount ?? 0;
  }

  const removed = await touch(
    'removed',
    `delete from ${table} kept where not exists (select from ${staged} staged where ${isSame})`,
  );
  const changed =
    others.length === 0
      ? 0
      : await touch(
          'changed',
          `update ${table} kept set ${others.map((column) => `${column} = staged.${column}`).join(', ')}
           from (
             select staged.*, ${toldBy === undefined ? 'true' : differs(toldBy)} as is_told
             from ${table} kept join ${staged} staged on ${isSame} where ${isOther}
           ) staged where ${isSame}`,
        );
  const added = await touch(
    'added',
    `insert into ${table} as kept (${columns.join(', ')})
     select ${columns.join(', ')} from ${staged} staged
     where not exists (select from ${table} kept where ${isSame})`,
  );
  return { added, changed, removed };
}
