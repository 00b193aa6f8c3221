import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ask, ROOT, startServer } from '../process/server-process.js';
import { SOURCE } from './built-command.js';

describe('serve', () => {
  it('serves what its options say rather than what the environment says, and ends well', async () => {
    const words = ['--port', '0', '--today', '2026-01-01', '--seed', join(ROOT, 'seed')];
    const environment = { PORT: '1', TODAY: '2026-11-23', SEED: 'nowhere' };
    const server = startServer(environment, [...SOURCE, 'serve', ...words]);
    const answer = await ask(await server.address(), '{ meta { today } }');
    expect(await answer.json()).toEqual({ data: { meta: { today: '2026-01-01' } } });
    server.kill('SIGTERM');
    expect(await server.outcome()).toMatchObject({ code: 0, errors: '' });
  });

  it('ends where it cannot listen, even if it listens for metrics by then', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      holder.close();
    });
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const words = ['serve', '--port', String(port)];
    const { code, output, errors } = await startServer({ METRICS_PORT: '0' }, [
      ...SOURCE,
      ...words,
    ]).outcome();
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/(?:^|\n)Cannot listen on 127\.0\.0\.1:\d+: .*EADDRINUSE.*\.\n$/);
  });
});
