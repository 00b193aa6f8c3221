import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importIntoDatabase } from '../../../src/command/observed-in-database.js';
import { importFolder } from '../../../src/import/import-folder.js';
import { listed, listText } from '../../support/report-list.js';
import { seedFolder } from '../../support/seed-folder.js';
import { SEED_FOLDER } from '../../support/server.js';
import { withClient } from '../../support/graph-database.js';
import { useDatabases } from './imported.js';

const createDatabase = useDatabases();

const EDITION = 'aws-soc-2--2025-04-01--2026-03-31';
const BY_HAND = `editions:
  - report: aws-soc-2
    period: { from: '2025-04-01', to: '2026-03-31' }
    releasedOn: '2026-05-12'
    cite: aws-soc-page#faq-auditor
`;

/** The days on which an edition came out and was seen, as the database has them. */
async function daysIn(url: string) {
  const { rows } = await withClient(url, (client) =>
    client.query<{ readonly released: string | null; readonly seen: string | null }>(
      `select node.body->>'releasedOn' as released, node.body->>'seenOn' as seen
       from node where node.slug = $1`,
      [EDITION],
    ),
  );
  return rows;
}

it('lets what a folder says of an edition go before what a list says, as long as it says so', async () => {
  const url = await createDatabase();
  const folder = seedFolder({});
  cpSync(SEED_FOLDER, folder, { recursive: true });
  await importFolder(url, folder);
  const lists = [listText([listed('one', 1)])];
  await importIntoDatabase({ lists, day: '2026-11-23', address: url, isDryRun: false });
  expect(await daysIn(url)).toEqual([{ released: null, seen: '2026-11-23' }]);

  const ours = join(folder, 'ours.yaml');
  writeFileSync(ours, BY_HAND);
  await importFolder(url, folder);
  expect(await daysIn(url)).toEqual([{ released: '2026-05-12', seen: null }]);

  await importIntoDatabase({ lists, day: '2026-11-24', address: url, isDryRun: false });
  expect(await daysIn(url)).toEqual([{ released: '2026-05-12', seen: null }]);

  rmSync(ours);
  await importFolder(url, folder);
  expect(await daysIn(url)).toEqual([{ released: null, seen: '2026-11-23' }]);
});
