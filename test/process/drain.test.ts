import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { drain } from '../../src/process/drain.js';
import type { DrainTimes } from '../../src/process/drain.js';
import { createListener } from '../../src/process/listener.js';
import { startServer } from './server-process.js';
import { askOnAndOn, connectTo } from './client.js';
import type { Tally } from './client.js';

const SLOW = 60_000;
const CLIENTS = 20;
const TIMES: DrainTimes = { quiet: 1_000, deadline: 20_000 };

/** A server that answers each request when the test says so, with its address. */
async function startHesitant() {
  const waiting = new Map<string, ServerResponse>();
  const listener = createListener(({ url = '' }, response) => waiting.set(url, response), {
    maxConnections: 10,
    maxBodyBytes: 100,
  });
  const server = listener.server.listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = (url: string) => waiting.get(url)?.end(`${url} is answered`);
  const arrived = async (url: string) => {
    await expect.poll(() => waiting.has(url)).toBe(true);
  };
  return { listener, port, answer, arrived };
}

const BODY = JSON.stringify({ query: '{ __typename }' });
const asking = (url: string) => `GET ${url} HTTP/1.1\r\nHost: graph\r\n\r\n`;
/** All of a question but its body. */
const posting = (url: string, { length }: string) =>
  `POST ${url} HTTP/1.1\r\nHost: graph\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

describe('a server that ends', { timeout: SLOW }, () => {
  it('loses no request of clients that ask on and on', async () => {
    const server = startServer({});
    const address = await server.address();
    const tally: Tally = { answered: 0, refused: 0, lost: [] };
    const body = JSON.stringify({ query: '{ reports(first: 20) { nodes { slug name } } }' });
    const clients = Array.from({ length: CLIENTS }, () => askOnAndOn(address, body, tally));
    await expect.poll(() => tally.answered, { timeout: SLOW / 2 }).toBeGreaterThan(10 * CLIENTS);

    const answeredBefore = tally.answered;
    server.kill('SIGTERM');
    await Promise.all(clients);
    expect(tally).toMatchObject({ refused: CLIENTS, lost: [] });
    expect(tally.answered).toBeGreaterThanOrEqual(answeredBefore + CLIENTS);
    expect(await server.outcome()).toMatchObject({ code: 0, signal: null, errors: '' });
  });

  it('answers what comes on a connection that was idle, with word that it is the last', async () => {
    const { listener, port, answer, arrived } = await startHesitant();
    const client = await connectTo(port);
    client.write(asking('/first'));
    await arrived('/first');
    answer('/first');
    await expect.poll(client.received).toContain('/first is answered');
    expect(client.received()).toContain('Connection: keep-alive');

    const drained = drain(listener, TIMES);
    await pause(TIMES.quiet / 2);
    client.write(asking('/second'));
    await arrived('/second');
    await pause(TIMES.quiet * 2);
    answer('/second');
    const { answer: received } = await client.ending;
    expect(received.split('HTTP/1.1').at(-1)).toMatch(
      /^ 200 OK\r\nConnection: close\r\n[^]*\/second is answered/,
    );
    expect(await drained).toBe(0);
  });

  it('answers all that was sent at once on one connection', async () => {
    const { listener, port, answer, arrived } = await startHesitant();
    const client = await connectTo(port);
    client.write(asking('/1') + asking('/2'));
    await arrived('/1');
    const drained = drain(listener, TIMES);
    await pause(TIMES.quiet / 2);
    client.write(asking('/3'));
    for (const url of ['/1', '/2', '/3']) {
      await arrived(url);
      answer(url);
    }
    const { answer: received } = await client.ending;
    expect(received.match(/\/\d is answered/g)).toEqual([
      '/1 is answered',
      '/2 is answered',
      '/3 is answered',
    ]);
    expect(received.match(/Connection: \S+/g)?.at(-1)).toBe('Connection: close');
    expect(await drained).toBe(0);
  });

  it('takes no new connection, and closes those on which nothing happens', async () => {
    const { listener, port } = await startHesitant();
    const silent = await connectTo(port);
    const begin = performance.now();
    expect(await drain(listener, TIMES)).toBe(0);
    expect(performance.now() - begin).toBeLessThan(TIMES.deadline / 2);
    expect((await silent.ending).answer).toBe('');
    await expect(connectTo(port)).rejects.toThrow('ECONNREFUSED');
  });

  it('accepts who connected before, all of them', async () => {
    const { listener, port, answer, arrived } = await startHesitant();
    const connecting = Array.from({ length: 8 }, () => connectTo(port));
    const urls = connecting.map((_, index) => `/${index}`);
    const drained = drain(listener, TIMES);
    const clients = await Promise.all(connecting);
    clients.forEach(({ write }, index) => {
      write(asking(`/${index}`));
    });
    for (const url of urls) {
      await arrived(url);
      answer(url);
    }
    const endings = await Promise.all(clients.map(({ ending }) => ending));
    endings.forEach(({ answer: received }, index) => {
      expect(received).toContain(`/${index} is answered`);
    });
    expect(await drained).toBe(0);
  });

  it('waits no longer than its deadline, and says how many are left', async () => {
    const { listener, port, arrived } = await startHesitant();
    const clients = [await connectTo(port), await connectTo(port)];
    clients.forEach(({ write }, index) => {
      write(asking(`/${index}`));
    });
    await arrived('/0');
    await arrived('/1');
    expect(await drain(listener, { ...TIMES, deadline: 500 })).toBe(2);
  });

  it('is not ready while it ends, and ends at once when it is told again', async () => {
    const server = startServer({});
    const address = await server.address();
    const client = await connectTo(Number(address.port));
    const other = await connectTo(Number(address.port));
    // Each is owed an answer, so that neither connection is closed for being quiet.
    client.write(posting('/graphql', BODY));
    other.write(posting('/graphql', BODY));
    // A later question is answered: the server has surely read both.
    expect((await fetch(new URL('/ready', address))).status).toBe(200);

    server.kill('SIGTERM');
    await expect
      .poll(() => connectTo(Number(address.port)).then(() => 'accepted', String))
      .toContain('ECONNREFUSED');
    other.write(BODY + asking('/ready'));
    expect((await other.ending).answer).toMatch(
      /^HTTP\/1\.1 200 OK\r\n[^]*HTTP\/1\.1 503 Service Unavailable\r\n/,
    );
    // Sooner it would be taken for the same order, given twice.
    await pause(600);
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 1, signal: null });
  });
});
