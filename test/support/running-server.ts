import { afterAll } from 'vitest';
import { startServerProcess } from '../../bench/server-process.js';
import type { ServerProcess } from '../../bench/server-process.js';

/** The product in a process of its own, on a real port, until the tests of the file are over. */
export async function runningServer(environment: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const server = await startServerProcess('product', { RELOAD: 'off', ...environment });
  afterAll(async () => {
    server.signal('SIGKILL');
    await server.ended;
  });
  return server;
}
