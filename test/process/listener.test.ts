import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createListener } from '../../src/process/listener.js';
import type { Patience } from '../../src/process/listener.js';
import { connectTo } from './client.js';

const PATIENCE: Patience = { headers: 400, request: 800, exchange: 1_500, idle: 600, check: 50 };
const BIG_BYTES = 50_000_000;
const MAX_CONNECTIONS = 3;

/** A server that says back what it is sent, and at /big more than any buffer holds. */
async function start(patience = PATIENCE) {
  const refused: number[] = [];
  const { server, connections } = createListener(
    async (request, response) => {
      if (request.url === '/big') response.end(Buffer.alloc(BIG_BYTES));
      else if (request.url === '/large') response.writeHead(413).end('too large');
      else response.end(await text(request).catch(() => ''));
    },
    {
      maxConnections: MAX_CONNECTIONS,
      maxBodyBytes: 100,
      patience,
      onRefused: (status) => refused.push(status),
    },
  );
  server.listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, refused, connections };
}

const POST = 'POST / HTTP/1.1\r\nHost: graph\r\nContent-Length: 10\r\n';

/** A whole answer with this status, that says that no other will come. */
function refusal(status: string, sentence: string): RegExp {
  return new RegExp(`^HTTP/1\\.1 ${status}\r\nConnection: close\r\n[^]*\r\n\r\n${sentence}\n$`);
}

const LATE = refusal('408 Request Timeout', 'The request did not arrive in time\\.');

describe('a server with slow and rude clients', () => {
  it.each([
    ['nothing', '', PATIENCE.headers],
    ['half of the headers', POST.slice(0, 40), PATIENCE.headers],
    ['half of a body', `${POST}\r\n12345`, PATIENCE.request],
  ])('waits a while for one that sends %s, and says so', async (_, bytes, limit) => {
    const { port, refused } = await start();
    const client = await connectTo(port);
    client.write(bytes);
    const { answer, milliseconds } = await client.ending;
    expect(answer).toMatch(LATE);
    expect(milliseconds).toBeGreaterThan(limit - 100);
    expect(milliseconds).toBeLessThan(limit + 5_000);
    expect(refused).toEqual([408]);
  });

  it('does not wait longer for one that sends a byte now and then', async () => {
    const { port } = await start();
    const client = await connectTo(port);
    client.write(`${POST}\r\n`);
    const trickle = setInterval(() => {
      client.write('.');
    }, PATIENCE.request / 8);
    const { answer } = await client.ending;
    clearInterval(trickle);
    expect(answer).toMatch(LATE);
  });

  it('cuts off one that does not take its answer', async () => {
    const { port, connections } = await start();
    const client = await connectTo(port);
    client.socket.pause();
    client.write('GET /big HTTP/1.1\r\nHost: graph\r\n\r\n');
    await expect.poll(() => [...connections.values()].map(({ size }) => size)).toEqual([1]);
    await expect.poll(() => connections.size, { timeout: 10_000 }).toBe(0);
    client.socket.resume();
    expect((await client.ending).answer.length).toBeLessThan(BIG_BYTES);
  });

  it('closes a connection that nobody uses', async () => {
    const { port } = await start();
    const client = await connectTo(port);
    client.write(`${POST}\r\n1234567890`);
    const { answer } = await client.ending;
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*1234567890$/);
  });

  it.each([
    ['no request', 'Good morning!\r\n\r\n', '400 Bad Request', 'This is no HTTP request\\.'],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: \0\r\n\r\n', '400 Bad Request', 'This .*'],
    ['two lengths', `${POST}Content-Length: 11\r\n\r\n`, '400 Bad Request', 'This .*'],
    [
      'too long an address',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: graph\r\n\r\n`,
      '414 URI Too Long',
      'The address is too long\\.',
    ],
    [
      'an address without an end',
      `GET /${'a'.repeat(2_000_000)}`,
      '414 URI Too Long',
      'The address is too long\\.',
    ],
    [
      'too large a header',
      `GET / HTTP/1.1\r\nHost: graph\r\nCookie: ${'a'.repeat(2_000_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'The headers are too large\\.',
    ],
  ])('answers %s in plain words', async (_, bytes, status, sentence) => {
    const { port, refused } = await start();
    const client = await connectTo(port);
    client.write(bytes);
    const { answer } = await client.ending;
    expect(answer).toMatch(refusal(status, sentence));
    expect(refused).toEqual([Number.parseInt(status)]);
  });

  it('writes no refusal into the middle of an answer', async () => {
    const { port, refused } = await start();
    const client = await connectTo(port);
    client.socket.pause();
    client.write('GET /big HTTP/1.1\r\nHost: graph\r\n\r\n');
    await pause(100);
    client.write('This is no HTTP request.\r\n\r\n');
    await pause(100);
    client.socket.resume();
    expect((await client.ending).answer).not.toContain('400 Bad Request');
    expect(refused).toEqual([]);
  });

  it('lives on when clients leave in the middle', async () => {
    const { port, connections } = await start();
    for (const bytes of ['', 'GET', `${POST}\r\n123`, 'GET /big HTTP/1.1\r\nHost: graph\r\n\r\n']) {
      const client = await connectTo(port);
      client.write(bytes);
      await pause(30);
      client.socket.resetAndDestroy();
      await expect.poll(() => connections.size).toBe(0);
    }
    const client = await connectTo(port);
    client.write(`${POST}\r\n1234567890`);
    await expect.poll(client.received).toContain('1234567890');
  });

  it('invites a body of the right size, and none that is too large', async () => {
    const { port } = await start();
    const expecting = 'Host: graph\r\nExpect: 100-continue\r\n';
    const right = await connectTo(port);
    right.write(`POST / HTTP/1.1\r\n${expecting}Content-Length: 100\r\n\r\n`);
    await expect.poll(right.received).toBe('HTTP/1.1 100 Continue\r\n\r\n');

    const large = await connectTo(port);
    large.write(`POST /large HTTP/1.1\r\n${expecting}Content-Length: 101\r\n\r\n`);
    expect((await large.ending).answer).toMatch(
      /^HTTP\/1\.1 413 Payload Too Large\r\nConnection: close\r\n[^]*too large/,
    );
  });

  it('holds no more connections than it may', async () => {
    // None of those that it holds may be given up meanwhile.
    const patience = { ...PATIENCE, headers: 10_000, request: 20_000 };
    const { port, connections } = await start(patience);
    const clients = [await connectTo(port), await connectTo(port), await connectTo(port)];
    await expect.poll(() => connections.size).toBe(MAX_CONNECTIONS);
    const beyond = await connectTo(port);
    expect((await beyond.ending).milliseconds).toBeLessThan(patience.headers);
    expect((await beyond.ending).answer).toBe('');

    clients[0]?.socket.destroy();
    await expect.poll(() => connections.size).toBeLessThan(MAX_CONNECTIONS);
    const next = await connectTo(port);
    next.write(`${POST}\r\n1234567890`);
    await expect.poll(next.received).toContain('200 OK');
  });
});
