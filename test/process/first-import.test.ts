import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSeed } from '../../src/seed/read.js';
import { FAULTY, FIRST, SECOND } from '../database/import/seed-version.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';
import { faultsIn, seedFolder } from '../support/seed-folder.js';
import { ask, startServer } from './server-process.js';

let postgres: Postgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres.stop());

async function standardsOf(address: URL): Promise<unknown> {
  const response = await ask(address, '{ standards { nodes { slug } } }');
  return response.json();
}

const slugs = (...names: readonly string[]) => ({
  data: { standards: { nodes: names.map((slug) => ({ slug })) } },
});

/** Waits until a server has logged something: it writes now and then. */
function expectLogged(server: { readonly log: () => string }, text: string): Promise<void> {
  return vi.waitFor(
    () => {
      expect(server.log()).toContain(text);
    },
    { timeout: 10_000 },
  );
}

describe('a start with a seed and a database', () => {
  it('imports the seed where the database is empty, and leaves a graph alone that is there', async () => {
    const DATABASE_URL = await postgres.createDatabase();
    const [first, second] = [seedFolder(FIRST), seedFolder(SECOND)];
    const one = startServer({ DATABASE_URL, SEED: first, LOG_LEVEL: 'info' });
    expect(await standardsOf(await one.address())).toEqual(slugs('s-1'));
    await expectLogged(one, 'The database was empty: the seed is imported.');
    await expectLogged(one, readSeed(first).version);
    const other = startServer({ DATABASE_URL, SEED: second, LOG_LEVEL: 'info' });
    expect(await standardsOf(await other.address())).toEqual(slugs('s-1'));
    await expectLogged(other, 'The database has a graph already: the seed is not imported.');
  }, 60_000);

  it('ends with every fault where the seed has some', async () => {
    const folder = seedFolder(FAULTY);
    const DATABASE_URL = await postgres.createDatabase();
    const { code, errors } = await startServer({ DATABASE_URL, SEED: folder }).outcome();
    expect([code, errors]).toEqual([1, `${faultsIn(folder).join('\n')}\n`]);
  }, 60_000);

  it('imports nothing where no folder is named', async () => {
    const DATABASE_URL = await postgres.createDatabase();
    const server = startServer({ DATABASE_URL });
    const ready = await fetch(new URL('/ready', await server.address()));
    expect(ready.status).toBe(503);
    await expectLogged(server, 'assurance-graph import');
  }, 60_000);
});
