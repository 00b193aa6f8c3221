import { escapeIdentifier } from 'pg';
import type { ClientBase } from 'pg';
import { stagedName } from './staged-rows.js';
import type { TableRows } from './table-rows.js';

/** What may have to be done with a row. */
export type Change = 'added' | 'changed' | 'removed';

/** The rows of a table that are not as they should be; the names are those of tables of this transaction alone. */
export interface DifferingRows {
  /** All rows as they should be. */
  readonly staged: string;
  /** The keys of those that differ, what is to be done (`change`), and whether that tells something else (`is_told`). */
  readonly differing: string;
  readonly counts: readonly DifferenceCount[];
}

export interface DifferenceCount {
  readonly change: Change;
  readonly isTold: boolean;
  readonly count: number;
}

/** Compares a table with the rows that were staged for it, all in one pass. */
export async function findDifferences(
  client: ClientBase,
  wanted: TableRows,
): Promise<DifferingRows> {
  const { table, columns, key: keys, tells } = wanted;
  const staged = escapeIdentifier(stagedName(wanted));
  const differing = escapeIdentifier(`differing_${table}`);
  const others = columns.filter((column) => !keys.includes(column));
  const [first = ''] = keys.map(escapeIdentifier);
  const conditions = [
    `kept.${first} is null`,
    `staged.${first} is null`,
    ...(others.length === 0 ? [] : [areOther(others)]),
  ];
  await client.query(
    `create temporary table ${differing} on commit drop as
     select ${keys
       .map(escapeIdentifier)
       .map((column) => `coalesce(kept.${column}, staged.${column}) as ${column}`)
       .join(', ')},
       case when kept.${first} is null then 'added' when staged.${first} is null then 'removed' else 'changed' end as change,
       ${tells === undefined ? 'true' : areOther([tells.by])} as is_told
     from ${escapeIdentifier(table)} kept full join ${staged} staged on ${sameKey(keys, 'kept', 'staged')}
     where ${conditions.join(' or ')}`,
  );
  const { rows } = await client.query<{
    readonly change: Change;
    readonly isTold: boolean;
    readonly count: string;
  }>(
    `select differing.change, differing.is_told as "isTold", count(*) as count
     from ${differing} differing group by differing.change, differing.is_told`,
  );
  if (rows.length > 0) await client.query(`analyze ${differing}`);
  return { staged, differing, counts: rows.map((row) => ({ ...row, count: Number(row.count) })) };
}

/** That rows of two tables have one key. */
export function sameKey(keys: readonly string[], one: string, other: string): string {
  return keys
    .map(escapeIdentifier)
    .map((column) => `${one}.${column} = ${other}.${column}`)
    .join(' and ');
}

/** That not all is kept byte by byte as it was staged: so JSON is compared too, which has no other comparison. */
function areOther(names: readonly string[]): string {
  const rowOf = (table: string) =>
    `row(${names.map((column) => `${table}.${escapeIdentifier(column)}`).join(', ')})::record`;
  return `${rowOf('kept')} *<> ${rowOf('staged')}`;
}
