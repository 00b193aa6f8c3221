import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyCatalog, entity } from '../support/catalog.js';
import { fill, withClient } from '../support/graph-database.js';
import { startMortalPostgres } from '../support/postgres.js';
import type { MortalPostgres } from '../support/postgres.js';
import { ask, startServer } from './server-process.js';

let postgres: MortalPostgres;
beforeAll(async () => {
  postgres = await startMortalPostgres();
});
afterAll(() => postgres.stop());

const SLOW = 60_000;
const SOON = { timeout: 5_000 };

function catalogOf(name: string) {
  return { ...emptyCatalog, version: name, entities: [entity('Auditor', 'auditor', { name })] };
}

/** The status of an answer, and the name and the code in it. */
async function answerOf(address: URL, alias = 'auditor') {
  const response = await ask(
    address,
    `{ ${alias}: auditor(slug: "auditor") { name } other: auditor(slug: "${alias}") { name } }`,
  );
  const { data, errors } = (await response.json()) as {
    readonly data?: Readonly<Record<string, { readonly name: string } | null>>;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const said = data?.[alias]?.name ?? errors?.[0]?.extensions.code;
  return [response.status, said];
}

const statusOf = async (address: URL, path: string) => (await fetch(new URL(path, address))).status;

describe('a server over a database', { timeout: SLOW }, () => {
  it('starts without it, and serves it from when it is there until it is told to end', async () => {
    const url = await postgres.createDatabase();
    await fill(url, catalogOf('First'));
    await postgres.kill();
    const server = startServer({ DATABASE_URL: url, LOG_LEVEL: 'info' });
    const address = await server.address();
    expect(await statusOf(address, '/health')).toBe(200);
    expect(await statusOf(address, '/ready')).toBe(503);
    expect(await answerOf(address)).toEqual([503, 'DATABASE_UNAVAILABLE']);

    await postgres.start();
    await expect.poll(() => statusOf(address, '/ready'), SOON).toBe(200);
    expect(await answerOf(address)).toEqual([200, 'First']);

    server.kill('SIGTERM');
    const { code, errors } = await server.outcome();
    expect(code).toBe(0);
    expect(errors).toContain('nothing listens at the address in DATABASE_URL');
    expect(errors).not.toContain(new URL(url).password);
    const left = await withClient(url, async (client) => {
      const { rowCount } = await client.query(
        "select from pg_stat_activity where application_name = 'assurance-graph'",
      );
      return rowCount;
    });
    expect(left).toBe(0);
  });

  it('goes on with what is ready while the database is away, and recovers by itself', async () => {
    const url = await postgres.createDatabase();
    await fill(url, catalogOf('First'));
    const server = startServer({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
    const address = await server.address();
    // What was asked before is compiled and kept once it is asked again.
    for (let turn = 0; turn < 3; turn += 1) await answerOf(address);

    await postgres.kill();
    await expect.poll(() => statusOf(address, '/ready'), SOON).toBe(503);
    expect(await answerOf(address)).toEqual([200, 'First']);
    // A part of the database may outlive the rest by a moment.
    let times = 0;
    const ofNewQuestion = () => answerOf(address, `fresh${(times += 1)}`);
    await expect.poll(ofNewQuestion, SOON).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect(await statusOf(address, '/health')).toBe(200);

    await postgres.start();
    await expect.poll(() => statusOf(address, '/ready'), SOON).toBe(200);
    expect(await ofNewQuestion()).toEqual([200, 'First']);
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
  });

  it('ends while the database is away', async () => {
    const url = await postgres.createDatabase();
    await postgres.kill();
    const server = startServer({ DATABASE_URL: url, LOG_LEVEL: 'silent' });
    await server.address();
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
    await postgres.start();
  });
});

describe('several servers over one database', { timeout: SLOW }, () => {
  it('all serve what was written within a second, and nothing that was ready before', async () => {
    const url = await postgres.createDatabase();
    await fill(url, catalogOf('First'));
    const servers = [startServer({ DATABASE_URL: url }), startServer({ DATABASE_URL: url })];
    const addresses = await Promise.all(servers.map((server) => server.address()));
    const answers = () => Promise.all(addresses.map((address) => answerOf(address)));
    for (let turn = 0; turn < 3; turn += 1)
      expect(await answers()).toEqual(Array(2).fill([200, 'First']));
    await fill(url, catalogOf('Second'));
    await expect.poll(answers, { timeout: 1_000 }).toEqual(Array(2).fill([200, 'Second']));
  });
});
