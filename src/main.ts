import { utcDayOf } from './model/date.js';
import { secondsLeftOf } from './model/seconds-left.js';
import { drain } from './process/drain.js';
import { listen } from './process/listen.js';
import { ListenError } from './process/listen-error.js';
import { createListener } from './process/listener.js';
import { createLiveStore } from './process/live-store.js';
import { createLog } from './process/log.js';
import { readSeedAside } from './process/seed-reading.js';
import { startObservation } from './process/start-observation.js';
import { obeySignals } from './process/signal.js';
import { watchFolder } from './process/watch-folder.js';
import { SeedError } from './seed/fault.js';
import { TrustedDocumentsError } from './server/trusted/trusted-documents.js';
import { readSettings, SettingsError } from './settings/settings.js';
import { createMemoryStore } from './store/memory.js';

try {
  await start();
} catch (error) {
  const expected = [SettingsError, SeedError, TrustedDocumentsError, ListenError];
  const isExpected = expected.some((kind) => error instanceof kind);
  if (!isExpected) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const { host, port, seed, today, maxConnections, limits } = settings;
  // Both take a while: the seed is read in one thread as the server is loaded in another.
  const [catalog, { createServer }, { readTrust }] = await Promise.all([
    readSeedAside(seed),
    import('./server.js'),
    import('./server/read-trust.js'),
  ]);
  const trust = readTrust(settings);
  const firstStore = createMemoryStore(catalog);
  const log = createLog(settings.logLevel);
  const { observer, onRefused, onReload, stop } = await startObservation({ ...settings, log });
  const graph = createLiveStore(firstStore, { folder: seed, log, onReload });
  let isReady = true;

  const handler = createServer({
    ...settings,
    store: graph.current,
    today: () => today ?? utcDayOf(new Date()),
    secondsLeft: (day) => (today === null ? secondsLeftOf(day, new Date()) : Infinity),
    isReady: () => isReady,
    trust,
    observer,
    log,
  });
  const maxBodyBytes = limits.MAX_BODY_BYTES;
  const listener = createListener(handler, { maxConnections, maxBodyBytes, onRefused });

  async function end(): Promise<number> {
    isReady = false;
    const cut = await drain(listener);
    if (cut > 0) log.warn('Connections are cut: it takes too long to end.', { connections: cut });
    await stop();
    return cut === 0 ? 0 : 1;
  }

  const place = await listen(listener.server, host, port);
  if (settings.reload) watchFolder(seed, graph.reload, log.warn);
  obeySignals({ reload: graph.reload, end });
  process.stdout.write(`assurance-graph serves http://${place}/graphql\n`);
}
