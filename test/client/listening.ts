import { once } from 'node:events';
import { afterAll } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { listen } from '../../src/process/listen.js';
import { createListener } from '../../src/process/listener.js';
import type { ServerOptions } from '../../src/server/server-options.js';
import { serverWith } from '../server/asking.js';

/** The whole server over the seed on a port of its own, until the tests of the file are over; gives its address. */
export async function listening(options: Partial<ServerOptions> = {}): Promise<string> {
  const maxBodyBytes = DEFAULT_LIMITS.MAX_BODY_BYTES;
  const { server } = createListener(serverWith(options), { maxConnections: 100, maxBodyBytes });
  const place = await listen(server, '127.0.0.1', 0);
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  return `http://${place}/graphql`;
}
