import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/process/listen.js';
import { createListener } from '../../src/process/listener.js';

/** A server that answers nothing, and a client that has sent it three questions at once. */
async function started() {
  const handled: ServerResponse[] = [];
  const { server, connections } = createListener((_, response) => handled.push(response), {
    maxConnections: 10,
    maxBodyBytes: 100,
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const [, port] = (await listen(server, '127.0.0.1', 0)).split(':');
  const client = connect(Number(port), '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nHost: graph\r\n\r\n'.repeat(3));
  await expect.poll(() => [...connections.values()].map(({ size }) => size)).toEqual([3]);
  return { client, connections, handled };
}

describe('a client that sends many questions at once', () => {
  it('waits for the answer to each before the next is worked on', async () => {
    const { connections, handled } = await started();
    for (const count of [1, 2, 3]) {
      await expect.poll(() => handled.length).toBe(count);
      await pause(30);
      expect(handled).toHaveLength(count);
      handled.at(-1)?.end('answered');
    }
    await expect.poll(() => [...connections.values()].map(({ size }) => size)).toEqual([0]);
  });

  it('takes all of them with it when it leaves', async () => {
    const { client, connections, handled } = await started();
    let closed = 0;
    handled[0]?.once('close', () => (closed += 1));
    client.destroy();
    await expect.poll(() => connections.size).toBe(0);
    await pause(30);
    expect([closed, handled.length]).toEqual([1, 1]);
  });
});
