import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATION_NAMES } from '../../../src/database/migration/migrate.js';
import { importFolder } from '../../../src/import/import-folder.js';
import { emptyCatalog } from '../../support/catalog.js';
import { fill, follow, makeTables, withClient } from '../../support/graph-database.js';
import { SEED_FOLDER } from '../../support/server.js';
import { startMortalPostgres } from '../../support/postgres.js';
import type { MortalPostgres } from '../../support/postgres.js';

let postgres: MortalPostgres;
beforeAll(async () => {
  postgres = await startMortalPostgres(['-c', 'fsync=off']);
});
afterAll(() => postgres.stop());

const EMPTY =
  'The database has no graph yet: "assurance-graph import <folder>" puts that of a seed folder into it, and so does a start with "--seed <folder>". It is tried again.';

describe('a database without a graph', () => {
  it.each([
    ['without tables', () => Promise.resolve()],
    ['with tables that are empty', makeTables],
  ])('says what to do, and is served once it has one: %s', async (_, prepare) => {
    const address = await postgres.createDatabase();
    await prepare(address);
    const { current, isReady, told } = await follow(address);
    expect([isReady(), told]).toEqual([false, [EMPTY]]);
    await expect(current().counts([])).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await fill(address, emptyCatalog);
    await expect.poll(isReady, { timeout: 1_000 }).toBe(true);
    expect(current().version).toBe(emptyCatalog.version);
  });
});

describe('a database of another encoding', () => {
  it('is not read, and nothing is imported into it', async () => {
    const address = await postgres.createDatabase();
    const latin = new URL(address);
    latin.pathname = `${latin.pathname}_latin`;
    await withClient(address, (client) =>
      client.query(
        `create database ${latin.pathname.slice(1)} template template0 encoding 'LATIN1'`,
      ),
    );
    const fault =
      'The database has the encoding LATIN1; expected UTF8, with which "create database" makes one where the template is template0.';
    const { isReady, told } = await follow(latin.href);
    expect([isReady(), told]).toEqual([false, [`${fault} It is tried again.`]]);
    await expect(importFolder(latin.href, SEED_FOLDER)).rejects.toThrow(
      `Nothing is imported. ${fault}`,
    );
  });
});

describe('a database of another release', () => {
  it('is not read where it is older, until it is brought up to date', async () => {
    const address = await postgres.createDatabase();
    await fill(address, emptyCatalog);
    const migrations = [...MIGRATION_NAMES, '9-newest'];
    const { isReady, told } = await follow(address, { migrations });
    expect([isReady(), told]).toEqual([
      false,
      [
        'The database is older than this server, and lacks the migration 9-newest: "assurance-graph import" of this release brings it up to date. It is tried again.',
      ],
    ]);
    await withClient(address, (client) =>
      client.query("insert into kysely_migration (name, timestamp) values ('9-newest', 'now')"),
    );
    await expect.poll(isReady).toBe(true);
  });

  it('is not read where it is newer', async () => {
    const address = await postgres.createDatabase();
    await fill(address, emptyCatalog);
    const migrations = MIGRATION_NAMES.slice(0, -1);
    const { isReady, told } = await follow(address, { migrations });
    expect([isReady(), told]).toEqual([
      false,
      [
        `The database is newer than this server, which does not know the migration ${MIGRATION_NAMES.at(-1)}: a newer release of the server does. It is tried again.`,
      ],
    ]);
  });
});

describe('a database that lets nobody in', () => {
  const reasonOf = async (address: string) => {
    const { told, isReady } = await follow(address);
    expect(isReady()).toBe(false);
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain('open-sesame');
    return told[0]
      ?.replace('The database cannot be read: ', '')
      .replace('. It is tried again.', '');
  };

  async function changed(change: (url: URL) => void): Promise<string> {
    const url = new URL(await postgres.createDatabase());
    change(url);
    return url.href;
  }

  it('says so of a wrong password, and does not tell it', async () => {
    const address = await changed((url) => (url.password = 'open-sesame'));
    expect(await reasonOf(address)).toBe('it refuses the user or the password of DATABASE_URL');
  });

  it('says so of a database that is not there', async () => {
    const address = await changed((url) => (url.pathname = '/nowhere'));
    expect(await reasonOf(address)).toBe('it has no database of the name in DATABASE_URL');
  });

  it('says so of a host that is not there', async () => {
    const address = await changed((url) => (url.hostname = 'nowhere.invalid'));
    expect(await reasonOf(address)).toMatch(/^the host in DATABASE_URL is not known/);
  });

  it('says so where it offers no TLS and the address asks for it', async () => {
    const address = await changed((url) => (url.search = '?sslmode=verify-full'));
    expect(await reasonOf(address)).toBe(
      'it offers no TLS, which sslmode in DATABASE_URL asks for',
    );
  });

  it('says so where certificates cannot be read', async () => {
    const address = await changed((url) => (url.search = '?sslrootcert=/nowhere/root.crt'));
    expect(await reasonOf(address)).toContain(
      'the file /nowhere/root.crt, which DATABASE_URL names for TLS, cannot be read (ENOENT)',
    );
  });
});

describe('a role that may only read', () => {
  it('is enough, and is told where it may not even do that', async () => {
    const address = await postgres.createDatabase();
    await fill(address, emptyCatalog);
    await withClient(address, async (client) => {
      await client.query("create role reader login password 'open-sesame'");
      await client.query('grant select on state, node to reader');
    });
    const url = new URL(address);
    [url.username, url.password] = ['reader', 'open-sesame'];
    const { isReady, told, current } = await follow(url.href);
    expect(isReady()).toBe(false);
    expect(told[0]).toContain('the user of DATABASE_URL may not read its tables');
    await withClient(address, (client) =>
      client.query('grant select on kysely_migration to reader'),
    );
    await expect.poll(isReady).toBe(true);
    expect(await current().nodesBySlugs(['x'])).toEqual([]);
  });
});
