import type { ClientBase } from 'pg';
import type { Catalog } from '../../model/catalog.js';
import { describeTable } from './describe-table.js';
import { beginNotes, notedChanges, noteAll, noteDifferences } from './entity-changes.js';
import type { EntityChanges } from './entity-changes.js';
import { factChanges } from './fact-changes.js';
import { isEmptyTable, replaceRows } from './replace-rows.js';
import type { RowChanges, TableChanges } from './replace-rows.js';
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

/** Makes the graph of a database that of a catalog, within the transaction in which the client stands, and tells what that changes. */
export async function changeGraph(
  client: ClientBase,
  catalog: Catalog,
  { mostSlugs, onStep }: ChangeOptions,
): Promise<GraphChanges> {
  const isFirst = await isEmptyTable(client, 'node');
  const tables = tablesOf(catalog);
  const steps = 2 * tables.length;
  const changes = new Map<string, TableChanges>();
  let facts: RowChanges = { added: 0, changed: 0, removed: 0 };
  await beginNotes(client);

  for (const [index, wanted] of tables.entries()) {
    const { table } = wanted;
    let all = 0;
    const tell = (sent: number, done: number) => {
      onStep({ table, sent: (all = sent), done, steps });
    };
    tell(0, 2 * index);
    const change = await replaceRows(client, wanted, {
      onRows: (sent) => {
        tell(sent, 2 * index);
      },
      onSent: (sent) => {
        tell(sent, 2 * index + 1);
      },
      onDifferences: async (rows) => {
        if (table === 'fact_group') facts = await factChanges(client, rows);
        await noteDifferences(client, wanted, rows);
      },
    });
    if (change.wasEmpty) {
      if (table === 'fact_group') facts = { ...facts, added: catalog.facts.length };
      // In an empty graph every entity is new, whatever else is: the many rows of their links say no more.
      if (!isFirst || table === 'node') await noteAll(client, wanted);
    }
    changes.set(table, change);
    await describeTable(client, table, change.touched, all);
  }

  onStep({ table: '', sent: 0, done: steps, steps });
  return {
    entities: await notedChanges(client, mostSlugs),
    links: linkChanges(changes.get('link') as TableChanges),
    facts,
    rows: [...changes.values()].reduce((sum, { touched }) => sum + touched, 0),
  };
}

function linkChanges({ added, changed, removed }: TableChanges): RowChanges {
  return { added, changed, removed };
}
