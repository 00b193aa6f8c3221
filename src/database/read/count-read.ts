import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Store } from '../../store/store.js';
import { groupedBy } from '../grouped.js';
import type { Ask } from '../statement.js';
import { conditionsOf } from './condition.js';
import type { Condition } from './condition.js';
import {
  conditionColumns,
  conditionsInRow,
  conditionsShape,
  requested,
} from './condition-columns.js';
import { conditionSizes } from './condition-size.js';
import { slugsMeeting } from './condition-walk.js';
import { joinedStatement } from './joined-statement.js';
import type { StatementPart } from './joined-statement.js';
import { requestRows } from './request-rows.js';

/** Reads counts of lists. */
export function createCountReads(ask: Ask): Pick<Store, 'counts'> {
  return {
    async counts(selections) {
      const wanted = selections.flatMap((selection, number) => {
        const conditions = conditionsOf(selection);
        return conditions === null ? [] : { number, conditions };
      });
      const counts = selections.map(() => 0);
      if (wanted.length === 0) return counts;
      const shapeOf = ({ conditions }: CountRequest) => conditionsShape(conditions);
      const parts = [...groupedBy(wanted, shapeOf).values()].map(countsPart);
      const rows = await ask<{ readonly number: number; readonly count: string }>(
        joinedStatement(parts, new Set(wanted.map(shapeOf))),
      );
      for (const { number, count } of rows) counts[number] = Number(count);
      return counts;
    },
  };
}

interface CountRequest {
  readonly number: number;
  readonly conditions: readonly Condition[];
}

/** Counts what meets conditions that are looked up alike. */
function countsPart(requests: readonly CountRequest[]): StatementPart {
  const [{ conditions }] = requests as readonly [CountRequest, ...CountRequest[]];
  const columns = { number: 'integer' as const, ...conditionColumns(conditions.length) };
  return {
    shape: `count ${conditionsShape(conditions)}`,
    rows: requests.map((request) => ({
      number: request.number,
      ...conditionsInRow(request.conditions),
    })),
    queryOf: (rows) => sql`select request.number, ${countOf(conditions)} as count
      from ${requestRows(columns, rows)} ${conditionSizes(conditions, 1)}`,
  };
}

function countOf(conditions: readonly Condition[]): RawBuilder<unknown> {
  const [condition, ...others] = conditions as [Condition, ...Condition[]];
  const plain = sql`(select count(*) from (${slugsMeeting(conditions, null)}) as met)`;
  if (others.length > 0) return sql`coalesce(shared.count, ${plain})`;
  if (condition.canRepeat) return plain;
  if (condition.values === null) {
    return sql`coalesce((select tally.count from tally
      where tally.key = (${requested('tallies', 0)})[1]), ${plain})`;
  }
  const [table, column] = condition.sort === 'KIND' ? ['node', 'kind'] : ['facet', 'value'];
  const few = sql`(select count(*) from ${sql.ref(table)}
    where ${sql.ref(`${table}.${column}`)} = wanted.value)`;
  return sql`(select sum(coalesce(
      (select tally.count from tally where tally.key = wanted.tally), ${few}))
    from unnest(${requested('values', 0)}, ${requested('tallies', 0)}) as wanted (value, tally))`;
}
