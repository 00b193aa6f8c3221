import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Condition } from './condition.js';
import { requested } from './condition-columns.js';
import { otherConditions } from './condition-probe.js';
import { isFewest } from './condition-size.js';
import { inOrder, isWithinRange } from './row-range.js';
import type { RangeShape } from './row-range.js';

/**
 * The slugs of the nodes that meet all conditions, found by a walk through the list of the one that the fewest meet; in
 * no order where there is no range.
 */
export function slugsMeeting(
  conditions: readonly Condition[],
  range: RangeShape | null,
): RawBuilder<unknown> {
  const ways = conditions.map((_, number) => sql`(${walkedBy(number, conditions, range)})`);
  return sql.join(ways, sql` union all `);
}

function walkedBy(
  number: number,
  conditions: readonly Condition[],
  range: RangeShape | null,
): RawBuilder<unknown> {
  const { sort, canRepeat } = conditions[number] as Condition;
  const isWalked = isFewest(number, conditions);

  switch (sort) {
    case 'INTO': {
      const [slug, name] = [sql.ref('link.from_slug'), sql.ref('link.from_name_order')];
      return sql`select ${slug} as slug from link ${otherConditions(number, conditions, slug)}
        where link.to_slug = ${requested('slug', number)}
        and link.predicate = ${requested('predicate', number)}
        and ${isWalked} ${rangeOf(slug, name)}`;
    }
    case 'OUT': {
      const [slug, name] = [sql.ref('link.to_slug'), sql.ref('named.name_order')];
      const named = sql`join node named on named.slug = link.to_slug`;
      return sql`select ${slug} as slug from link ${range?.by === 'NAME' ? named : sql``}
        ${otherConditions(number, conditions, slug)}
        where link.from_slug = ${requested('slug', number)}
        and link.predicate = ${requested('predicate', number)}
        and ${isWalked} ${rangeOf(slug, name)}`;
    }
    case 'FACET':
      return ofEachValue('facet', 'value');
    case 'KIND':
      return ofEachValue('node', 'kind');
  }

  function rangeOf(slug: RawBuilder<unknown>, name: RawBuilder<unknown>): RawBuilder<unknown> {
    if (range === null) return sql``;
    return sql`${isWithinRange(range, slug, name)} ${inOrder(range, slug, name)}`;
  }

  /** Of each value the list is walked as far as the request goes, and then they are put together. */
  function ofEachValue(table: 'facet' | 'node', column: 'kind' | 'value'): RawBuilder<unknown> {
    const slug = sql.ref(`${table}.slug`);
    const name = sql.ref(`${table}.name_order`);
    const [foundSlug, foundName] = [sql.ref('found.slug'), sql.ref('found.name_order')];
    const once = sql`group by found.slug, found.name_order`;
    return sql`select ${foundSlug} as slug from unnest(${requested('values', number)}) as wanted (value)
      cross join lateral (
        select ${slug}, ${name} from ${sql.ref(table)} ${otherConditions(number, conditions, slug)}
        where ${sql.ref(`${table}.${column}`)} = wanted.value ${rangeOf(slug, name)}
      ) as found
      where ${isWalked} ${canRepeat ? once : sql``}
      ${range === null ? sql`` : inOrder(range, foundSlug, foundName)}`;
  }
}
