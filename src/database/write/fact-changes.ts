import type { ClientBase } from 'pg';
import type { Fact } from '../../model/evidence.js';
import type { RowChanges } from './replace-rows.js';

const FETCHED = 500;

/**
 * How many facts are added, changed and removed where the groups that were staged take the place of those in the
 * database. They are compared one by one only where a group is there before and after, which few are that differ.
 */
export async function factChanges(client: ClientBase, staged: string): Promise<RowChanges> {
  const total = { added: 0, changed: 0, removed: 0 };
  total.added += await countIn(client, staged, 'fact_group');
  total.removed += await countIn(client, 'fact_group', staged);
  await client.query(
    `declare differing_group no scroll cursor for
     select kept.facts::text as before, staged.facts::text as after
     from fact_group kept join ${staged} staged on staged.grouped_by = kept.grouped_by and staged.slug = kept.slug
     where kept.grouped_by = 'subject' and kept.facts::text is distinct from staged.facts::text`,
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

/** The facts about those of whom another table has none. */
async function countIn(client: ClientBase, table: string, other: string): Promise<number> {
  const { rows } = await client.query<{ readonly count: string }>(
    `select coalesce(sum(json_array_length(present.facts)), 0) as count from ${table} present
     where present.grouped_by = 'subject' and not exists (
       select from ${other} absent where absent.grouped_by = present.grouped_by and absent.slug = present.slug
     )`,
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
