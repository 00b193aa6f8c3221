import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import type { Reply, Request } from '../../bench/exchange.js';
import { median } from '../../bench/measure.js';
import { runningServer } from '../support/running-server.js';
import { argumentAttacks, harmlessArguments } from './argument-attack.js';
import type { Attack, Harmless } from './attack.js';
import { documentAttacks, harmlessDocuments } from './document-attack.js';
import { answerOf, posted } from './question.js';
import { requestAttacks } from './request-attack.js';
import { talk } from './wire.js';
import { halfSent, pipelined, wireAttacks } from './wire-attack.js';

/** A refusal takes less than 60 ms on a quiet machine; here other tests run at the same time. */
const MOST_MILLISECONDS = 250;
const MOST_BYTES = 10_000;
const MEGABYTE = 1_000_000;
const TRIES = 5;

const server = await runningServer();
const { url } = server;

/** What every answer keeps to, whatever was asked. */
function expectDiscretion(reply: Reply, { body }: Request): void {
  expect(reply.status).toBeLessThan(500);
  expect(reply.body.length).toBeLessThan(MOST_BYTES);
  expect(reply.body).not.toMatch(/Unexpected error|INTERNAL_SERVER_ERROR/);
  expect(reply.body).not.toMatch(/\bat \S+ \(|node_modules|node:internal|originalError|stack/);
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  expect(reply.headers['x-frame-options']).toBe('DENY');
  const longest = String(body ?? '').match(/[\w-]{300,}/g) ?? [];
  expect(longest.some((word) => reply.body.includes(word.slice(0, 300)))).toBe(false);
}

async function expectAlive(): Promise<void> {
  const reply = await exchange(url, posted('{ report(slug: "aws-soc-1") { name } }'));
  expect([reply.status, answerOf(reply)]).toEqual([
    200,
    { data: { report: { name: 'AWS SOC 1' } } },
  ]);
}

async function expectRefused(attack: Attack): Promise<void> {
  const { request, status, extensions, mostMilliseconds = MOST_MILLISECONDS } = attack;
  const reply = await exchange(url, request);
  expect([reply.status, reply.body.slice(0, 300)]).toEqual([status, expect.any(String)]);
  expectDiscretion(reply, request);
  const { errors } = answerOf(reply);
  expect(errors?.[0]?.extensions).toMatchObject(extensions);
  if (status !== 200) expect(answerOf(reply)).not.toHaveProperty('data');
  if ('limit' in extensions) {
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain(extensions['limit']);
  }

  // What is refused only after a while is not tried so often.
  const tries = attack.mostMilliseconds === undefined ? TRIES : 1;
  const times: number[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    times.push((await exchange(url, request)).milliseconds);
  }
  expect(median(times)).toBeLessThan(mostMilliseconds);
  await expectAlive();
}

function byName<T extends { readonly name: string }>(attacks: readonly T[]) {
  return attacks.map((attack) => [attack.name, attack] as const);
}

const before = await server.memory();

describe.each([
  ['a document', documentAttacks],
  ['an argument', argumentAttacks],
  ['a request', requestAttacks],
])('%s that is meant to hurt is refused in no time', (_, attacks) => {
  it.each(byName(attacks))('%s', (_name, attack) => expectRefused(attack));
});

describe('what only looks as if it were meant to hurt is answered', () => {
  const all: readonly Harmless[] = [...harmlessDocuments, ...harmlessArguments];

  it.each(byName(all))('%s', async (_name, { request }) => {
    const reply = await exchange(url, request);
    expect([reply.status, answerOf(reply).errors]).toEqual([200, undefined]);
    expect(reply.body).not.toContain('polluted');
    await expectAlive();
  });
});

describe('bytes that are meant to hurt', () => {
  it.each(byName(wireAttacks))('%s', async (_name, attack) => {
    const { sent, statuses, mostMilliseconds = MOST_MILLISECONDS } = attack;
    const times: number[] = [];
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const { text, statuses: found, milliseconds } = await talk(url, { sent: sent() });
      if (statuses.length > 0)
        expect([text.slice(0, 200), found[0]]).toEqual([
          expect.any(String),
          expect.toBeOneOf([...statuses]),
        ]);
      expect(text.length).toBeLessThan(MOST_BYTES);
      expect(text).not.toMatch(/Unexpected error|INTERNAL_SERVER_ERROR|node_modules|\bat \S+ \(/);
      if (found.length > 0) times.push(milliseconds);
    }
    if (times.length > 0) expect(median(times)).toBeLessThan(mostMilliseconds);
    await expectAlive();
  });

  it('a body that waits to be let in is let in when it is short', async () => {
    const body = '{"query":"{ __typename }"}';
    const head = `POST /graphql HTTP/1.1\r\nHost: graph\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`;
    const { text, statuses } = await talk(url, { sent: [head, body] });
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n/);
    expect(statuses).toEqual([200]);
  });

  it('a hundred questions in one breath are answered in their order', async () => {
    const { statuses } = await talk(url, { sent: [pipelined(100)], answers: 100 });
    expect(statuses).toEqual(Array.from({ length: 100 }, () => 200));
  });

  it('a hundred clients that leave in the middle of a question harm nobody', async () => {
    const leaving = Array.from({ length: 100 }, (_, index) => {
      const socket = connect(Number(url.port), url.hostname);
      socket.on('error', () => undefined);
      socket.write(halfSent[index % halfSent.length] as string);
      return new Promise((resolve) =>
        socket.setTimeout(50, () => {
          resolve(socket.destroy());
        }),
      );
    });
    await Promise.all(leaving);
    await expectAlive();
  });
});

describe('the memory of the server', () => {
  it.each([1, 2])(
    'does not keep large documents, asked %i times',
    { timeout: 60_000 },
    async (times) => {
      await ask(100, 0);
      const { heapUsed, external } = await server.memory();
      await ask(1_500 / times, 100);
      const after = await server.memory();
      // All of these documents together are 65 to 130 MB.
      expect(after.heapUsed + after.external - heapUsed - external).toBeLessThan(40 * MEGABYTE);

      async function ask(count: number, from: number): Promise<void> {
        const asked = Array.from(
          { length: count * times },
          (_, at) => from + Math.floor(at / times),
        );
        for (const index of asked) {
          const reply = await exchange(
            url,
            posted(`#${index} ${'x'.repeat(85_000)}\n{ __typename }`),
          );
          expect(reply.status).toBe(200);
        }
      }
    },
  );

  it('is after all this about what it was before', async () => {
    const after = await server.memory();
    expect(after.heapUsed - before.heapUsed).toBeLessThan(40 * MEGABYTE);
  });

  it('gave nobody a reason to log an error of ours', () => {
    expect(server.errors().slice(-2_000)).toBe('');
  });
});
