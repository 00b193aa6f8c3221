import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Condition } from './condition.js';
import { requested } from './condition-columns.js';

/**
 * Tells of each condition how many nodes meet it, 0 where they are few, as `sizes`; and how many meet all of them,
 * where each is met by at least `fewest` and their memberships tell, as `shared`. One condition needs neither.
 */
export function conditionSizes(
  conditions: readonly Condition[],
  fewest: number,
): RawBuilder<unknown> {
  if (conditions.length === 1) return sql``;
  const sizes = conditions.map(
    (_, number) => sql`(select coalesce(sum(tally.count), 0) from tally
      where tally.key = any(${requested('tallies', number)})) as ${sql.ref(`size_${number}`)}`,
  );
  // Without `offset` what stands here would be worked out again wherever it is referred to.
  return sql`cross join lateral (select ${sql.join(sizes)} offset 0) as sizes
    cross join lateral (select ${sharedCount(conditions, fewest)} as count offset 0) as shared`;
}

function sharedCount(conditions: readonly Condition[], fewest: number): RawBuilder<unknown> {
  if (!conditions.every(({ isMembership }) => isMembership)) return sql`null::bigint`;
  const memberships = conditions.map(
    (_, number) => sql`(select bit_or(membership.bits) from membership
      where membership.key = any(${requested('tallies', number)})
      having count(*) = cardinality(${requested('tallies', number)}))`,
  );
  const sizes = conditions.map((_, number) => sizeOf(number));
  return sql`case when least(${sql.join(sizes)}) >= ${sql.lit(fewest)}
    then bit_count(${sql.join(memberships, sql` & `)}) end`;
}

/** True for the one condition that the fewest nodes meet, where any meets all of them. */
export function isFewest(number: number, conditions: readonly Condition[]): RawBuilder<unknown> {
  if (conditions.length === 1) return sql`true`;
  const others = conditions.flatMap((_, other) => {
    if (other === number) return [];
    const comparison = other < number ? sql`<` : sql`<=`;
    return sql`${sizeOf(number)} ${comparison} ${sizeOf(other)}`;
  });
  return sql`shared.count is distinct from 0 and ${sql.join(others, sql` and `)}`;
}

function sizeOf(number: number): RawBuilder<unknown> {
  return sql.ref(`sizes.size_${number}`);
}
