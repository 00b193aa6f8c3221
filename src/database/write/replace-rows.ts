import { escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';
import { copyRows } from './copy-rows.js';
import { findDifferences, sameKey } from './differing-rows.js';
import type { Change, DifferenceCount, DifferingRows } from './differing-rows.js';
import { stageRows } from './staged-rows.js';
import type { TableRows } from './table-rows.js';

/** How many of something an import adds, changes and removes. */
export type RowChanges = Readonly<Record<Change, number>>;

/** What was done to a table. A row counts as changed only where it tells something else than before. */
export interface TableChanges extends RowChanges {
  /** How many rows were written or deleted. */
  readonly touched: number;
  readonly wasEmpty: boolean;
}

/** Who wants to know how it goes. */
export interface Replacing {
  readonly onRows?: (sent: number) => void;
  /** Called when all rows are sent. */
  readonly onSent?: (sent: number) => void;
  /** Called where some rows differ, before anything is done about it; not for a table that is empty. */
  readonly onDifferences?: (rows: DifferingRows) => Promise<void>;
}

/** Makes the rows of a table what they should be, and touches none that is so already. */
export async function replaceRows(
  client: ClientBase,
  wanted: TableRows,
  { onRows, onSent, onDifferences }: Replacing = {},
): Promise<TableChanges> {
  if (await isEmptyTable(client, wanted.table)) {
    // There is nothing to compare with, and to send them once is half the work.
    const added = await copyRows(client, wanted.table, wanted, onRows);
    onSent?.(added);
    return { added, changed: 0, removed: 0, touched: added, wasEmpty: true };
  }
  const sent = await stageRows(client, wanted, onRows);
  onSent?.(sent);
  const rows = await findDifferences(client, wanted);
  if (rows.counts.length > 0) {
    await onDifferences?.(rows);
    await takeOver(client, wanted, rows);
  }
  await client.query(`drop table ${rows.staged}, ${rows.differing}`);
  return changesOf(rows.counts);
}

export async function isEmptyTable(client: ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query(`select from ${escapeIdentifier(table)} limit 1`);
  return rows.length === 0;
}

/** Makes the rows that differ those that were staged. */
async function takeOver(
  client: ClientBase,
  { table: name, columns, key }: TableRows,
  { staged, differing, counts }: DifferingRows,
): Promise<void> {
  const table = escapeIdentifier(name);
  const all = columns.map(escapeIdentifier).join(', ');
  const values = columns
    .filter((column) => !key.includes(column))
    .map(escapeIdentifier)
    .map((column) => `${column} = staged.${column}`);
  const statements: Readonly<Record<Change, string>> = {
    removed: `delete from ${table} kept using ${differing} differing
       where differing.change = 'removed' and ${sameKey(key, 'kept', 'differing')}`,
    changed: `update ${table} kept set ${values.join(', ')}
       from ${differing} differing join ${staged} staged on ${sameKey(key, 'staged', 'differing')}
       where differing.change = 'changed' and ${sameKey(key, 'kept', 'differing')}`,
    added: `insert into ${table} (${all})
       select ${all} from ${staged} staged
       where exists (
         select from ${differing} differing
         where differing.change = 'added' and ${sameKey(key, 'staged', 'differing')}
       )`,
  };
  for (const change of ['removed', 'changed', 'added'] as const) {
    if (counts.some((found) => found.change === change)) await client.query(statements[change]);
  }
}

function changesOf(counts: readonly DifferenceCount[]): TableChanges {
  const sum = (isMeant: (found: DifferenceCount) => boolean) =>
    counts.filter(isMeant).reduce((total, { count }) => total + count, 0);
  return {
    added: sum(({ change }) => change === 'added'),
    changed: sum(({ change, isTold }) => change === 'changed' && isTold),
    removed: sum(({ change }) => change === 'removed'),
    touched: sum(() => true),
    wasEmpty: false,
  };
}
