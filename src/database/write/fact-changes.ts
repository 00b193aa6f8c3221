import type { ClientBase } from 'pg';
import type { Fact } from '../../model/evidence.js';
import { sameKey } from './differing-rows.js';
import type { Change, DifferingRows } from './differing-rows.js';
import type { RowChanges } from './replace-rows.js';

const FETCHED = 500;
const KEY = ['grouped_by', 'slug'];

/**
 * How many facts are added, changed and removed where groups differ. They are compared one by one only where a group is
 * there before and after, which few are that differ.
 */
export async function factChanges(
  client: ClientBase,
  { staged, differing }: DifferingRows,
): Promise<RowChanges> {
  const total = {
    added: await countIn(client, staged, differing, 'added'),
    changed: 0,
    removed: await countIn(client, 'fact_group', differing, 'removed'),
  };
  await client.query(
    `declare differing_group no scroll cursor for
     select kept.facts::text as before, staged.facts::text as after
     from ${differing} differing
     join fact_group kept on ${sameKey(KEY, 'kept', 'differing')}
     join ${staged} staged on ${sameKey(KEY, 'staged', 'differing')}
     where differing.change = 'changed' and differing.grouped_by = 'subject'`,
  );
  for (;;) {
    const { rows } = await client.query<{ readonly before: string; readonly after: string }>(
      `fetch ${FETCHED} from differing_group`,
    );
    for (const { before, after } of rows) {
      const { added, changed, removed } = changesBetween(factsOf(before), factsOf(after));
      total.added += added;
      total.changed += changed;
      total.removed += removed;
    }
    if (rows.length < FETCHED) break;
  }
  await client.query('close differing_group');
  return total;
}

/** The facts in the groups of a table that all come or all go. */
async function countIn(
  client: ClientBase,
  table: string,
  differing: string,
  change: Change,
): Promise<number> {
  const { rows } = await client.query<{ readonly count: string }>(
    `select coalesce(sum(json_array_length(present.facts)), 0) as count
     from ${differing} differing join ${table} present on ${sameKey(KEY, 'present', 'differing')}
     where differing.change = $1 and differing.grouped_by = 'subject'`,
    [change],
  );
  return Number(rows[0]?.count);
}

/** A fact that goes and one that comes are one that changes, where both are about the same field of one subject. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): RowChanges {
  const surplus = new Map<string, { readonly field: string; count: number }>();
  for (const [facts, step] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const fact of facts) {
      const text = JSON.stringify(fact);
      const entry = surplus.get(text) ?? { field: fact.field, count: 0 };
      entry.count += step;
      surplus.set(text, entry);
    }
  }
  const fields = new Map<string, { come: number; gone: number }>();
  for (const { field, count } of surplus.values()) {
    const entry = fields.get(field) ?? { come: 0, gone: 0 };
    entry.come += Math.max(count, 0);
    entry.gone += Math.max(-count, 0);
    fields.set(field, entry);
  }
  let [added, changed, removed] = [0, 0, 0];
  for (const { come, gone } of fields.values()) {
    added += Math.max(come - gone, 0);
    changed += Math.min(come, gone);
    removed += Math.max(gone - come, 0);
  }
  return { added, changed, removed };
}

function factsOf(text: string): readonly Fact[] {
  return JSON.parse(text) as readonly Fact[];
}
