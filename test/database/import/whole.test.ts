import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../../src/import/import-documents.js';
import { ImportError } from '../../../src/import/import-error.js';
import { isEmpty } from '../../../src/import/has-graph.js';
import { importFirst, importFolder } from '../../../src/import/import-folder.js';
import { SeedError } from '../../../src/seed/fault.js';
import { faultsIn, seedFolder } from '../../support/seed-folder.js';
import { withClient } from '../../support/graph-database.js';
import { contentOf, handlingOf, useDatabases } from './imported.js';
import { ELSEWHERE, FAULTY, FIRST, SECOND } from './seed-version.js';

const createDatabase = useDatabases();

const fromElsewhere = (text: string) => ({
  origin: 'aws-artifact' as const,
  textsAfter: () => [{ name: 'elsewhere.yaml', file: 'elsewhere.yaml', text }],
});

/** What an import fails with. */
async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => expect.unreachable('It succeeded.'),
    (error: unknown) => error as Error,
  );
}

describe('an import, all or nothing,', () => {
  it('names every fault of a faulty seed and changes nothing', async () => {
    const url = await createDatabase();
    await importFolder(url, seedFolder(FIRST));
    const before = await handlingOf(url);
    const folder = seedFolder(FAULTY);
    const failure = await failureOf(importFolder(url, folder));
    expect(failure).toBeInstanceOf(SeedError);
    expect(failure.message.split('\n')).toEqual(faultsIn(folder));
    expect(faultsIn(folder)).toHaveLength(2);
    expect(await handlingOf(url)).toEqual(before);
  });

  it('names what a database cannot keep', async () => {
    const folder = seedFolder({ ...FIRST, 'acme.yaml': `${FIRST['acme.yaml'] ?? ''}# \0\n` });
    const failure = await failureOf(importFolder(await createDatabase(), folder));
    expect(failure.message).toContain(
      `${folder}/acme.yaml:10:3: a character of the code 0; expected a text that a database can keep`,
    );
  });

  it('leaves the old state where the database refuses in the middle', async () => {
    const url = await createDatabase();
    await importFolder(url, seedFolder(FIRST));
    await withClient(url, (client) =>
      client.query(`alter table fact_group add constraint no_s_3 check (slug <> 's-3')`),
    );
    const before = await handlingOf(url);
    const failure = await failureOf(importFolder(url, seedFolder(SECOND)));
    expect(failure).toBeInstanceOf(ImportError);
    expect(failure.message).toBe(
      'Nothing is imported, and the database is as it was: it says "new row for relation ' +
        '"fact_group" violates check constraint "no_s_3"" (23514).',
    );
    expect(await handlingOf(url)).toEqual(before);
  });

  it('leaves the old state where its connection is ended in the middle, and says so', async () => {
    const url = await createDatabase();
    await importFolder(url, seedFolder(FIRST));
    const before = await handlingOf(url);
    await withClient(url, async (client) => {
      // It waits for this lock with half of its work done.
      await client.query('begin; lock table fact_group in access share mode');
      const outcome = failureOf(importFolder(url, seedFolder(SECOND)));
      await client.query('commit; begin; lock table digest in access exclusive mode');
      await endWaiting(client, 'digest');
      const { message } = await outcome;
      expect(message).toMatch(/^Nothing is imported, and the database is as it was: .+\.$/);
      await client.query('rollback');
    });
    expect(await handlingOf(url)).toEqual(before);
    expect((await importFolder(url, seedFolder(SECOND))).hasChanged).toBe(true);
  });

  it('waits for another, and goes on from what that has left', async () => {
    const url = await createDatabase();
    const folder = seedFolder(FIRST);
    await importFolder(url, folder);
    const [second, elsewhere] = await Promise.all([
      importFolder(url, seedFolder(SECOND)),
      importDocuments(url, fromElsewhere(ELSEWHERE)),
    ]);
    expect([second.hasChanged, elsewhere?.hasChanged]).toEqual([true, true]);
    const one = await createDatabase();
    await importFolder(one, seedFolder(SECOND));
    await importDocuments(one, fromElsewhere(ELSEWHERE));
    expect(await contentOf(url)).toEqual(await contentOf(one));
  });

  it('makes the graph of one folder that holds the documents of all origins', async () => {
    const [url, other] = [await createDatabase(), await createDatabase()];
    const folder = seedFolder({ ...SECOND, 'elsewhere.yaml': ELSEWHERE });
    const { dataVersion } = await importFolder(other, folder);
    await importFolder(url, seedFolder(SECOND));
    expect((await importDocuments(url, fromElsewhere(ELSEWHERE)))?.dataVersion).toBe(dataVersion);
    const { document: _, ...graph } = await contentOf(url);
    expect(await contentOf(other)).toMatchObject(graph);
  });

  it('checks what came from elsewhere along with a folder', async () => {
    const url = await createDatabase();
    await importFolder(url, seedFolder(FIRST));
    await importDocuments(url, fromElsewhere(ELSEWHERE));
    const folder = seedFolder({ 'page.yaml': (FIRST['page.yaml'] ?? '').replace('top:', 'head:') });
    expect((await failureOf(importFolder(url, folder))).message).toBe(
      'elsewhere.yaml (aws-artifact, in the database):2:67: examiner, field cite: ' +
        'source page has no passage "top"; expected one of head, end',
    );
  });

  it('leaves a graph alone that is there before a first one', async () => {
    const url = await createDatabase();
    expect(await isEmpty(url)).toBe(true);
    const firsts = [FIRST, SECOND].map((texts) => importFirst(url, seedFolder(texts)));
    const done = await Promise.all(firsts);
    expect(done.filter((summary) => summary === null)).toHaveLength(1);
    expect(await isEmpty(url)).toBe(false);
  });
});

/** Ends the connection that waits for a table, as soon as it does. */
async function endWaiting(
  client: { query: (text: string, values: readonly unknown[]) => Promise<unknown> },
  table: string,
): Promise<void> {
  for (;;) {
    const { rowCount } = (await client.query(
      `select pg_terminate_backend(pid) from pg_locks where relation = $1::regclass and not granted`,
      [table],
    )) as { readonly rowCount: number };
    if (rowCount > 0) return;
    await pause(10);
  }
}
