import { createClock } from '../process/clock.js';
import { readSeedAside } from '../process/seed-reading.js';
import { readSettings } from '../settings/settings.js';
import type { Environment } from '../settings/settings.js';
import { createMemoryStore } from '../store/memory.js';

/** What a server with this environment answers to the body of a request, without a port. */
export async function askSeed(body: string, environment: Environment): Promise<object> {
  const settings = readSettings(environment);
  const [catalog, { createServer }] = await Promise.all([
    readSeedAside(settings.seed),
    import('../server.js'),
  ]);
  const store = createMemoryStore(catalog);
  const server = createServer({ ...settings, ...createClock(settings.today), store: () => store });
  const response = await server.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()) as object;
}
