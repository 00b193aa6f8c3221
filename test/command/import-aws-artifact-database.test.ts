import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importIntoDatabase } from '../../src/command/observed-in-database.js';
import { importFolder } from '../../src/import/import-folder.js';
import { ROOT } from '../process/server-process.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';
import { listText, listed } from '../support/report-list.js';

const SLUG = 'aws-soc-2--2025-04-01--2026-03-31';

let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(async () => {
  await postgres.stop();
});

async function editionsIn(address: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query<{ readonly slug: string }>(
    "select slug from node where kind = 'Edition' order by slug",
  );
  await client.end();
  return rows.map(({ slug }) => slug);
}

async function versionIn(address: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query<{ readonly version: string }>('select version from state');
  await client.end();
  return rows[0]?.version;
}

describe('the import of what AWS Artifact lists into a database', () => {
  const list = (address: string, state: string, isDryRun = false) =>
    importIntoDatabase({
      lists: [listText([listed('a', 1, { state })])],
      day: '2026-11-20',
      address,
      isDryRun,
    });

  it('adds editions beside the folder that was imported, and takes them out again', async () => {
    const address = await postgres.createDatabase();
    await importFolder(address, join(ROOT, 'seed'));
    const trial = await list(address, 'PUBLISHED', true);
    expect(trial.summary.added).toEqual([{ subject: 'report-a, version 1', told: SLUG }]);
    expect(await editionsIn(address)).not.toContain(SLUG);
    await list(address, 'PUBLISHED');
    expect(await editionsIn(address)).toContain(SLUG);
    const again = await list(address, 'PUBLISHED');
    expect([again.isChanged, again.summary.unchanged.length]).toEqual([false, 1]);
    expect([trial.dataVersion, again.dataVersion]).toEqual([
      await versionIn(address),
      await versionIn(address),
    ]);
    await importFolder(address, join(ROOT, 'seed'));
    expect(await editionsIn(address)).toContain(SLUG);
    const gone = await list(address, 'UNPUBLISHED');
    expect(gone.summary.withdrawn).toEqual([{ subject: 'report-a, version 1', told: SLUG }]);
    expect(await editionsIn(address)).not.toContain(SLUG);
  }, 60_000);

  it('says what to do first where there is no graph yet, and changes nothing for a list with faults', async () => {
    const address = await postgres.createDatabase();
    await expect(list(address, 'PUBLISHED')).rejects.toThrow(
      'The database has no reports that a list could be of; bring a seed into it by "assurance-graph import <folder>" before.',
    );
    await expect(list(address, 'GONE')).rejects.toThrow(
      'reports.json: reports[0], report-a, state: found "GONE"; expected one of PUBLISHED, UNPUBLISHED',
    );
  }, 60_000);
});
