import { createServer } from '../../src/server.js';
import type { ServerOptions } from '../../src/server/server-options.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog, TODAY } from '../support/server.js';

const store = createMemoryStore(seedCatalog);

/** A server over the seed with options of its own. */
export function serverWith(options: Partial<ServerOptions>) {
  return createServer({ store: () => store, today: () => TODAY, ...options });
}

/** A small question, with headers of its own. */
export function withHeaders(headers: Readonly<Record<string, string>>) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ meta { today } }' }),
  };
}
