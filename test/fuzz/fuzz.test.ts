import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import type { Reply, Request } from '../../bench/exchange.js';
import { operations } from '../support/operation.js';
import { runningServer } from '../support/running-server.js';
import { requests } from './request.js';

const SEED = Number(process.env['FUZZ_SEED'] ?? 2026);
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
const CLIENTS = 8;
const MEGABYTE = 1_000_000;
const GRAPHQL_TYPE = 'application/graphql-response+json';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

const server = await runningServer();
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
afterAll(() => {
  agent.destroy();
});

async function ask(query: string): Promise<Answer> {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  return JSON.parse((await exchange(server.url, { headers, body }, agent)).body) as Answer;
}

/** A connection that the server closes at the moment in which it is used again is nobody's fault. */
async function exchangeAnew(request: Request): Promise<Reply> {
  try {
    return await exchange(server.url, request, agent);
  } catch {
    return exchange(server.url, request);
  }
}

const tally = { answered: 0, withData: 0, byCode: new Map<string, number>() };

/** What holds for every answer, whatever was asked. */
async function isAnsweredWell(request: Request): Promise<void> {
  const { status, headers, body } = await exchangeAnew(request);
  tally.answered += 1;
  if (status >= 500) throw new Error(`Status ${status}: ${body}`);
  if (request.method === 'HEAD' || headers['content-type']?.startsWith('text/html') === true)
    return;
  const { data, errors = [] } = JSON.parse(body) as Answer;
  if (data !== undefined) tally.withData += 1;
  for (const { message, extensions } of errors) {
    const code = extensions?.code ?? '';
    tally.byCode.set(code, (tally.byCode.get(code) ?? 0) + 1);
    if (
      /Unexpected error/i.test(message) ||
      !/^[A-Z_]+$/.test(code) ||
      code === 'INTERNAL_SERVER_ERROR'
    ) {
      throw new Error(`An error of ours, or without a code: ${body}`);
    }
  }
  if (/"stack"|node_modules|\.ts:\d/.test(body)) throw new Error(`A trace of the source: ${body}`);
  if (data === undefined && errors.length === 0)
    throw new Error(`Neither data nor errors: ${body}`);
  if (
    headers['content-type']?.startsWith(GRAPHQL_TYPE) === true &&
    (data === undefined) !== status >= 400
  ) {
    throw new Error(`Status ${status} for: ${body}`);
  }
}

/** Sends so many requests from several clients at once; fails with the smallest request that shows a fault. */
async function attack(count: number, seed: number): Promise<void> {
  const share = Math.ceil(count / CLIENTS);
  const clients = Array.from({ length: CLIENTS }, (_, client) =>
    fc.assert(fc.asyncProperty(arbitrary, isAnsweredWell), {
      numRuns: share,
      seed: seed * CLIENTS + client,
    }),
  );
  try {
    await Promise.all(clients);
  } catch (error) {
    throw new Error(`With FUZZ_SEED=${SEED}: ${String(error)}`, { cause: error });
  }
}

const words = (await ask(`{
  reports { edges { cursor node { id slug } } }
  editions(first: 5) { edges { cursor node { id slug } } }
  periods(first: 3) { edges { cursor node { id slug } } }
  standards { edges { cursor node { id slug } } }
  search(text: "aws") { edges { cursor node { id slug } } }
}`)) as {
  readonly data: Record<
    string,
    {
      readonly edges: readonly {
        readonly cursor: string;
        readonly node: { readonly id: string; readonly slug: string };
      }[];
    }
  >;
};
const edges = Object.values(words.data).flatMap((list) => list.edges);
const arbitrary = requests({
  sdl: readFileSync('schema.graphql', 'utf8'),
  documents: operations.map(({ source }) => source),
  slugs: edges.map(({ node }) => node.slug),
  ids: edges.map(({ node }) => node.id),
  cursors: edges.map(({ cursor }) => cursor),
});

describe(`${REQUESTS} requests of chance to a server`, { timeout: 300_000 }, () => {
  const questions = operations.map(({ source }) => source);

  it('are answered well, leave nothing behind in its memory, and change no answer', async () => {
    const before = await Promise.all(questions.map(ask));
    await attack(REQUESTS / 2, SEED);
    const half = await server.memory();
    await attack(REQUESTS / 2, SEED + 1);
    const end = await server.memory();
    if (process.env['FUZZ_TALLY'] !== undefined) {
      console.log(tally, half, end);
    }
    expect(tally.answered).toBeGreaterThanOrEqual(REQUESTS);
    // Requests that are all refused at the door would test the door alone.
    expect(tally.withData).toBeGreaterThan(REQUESTS / 4);
    expect(end.heapUsed - half.heapUsed).toBeLessThan(5 * MEGABYTE);
    expect(await Promise.all(questions.map(ask))).toEqual(before);
    expect(server.errors().slice(-2_000)).toBe('');
  });
});
