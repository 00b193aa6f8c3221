import type { Operation } from './operation/operation.js';
import { createClock } from './process/clock.js';
import { drain } from './process/drain.js';
import { listen } from './process/listen.js';
import { createListener } from './process/listener.js';
import { prepareGraph } from './process/live-graph.js';
import { createLog } from './process/log.js';
import { inPackage } from './process/package-folder.js';
import { startObservation } from './process/start-observation.js';
import { obeySignals } from './process/signal.js';
import { hasPages } from './server/web/web-folder.js';
import { readSettings } from './settings/settings.js';
import type { Environment } from './settings/settings.js';

const PAGES_FOLDER = inPackage('dist/web');
const OPERATIONS_FOLDER = inPackage('operations');

/** Serves what the environment asks for, until the process is told to end; rejects with an error that isExpected where it cannot. */
export async function serve(environment: Environment): Promise<void> {
  const settings = readSettings(environment);
  const { host, port, seed, today, maxConnections, limits } = settings;
  // Both take a while: the seed is read in one thread as the server is loaded in another.
  const [followGraph, { createServer }, { readTrust }] = await Promise.all([
    // A database without a graph gets that of a folder only where one is named.
    prepareGraph({ ...settings, firstSeed: environment['SEED'] === undefined ? null : seed }),
    import('./server.js'),
    import('./server/read-trust.js'),
  ]);
  const trust = readTrust(settings);
  const log = createLog(settings.logLevel);
  const { observer, onRefused, onReload, stop } = await startObservation({ ...settings, log });
  const graph = await followGraph({ log, onReload });
  let isEnding = false;

  const handler = createServer({
    ...settings,
    store: graph.current,
    ...createClock(today),
    isReady: () => !isEnding && graph.isReady(),
    trust,
    operations: readOffered,
    pagesFolder: settings.pages && hasPages(PAGES_FOLDER) ? PAGES_FOLDER : null,
    observer,
    log,
  });
  const maxBodyBytes = limits.MAX_BODY_BYTES;
  const listener = createListener(handler, { maxConnections, maxBodyBytes, onRefused });

  // Whoever opens GraphiQL can do without what cannot be read.
  async function readOffered(): Promise<readonly Operation[]> {
    const { readOperations } = await import('./operation/read-operations.js');
    try {
      return readOperations(OPERATIONS_FOLDER);
    } catch (error) {
      log.warn(`GraphiQL offers no operations: ${(error as Error).message}`);
      return [];
    }
  }

  async function end(): Promise<number> {
    isEnding = true;
    const cut = await drain(listener);
    if (cut > 0) log.warn('Connections are cut: it takes too long to end.', { connections: cut });
    await graph.end();
    await stop();
    return cut === 0 ? 0 : 1;
  }

  const place = await listen(listener.server, host, port);
  obeySignals({ reload: graph.reload, end });
  process.stdout.write(`assurance-graph serves http://${place}/graphql\n`);
}
