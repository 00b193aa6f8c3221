import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { importFolder } from '../../../src/import/import-folder.js';
import { startServer } from '../../process/server-process.js';
import { startMortalPostgres } from '../../support/postgres.js';
import { askUntil } from './client.js';
import type { Told } from './client.js';
import { generation } from './generation.js';

const SERVERS = 3;
const CLIENTS_OF_EACH = 3;
const SECONDS = 22;
/** In seconds from the start: when the database dies, and how long it is away. */
const DEATHS = [
  { at: 6, away: 1.5 },
  { at: 14, away: 3 },
] as const;
/** Within what time after the database is back all must be well again. */
const RECOVERY = 5_000;

interface Outage {
  readonly from: number;
  readonly to: number;
}

it(
  'tells the truth and nothing else while databases die, imports come and clients leave',
  { timeout: 120_000 },
  async () => {
    const postgres = await startMortalPostgres();
    onTestFinished(() => postgres.stop());
    const url = await postgres.createDatabase();
    const generations = Array.from({ length: SECONDS + 1 }, (_, number) => generation(number));
    const [first] = generations;
    await importFolder(url, first?.folder ?? '');
    const servers = Array.from({ length: SERVERS }, () =>
      startServer({ DATABASE_URL: url, LOG_LEVEL: 'error' }),
    );
    const addresses = await Promise.all(servers.map((server) => server.address()));
    await Promise.all(addresses.map(becomesReady));

    const [told, lost]: [Told[], string[]] = [[], []];
    const outages: Outage[] = [];
    let isOver = false;
    const clients = addresses.flatMap((address) =>
      Array.from({ length: CLIENTS_OF_EACH }, () => askUntil(() => isOver, address, told, lost)),
    );
    const committed = [0];

    async function importEverySecond(): Promise<void> {
      for (const { folder, number } of generations.slice(1)) {
        const next = pause(1_000);
        try {
          await importFolder(url, folder);
          committed.push(number);
        } catch (error) {
          // It was cut short: whether it was committed is for the database to know.
          expect(String(error)).not.toContain('Fault');
        }
        await next;
      }
    }

    async function dieTwice(): Promise<void> {
      let elapsed = 0;
      for (const { at, away } of DEATHS) {
        await pause((at - elapsed) * 1_000);
        const from = performance.now();
        await postgres.kill();
        await pause(away * 1_000);
        await postgres.start();
        const back = performance.now();
        await Promise.all(addresses.map(becomesReady));
        expect(performance.now() - back).toBeLessThan(RECOVERY);
        outages.push({ from, to: back + RECOVERY });
        elapsed = at + (performance.now() - from) / 1_000;
      }
    }

    await Promise.all([importEverySecond(), dieTwice()]);
    isOver = true;
    await Promise.all(clients);

    // No request was lost, and none was refused while the database was there.
    expect(lost).toEqual([]);
    const refused = told.filter(({ status }) => status !== 200);
    expect([...new Set(refused.map(({ status, body }) => `${status} ${codeOf(body)}`))]).toEqual(
      refused.length === 0 ? [] : ['503 DATABASE_UNAVAILABLE'],
    );
    const early = refused.filter(
      ({ began, ended }) => !outages.some(({ from, to }) => ended >= from && began <= to),
    );
    expect(early).toEqual([]);

    // Every answer is, byte by byte, that of the one generation which it says it is of.
    const byVersion = new Map(generations.map((one) => [one.version, one]));
    const seen = new Set<number>();
    for (const { status, query, body } of told) {
      if (status !== 200) continue;
      const one = byVersion.get(/"dataVersion":"(\w+)"/.exec(body)?.[1] ?? '');
      expect(body).toBe(await one?.answerTo(query));
      seen.add(one?.number ?? -1);
    }
    expect(told.length - refused.length).toBeGreaterThan(500);
    // A busy machine takes longer for an import than the second between two.
    expect(seen.size).toBeGreaterThan(4);

    // What was committed is there, and all servers serve it.
    const last = committed.at(-1) as number;
    expect(committed.length).toBeGreaterThan(4);
    const version = await versionIn(url);
    expect(byVersion.get(version)?.number).toBeGreaterThanOrEqual(last);
    const query = '{ meta { dataVersion } }';
    for (const address of addresses) {
      await expect
        .poll(async () => (await post(address, query)).text(), { timeout: 2_000 })
        .toBe(JSON.stringify({ data: { meta: { dataVersion: version } } }));
    }
  },
);

function post(address: URL, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
}

async function becomesReady(address: URL): Promise<void> {
  const ready = new URL('/ready', address);
  while (!(await fetch(ready)).ok) await pause(50);
}

async function versionIn(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ version: string }>('select version from state');
  await client.end();
  return rows[0]?.version ?? '';
}

function codeOf(body: string): string {
  return /"code":"(\w+)"/.exec(body)?.[1] ?? body.slice(0, 100);
}
