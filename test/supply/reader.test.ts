import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../src/database/migration/migrate.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';
import { composeFile } from './compose-file.js';

/** Roles belong to the whole server, which other tests may be using. */
const ROLE = `reader_${process.pid}`;

let postgres: Postgres;
let owner: pg.Client;
let reader: pg.Client;

beforeAll(async () => {
  postgres = await startPostgres();
  const address = await postgres.createDatabase();
  owner = new pg.Client({ connectionString: address });
  await owner.connect();
  await owner.query(
    composeFile.configs.reader.content
      .replaceAll(/\breader\b/g, ROLE)
      .replaceAll(/\$\{READER_PASSWORD:\?[^}]*\}/g, 'a-password'),
  );
  const pool = new pg.Pool({ connectionString: address });
  await migrate(pool);
  await pool.end();
  const url = new URL(address);
  url.username = ROLE;
  url.password = 'a-password';
  reader = new pg.Client({ connectionString: url.href });
  await reader.connect();
}, 60_000);

afterAll(async () => {
  await reader.end();
  await owner.query(`drop owned by ${ROLE}`);
  await owner.query(`drop role ${ROLE}`);
  await owner.end();
  await postgres.stop();
});

it('lets the role of the servers read every table that imports make, and hold and follow versions', async () => {
  const { rows } = await owner.query<{ name: string }>(
    "select format('%I', tablename) as name from pg_tables where schemaname = 'public'",
  );
  expect(rows.length).toBeGreaterThan(5);
  await reader.query('begin isolation level repeatable read read only');
  for (const { name } of rows) await reader.query(`select count(*) from ${name}`);
  await reader.query('select pg_export_snapshot()');
  await reader.query('commit');
  await reader.query('listen anything');
});

it('lets it change nothing', async () => {
  const faultOf = (statement: string) =>
    reader.query(statement).then(
      () => 'none',
      (error: unknown) => (error as Error).message,
    );
  expect(await faultOf('delete from document')).toBe('permission denied for table document');
  expect(await faultOf("insert into state (version) values ('1')")).toBe(
    'permission denied for table state',
  );
  expect(await faultOf('create table mine ()')).toBe('permission denied for schema public');
});
