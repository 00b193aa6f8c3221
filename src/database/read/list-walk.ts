import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Order } from '../../model/selection.js';
import type { Condition } from './condition.js';
import { conditionColumns, conditionsInRow, conditionsShape } from './condition-columns.js';
import { conditionSizes } from './condition-size.js';
import { slugsMeeting } from './condition-walk.js';
import type { StatementPart } from './joined-statement.js';
import type { NumberedWalk } from './read-pages.js';
import { requestRows } from './request-rows.js';
import type { RequestRow } from './request-rows.js';
import { RANGE_COLUMNS, rangeInRow, rangeShapeOf } from './row-range.js';

/** Fewer are sooner looked at, one by one, than it is found out whether they are in vain. */
const FEWEST_SHARED = 1_000;

/** A walk through a list of nodes. */
export interface ListWalk extends NumberedWalk {
  readonly conditions: readonly Condition[];
  readonly order: Order;
}

/** The same for all walks through lists whose pages are found alike. */
export function listShape({ conditions, order: { by, direction } }: ListWalk): string {
  return `${by} ${direction} ${conditionsShape(conditions)}`;
}

/** The same for all walks that one query can take. */
export function listWalkShape({ conditions, order, walk, isRead }: ListWalk): string {
  return JSON.stringify([conditionsShape(conditions), rangeShapeOf(order, walk), isRead]);
}

/** Takes walks of one shape: gives the nodes that each of them finds, with its number. */
export function listWalksPart(walks: readonly ListWalk[]): StatementPart {
  const [first] = walks as readonly [ListWalk, ...ListWalk[]];
  return {
    shape: `list ${listWalkShape(first)}`,
    rows: walks.map(({ number, order, walk, conditions }) => ({
      walk: number,
      ...rangeInRow(order, walk),
      ...conditionsInRow(conditions),
    })),
    queryOf: (rows) => listWalksQuery(first, rows),
  };
}

function listWalksQuery(
  { conditions, order, walk, isRead }: ListWalk,
  rows: readonly RequestRow[],
): RawBuilder<unknown> {
  const columns = {
    walk: 'integer' as const,
    ...RANGE_COLUMNS,
    ...conditionColumns(conditions.length),
  };
  // Looked up one by one, so that no plan can come to read all of them for a few.
  const body = sql`(select node.body from node where node.slug = met.slug)`;
  return sql`select request.walk, ${isRead ? body : sql`null::json`} as body
    from ${requestRows(columns, rows)} ${conditionSizes(conditions, FEWEST_SHARED)}
    cross join lateral (${slugsMeeting(conditions, rangeShapeOf(order, walk))}) as met`;
}
