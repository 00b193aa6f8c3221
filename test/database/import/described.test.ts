import { expect, it } from 'vitest';
import { importFolder } from '../../../src/import/import-folder.js';
import { seedFolder } from '../../support/seed-folder.js';
import { withClient } from '../../support/graph-database.js';
import { useDatabases } from './imported.js';
import { FIRST, SECOND } from './seed-version.js';

const createDatabase = useDatabases();

/** How many entities the planner of a database takes it to have; -1 where it does not know. */
function supposed(url: string): Promise<number | undefined> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ readonly number: number }>(
      `select reltuples as number from pg_class where oid = 'node'::regclass`,
    );
    return rows[0]?.number;
  });
}

it('lets the database know at once how many rows its tables have where that has changed much', async () => {
  const url = await createDatabase();
  await importFolder(url, seedFolder(FIRST));
  expect(await supposed(url)).toBe(6);
  await importFolder(url, seedFolder(SECOND));
  expect(await supposed(url)).toBe(7);
});
