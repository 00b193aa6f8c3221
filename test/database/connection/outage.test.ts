import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseStore } from '../../../src/database/store.js';
import type { Ask } from '../../../src/database/statement.js';
import type { Store } from '../../../src/store/store.js';
import { emptyCatalog, entity } from '../../support/catalog.js';
import { fill, follow, withClient } from '../../support/graph-database.js';
import { startMortalPostgres } from '../../support/postgres.js';
import type { MortalPostgres } from '../../support/postgres.js';

let postgres: MortalPostgres;
beforeAll(async () => {
  postgres = await startMortalPostgres();
});
afterAll(() => postgres.stop());

const SOON = { timeout: 5_000 };
const AWAY = { code: 'DATABASE_UNAVAILABLE' };
const oneAuditor = { ...emptyCatalog, entities: [entity('Auditor', 'auditor')] };

async function filled(): Promise<string> {
  const address = await postgres.createDatabase();
  await fill(address, oneAuditor);
  return address;
}

let reads = 0;

/** What a read finds that has to ask the database, since its question is new. */
const slugsIn = async (store: Store) =>
  (await store.nodesBySlugs(['auditor', `new-${(reads += 1)}`])).map(({ slug }) => slug);

/** The code with which a read is refused; null while one is answered, which a part of a database may do that outlives the rest. */
const faultOf = (store: Store) =>
  slugsIn(store).then(
    () => null,
    (error: unknown) => (error as { readonly code: unknown }).code,
  );

/** Ends connections of ours from within the database, and gives their number. */
function cutConnections(address: string, condition = 'true'): Promise<number | null> {
  return withClient(address, async (client) => {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'assurance-graph' and datname = current_database() and ${condition}`,
    );
    return rowCount;
  });
}

describe('a database that dies', () => {
  it('is missed while it is away, and read again soon after it is back', async () => {
    const address = await filled();
    const { current, isReady, told } = await follow(address);
    const store = current();
    expect([isReady(), await slugsIn(store)]).toEqual([true, ['auditor']]);

    await postgres.kill();
    await expect.poll(isReady, SOON).toBe(false);
    await expect.poll(() => faultOf(store), SOON).toBe(AWAY.code);
    expect(current()).toBe(store);
    // Long enough for many attempts, of which one line tells.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await postgres.start();
    await expect.poll(isReady, { timeout: 3_000 }).toBe(true);
    expect([current(), await slugsIn(store)]).toEqual([store, ['auditor']]);
    expect(told.filter((line) => line.includes('nothing listens'))).toHaveLength(1);
    expect(told.at(-1)).toBe('The database can be read again.');
  });

  it('lets nobody wait for it', async () => {
    const address = await filled();
    const { current, isReady } = await follow(address);
    await postgres.kill();
    await expect.poll(isReady, SOON).toBe(false);
    await expect.poll(() => faultOf(current()), SOON).toBe(AWAY.code);
    const start = performance.now();
    await expect(slugsIn(current())).rejects.toMatchObject(AWAY);
    expect(performance.now() - start).toBeLessThan(100);
    await postgres.start();
  });

  it('is found when it comes later than who reads it', async () => {
    const address = await filled();
    await postgres.kill();
    const { current, isReady, told } = await follow(address);
    expect(isReady()).toBe(false);
    await expect(slugsIn(current())).rejects.toMatchObject(AWAY);
    expect(() => current().version).toThrow(expect.objectContaining(AWAY) as Error);
    expect(told).toEqual([
      'The database cannot be read: nothing listens at the address in DATABASE_URL. It is tried again.',
    ]);
    await postgres.start();
    await expect.poll(isReady, SOON).toBe(true);
    expect(await slugsIn(current())).toEqual(['auditor']);
  });

  it('keeps nobody from ending', async () => {
    const address = await filled();
    const { end } = await follow(address);
    await postgres.kill();
    await end();
    await postgres.start();
  });
});

describe('connections that are cut', () => {
  it('cost nothing that is asked afterwards, whichever they are', async () => {
    const address = await filled();
    const { current, isReady } = await follow(address);
    const store = current();
    for (const which of [
      "query like '%pg_export_snapshot%'",
      "query ~ 'listen|from state$'",
      'true',
    ]) {
      await slugsIn(store);
      expect(await cutConnections(address, which)).toBeGreaterThan(0);
      // It is known here only once it was told.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await slugsIn(store)).toEqual(['auditor']);
      await expect.poll(isReady, SOON).toBe(true);
    }
    expect(current()).toBe(store);
  });
});

describe('a statement that takes too long', () => {
  it('ends, and harms no other', async () => {
    const address = await filled();
    let ask: Ask = () => Promise.resolve([]);
    const { current, told } = await follow(address, {
      connections: 1,
      timeoutMilliseconds: 200,
      createStore: (version, given) => {
        ask = given;
        return createDatabaseStore(version, given);
      },
    });
    const slow = { name: 'slow', text: 'select pg_sleep(5)', values: [] };
    await expect(ask(slow)).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
    expect(await slugsIn(current())).toEqual(['auditor']);
    expect(told.at(-1)).toBe('A statement took too long.');
    // Who waits for too long for the only connection is told the same.
    const waiting = await Promise.allSettled([ask(slow), ask(slow)]);
    expect(waiting).toMatchObject(Array(2).fill({ reason: { code: 'DATABASE_TIMEOUT' } }));
  });

  it('is told apart from one that cannot be asked, and from values that cannot be', async () => {
    const address = await filled();
    let ask: Ask = () => Promise.resolve([]);
    const { told } = await follow(address, {
      createStore: (version, given) => {
        ask = given;
        return createDatabaseStore(version, given);
      },
    });
    const wrong = { name: null, text: 'select from no_such_table', values: [] };
    await expect(ask(wrong)).rejects.toMatchObject(AWAY);
    expect(told.at(-1)).toBe(
      'The database refused a statement: relation "no_such_table" does not exist',
    );
    const unkeepable = { name: null, text: 'select $1::text', values: ['\u0000'] };
    await expect(ask(unkeepable)).rejects.toThrow('invalid byte sequence');
    await expect(ask(unkeepable)).rejects.not.toMatchObject(AWAY);
  });
});
