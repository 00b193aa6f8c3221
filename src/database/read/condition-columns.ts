import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Condition } from './condition.js';
import type { RequestColumns, RequestRow } from './request-rows.js';

/** What a row of requests holds of a condition. */
export type ConditionColumn = 'predicate' | 'slug' | 'tallies' | 'values';

const TYPES = { slug: 'text', predicate: 'text', values: 'text[]', tallies: 'text[]' } as const;
const NAMES = Object.keys(TYPES) as ConditionColumn[];

/** The column of the request in which something stands of its condition with this number. */
export function requested(column: ConditionColumn, number: number): RawBuilder<unknown> {
  return sql.ref(`request.${column}_${number}`);
}

/** The columns that rows of requests have for so many conditions. */
export function conditionColumns(count: number): RequestColumns {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return Object.fromEntries(
    numbers.flatMap((number) => NAMES.map((name) => [`${name}_${number}`, TYPES[name]])),
  );
}

/** The conditions of one request as they stand in its row; what has no value is left out. */
export function conditionsInRow(conditions: readonly Condition[]): RequestRow {
  const cells = conditions.flatMap((condition, number) =>
    NAMES.map((name) => [`${name}_${number}`, condition[name]] as const),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== null));
}

/** The same for all requests whose conditions are looked up alike, each in its order. */
export function conditionsShape(conditions: readonly Condition[]): string {
  return conditions
    .map(
      ({ sort, isMembership, canRepeat }) =>
        `${sort}${isMembership ? '+' : ''}${canRepeat ? '*' : ''}`,
    )
    .join(' ');
}
