import type pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Ask } from '../../../src/database/statement.js';
import { withClient } from '../../support/graph-database.js';
import { startPostgres } from '../../support/postgres.js';
import type { Postgres } from '../../support/postgres.js';

/** The rows of each table, by its name. */
export type Content = Readonly<Record<string, readonly string[]>>;

/** Starts a server of databases for the tests of a file; gives what makes an empty database of it. */
export function useDatabases(): () => Promise<string> {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());
  return () => postgres.createDatabase();
}

/** All that the tables of a database hold, letter by letter; but not how often that has changed. */
export async function contentOf(url: string): Promise<Content> {
  const { state, ...content } = await rowsOf(url, 'kept::text');
  if (state === undefined) return content;
  return { ...content, state: state.map((row) => row.replace(/,\d+\)$/, ')')) };
}

/** Which transaction wrote each row, and where it stands: other ones once a row was touched. */
export function handlingOf(url: string): Promise<Content> {
  return rowsOf(url, `kept.xmin::text || ' ' || kept.ctid::text`);
}

function rowsOf(url: string, expression: string): Promise<Content> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ readonly name: string }>(
      `select tablename as name from pg_tables
       where schemaname = 'public' and tablename not like 'kysely%' order by tablename`,
    );
    const content: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ readonly row: string }>(
        `select ${expression} as row from "${name}" kept order by ${expression} collate "C"`,
      );
      content[name] = rows.map(({ row }) => row);
    }
    return content;
  });
}

/** Asks by one connection, one statement after the other, in the state in which it stands. */
export function askOf(client: pg.Client): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return ({ text, values }) => {
    const answer = last.then(() => client.query(text, [...values]));
    last = answer.catch(() => undefined);
    return answer.then(({ rows }) => rows as never);
  };
}
