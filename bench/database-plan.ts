import type { ClientBase } from 'pg';
import { escapeIdentifier } from 'pg';
import type { Statement } from '../src/database/statement.js';
import { literal } from './database-literal.js';

/** How a database went about a statement. */
export interface StatementPlan {
  /** In the database alone: planning and answering. */
  readonly milliseconds: number;
  /** How many rows of tables and indexes were looked at. */
  readonly rowsRead: number;
  /** The tables that were read from end to end. */
  readonly wholeTables: readonly string[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Explained {
  readonly Plan: PlanNode;
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
}

const EXPLAIN = 'explain (analyze, timing off, format json)';
/** After five times a connection decides whether it goes on to plan a statement of a name for its values. */
const TIMES_PREPARED = 6;

/** Asks a statement, and gives the plan of a connection that has asked it before. */
export async function planOf(client: ClientBase, statement: Statement): Promise<StatementPlan> {
  const { rows } = await explained(client, statement);
  const [{ Plan, ...times }] = rows[0]?.['QUERY PLAN'] as [Explained];
  const nodes = [...nodesOf(Plan)];
  return {
    milliseconds: times['Planning Time'] + times['Execution Time'],
    rowsRead: nodes.reduce((sum, node) => sum + rowsRead(node), 0),
    wholeTables: nodes.flatMap((node) =>
      node['Node Type'] === 'Seq Scan' ? (node['Relation Name'] ?? []) : [],
    ),
  };
}

async function explained(client: ClientBase, { name, text, values }: Statement) {
  if (name === null) {
    return client.query<Record<string, unknown>>(`${EXPLAIN} ${text}`, [...values]);
  }
  for (let time = 0; time < TIMES_PREPARED; time += 1) {
    await client.query({ name, text, values: [...values] });
  }
  const given = values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
  return client.query<Record<string, unknown>>(
    `${EXPLAIN} execute ${escapeIdentifier(name)}${given}`,
  );
}

function* nodesOf(plan: PlanNode): Iterable<PlanNode> {
  yield plan;
  for (const part of plan.Plans ?? []) yield* nodesOf(part);
}

function rowsRead(node: PlanNode): number {
  if (node['Relation Name'] === undefined && node['Index Name'] === undefined) return 0;
  const looked =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round(looked * node['Actual Loops']);
}
