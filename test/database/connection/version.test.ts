import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseStore } from '../../../src/database/store.js';
import type { Ask } from '../../../src/database/statement.js';
import type { Store } from '../../../src/store/store.js';
import { emptyCatalog, entity } from '../../support/catalog.js';
import { fill, follow, withClient } from '../../support/graph-database.js';
import { startPostgres } from '../../support/postgres.js';
import type { Postgres } from '../../support/postgres.js';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const NEVER = 3_600_000;

/** A catalog of one auditor, whose name is all that changes. */
function catalogOf(name: string) {
  return {
    ...emptyCatalog,
    version: `of ${name}`,
    entities: [entity('Auditor', 'auditor', { name })],
  };
}

let reads = 0;

/** The name that a read finds which has to ask the database, since its question is new. */
async function nameIn(store: Store): Promise<string | undefined> {
  return (await store.nodesBySlugs(['auditor', `new-${(reads += 1)}`]))[0]?.name;
}

async function filled(): Promise<string> {
  const address = await postgres.createDatabase();
  await fill(address, catalogOf('First'));
  return address;
}

const sessions =
  "from pg_stat_activity where application_name = 'assurance-graph' and datname = current_database()";

describe('the graph of a database', () => {
  it('is read in the version in which a request began, whatever is written meanwhile', async () => {
    const address = await filled();
    const { current } = await follow(address);
    const held = current();
    expect(await nameIn(held)).toBe('First');
    for (const name of ['Second', 'Third']) {
      await fill(address, catalogOf(name));
      await expect.poll(() => current().version).toBe(`of ${name}`);
    }
    expect([await nameIn(held), await nameIn(current())]).toEqual(['First', 'Third']);
    // By whichever connection.
    expect(await Promise.all([held, held, held].map(nameIn))).toEqual(Array(3).fill('First'));
    expect(held.version).toBe('of First');
  });

  it('is served within a second of its change, as the database says so', async () => {
    const address = await filled();
    const { current } = await follow(address, { pollMilliseconds: NEVER });
    await fill(address, catalogOf('Second'));
    await expect.poll(() => nameIn(current()), { timeout: 1_000 }).toBe('Second');
  });

  it('is served within a second of its change, though nobody says so', async () => {
    const address = await filled();
    const { current, told } = await follow(address);
    await fill(address, catalogOf('Second'), true);
    await expect.poll(() => nameIn(current()), { timeout: 1_000 }).toBe('Second');
    expect(told).toEqual([
      'The graph of the database is served.',
      'The graph of the database is served.',
    ]);
  });

  it('is another one where other rows were written for the same version', async () => {
    const address = await filled();
    const { current, told } = await follow(address);
    const held = current();
    await fill(address, { ...catalogOf('Second'), version: held.version });
    await expect.poll(() => nameIn(current()), { timeout: 1_000 }).toBe('Second');
    // What was answered before is kept by the store that it was read from.
    expect(current()).not.toBe(held);
    expect([current().version, await nameIn(held)]).toEqual([held.version, 'First']);
    expect(told).toHaveLength(2);
  });

  it('is looked at when it is asked for, and at no other time where there is no news', async () => {
    const address = await filled();
    const { current, look } = await follow(address, { pollMilliseconds: NEVER });
    await fill(address, catalogOf('Second'), true);
    expect(await nameIn(current())).toBe('First');
    look();
    await expect.poll(() => nameIn(current())).toBe('Second');
  });

  it('is read by newer snapshots from time to time, without becoming another', async () => {
    const address = await filled();
    const options = { pollMilliseconds: 50, renewMilliseconds: 50 };
    const { current, told } = await follow(address, options);
    const store = current();
    const keepers = () =>
      withClient(address, async (client) => {
        const { rows } = await client.query<{ pid: number }>(
          `select pid ${sessions} and query like '%pg_export_snapshot%'`,
        );
        return rows.map(({ pid }) => pid);
      });
    const [first] = await keepers();
    // The oldest are given up once there are many.
    await expect.poll(keepers).not.toContain(first);
    await expect.poll(async () => (await keepers()).length).toBeLessThanOrEqual(6);
    expect(current()).toBe(store);
    expect(await nameIn(store)).toBe('First');
    expect(told).toHaveLength(1);
  });

  it('ends in no version that is long gone, and says so', async () => {
    const address = await filled();
    const { current } = await follow(address);
    const held = current();
    for (const name of ['B', 'C', 'D', 'E', 'F', 'G']) {
      await fill(address, catalogOf(name));
      await expect.poll(() => current().version).toBe(`of ${name}`);
    }
    await expect(nameIn(held)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await nameIn(current())).toBe('G');
  });

  it('is read by no more connections than it may be, whatever is asked', async () => {
    const address = await filled();
    let ask: Ask = () => Promise.resolve([]);
    const { current } = await follow(address, {
      connections: 3,
      createStore: (version, given) => {
        ask = given;
        return createDatabaseStore(version, given);
      },
    });
    const slow = { name: null, text: 'select pg_sleep(0.3), $1::text', values: ['x'] };
    const asked = Array.from({ length: 9 }, () => ask(slow));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const count = await withClient(address, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        `select count(*) ${sessions} and query like '%pg_sleep%'`,
      );
      return Number(rows[0]?.count);
    });
    expect(count).toBe(3);
    expect(await Promise.all(asked)).toHaveLength(9);
    expect(await nameIn(current())).toBe('First');
  });

  it('leaves no connection behind', async () => {
    const address = await filled();
    const { current, end } = await follow(address);
    await nameIn(current());
    const open = () =>
      withClient(address, async (client) => {
        const { rows } = await client.query<{ count: string }>(`select count(*) ${sessions}`);
        return Number(rows[0]?.count);
      });
    expect(await open()).toBe(3);
    await end();
    await expect.poll(open).toBe(0);
  });
});
