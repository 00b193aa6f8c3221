import type { ClientBase } from 'pg';
import type { Catalog } from '../../model/catalog.js';
import { beginNotes, notedChanges, notingOf } from './entity-changes.js';
import type { EntityChanges } from './entity-changes.js';
import { factChanges } from './fact-changes.js';
import { takeOver } from './replace-rows.js';
import type { RowChanges } from './replace-rows.js';
import { stage } from './staged-rows.js';
import type { TableRows } from './table-rows.js';
import { tablesOf } from './write-catalog.js';

/** What an import does to a graph. */
export interface GraphChanges {
  readonly entities: EntityChanges;
  readonly links: RowChanges;
  readonly facts: RowChanges;
  /** How many rows are touched of all tables. */
  readonly rows: number;
}

/** Where the writing of a graph stands. */
export interface WritingStep {
  readonly table: string;
  readonly sent: number;
  /** How many steps are done, and how many there are. */
  readonly done: number;
  readonly steps: number;
}

export interface ChangeOptions {
  /** How many slugs are named at most of the entities of one kind. */
  readonly mostSlugs: number;
  readonly onStep: (step: WritingStep) => void;
}

/** A table of which so many rows are touched is described anew to the planner of the database. */
const MANY_ROWS = 1_000;

/** Makes the graph of a database that of a catalog, within the transaction in which the client stands, and tells what that changes. */
export async function changeGraph(
  client: ClientBase,
  catalog: Catalog,
  { mostSlugs, onStep }: ChangeOptions,
): Promise<GraphChanges> {
  const isFirst = await isEmptyGraph(client);
  const tables = tablesOf(catalog);
  const steps = 2 * tables.length;
  const changes = new Map<string, RowChanges>();
  let facts: RowChanges = { added: catalog.facts.length, changed: 0, removed: 0 };
  await beginNotes(client);

  for (const [index, wanted] of tables.entries()) {
    const { table } = wanted;
    const tell = (sent: number, done: number) => {
      onStep({ table, sent, done, steps });
    };
    let all = 0;
    tell(0, 2 * index);
    const staged = await stage(client, wanted, (sent) => {
      tell((all = sent), 2 * index);
    });
    tell(all, 2 * index + 1);
    if (table === 'fact_group' && !isFirst) facts = await factChanges(client, staged);
    const change = await takeOver(client, wanted, staged, noted(wanted, isFirst));
    changes.set(table, change);
    if (rowsOf(change) >= MANY_ROWS) await client.query(`analyze ${table}`);
    await client.query(`drop table ${staged}`);
  }

  onStep({ table: '', sent: 0, done: steps, steps });
  return {
    entities: await notedChanges(client, mostSlugs),
    links: changes.get('link') as RowChanges,
    facts,
    rows: [...changes.values()].reduce((sum, change) => sum + rowsOf(change), 0),
  };
}

async function isEmptyGraph(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query('select from node limit 1');
  return rows.length === 0;
}

/** In an empty graph every entity is new, whatever else is: so their own rows are noted, and not the many of their links. */
function noted(wanted: TableRows, isFirst: boolean) {
  return isFirst && wanted.table !== 'node' ? undefined : notingOf(wanted);
}

function rowsOf({ added, changed, removed }: RowChanges): number {
  return added + changed + removed;
}
