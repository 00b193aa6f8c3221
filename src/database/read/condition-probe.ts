import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Condition } from './condition.js';
import { requested } from './condition-columns.js';

/**
 * Lets only nodes pass that meet all conditions but one, which are looked up node by node: the list of that one is
 * walked, and however long the others are, it is never worth while to read them.
 */
export function otherConditions(
  walked: number,
  conditions: readonly Condition[],
  slug: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const probes = conditions.flatMap((condition, number) => {
    if (number === walked) return [];
    const found = sql`select 1 as met from ${lookedUp(condition, number, slug)} limit 1`;
    return sql`cross join lateral (${found}) as ${sql.ref(`other_${number}`)}`;
  });
  return sql.join(probes, sql` `);
}

function lookedUp(
  { sort }: Condition,
  number: number,
  slug: RawBuilder<unknown>,
): RawBuilder<unknown> {
  switch (sort) {
    case 'INTO':
      return sql`link other where other.from_slug = ${slug}
        and other.predicate = ${requested('predicate', number)}
        and other.to_slug = ${requested('slug', number)}`;
    case 'OUT':
      return sql`link other where other.from_slug = ${requested('slug', number)}
        and other.predicate = ${requested('predicate', number)} and other.to_slug = ${slug}`;
    case 'FACET':
      return sql`facet other where other.value = any(${requested('values', number)})
        and other.slug = ${slug}`;
    case 'KIND':
      return sql`node other where other.slug = ${slug}
        and other.kind = any(${requested('values', number)})`;
  }
}
