import type { IncomingMessage, ServerResponse } from 'node:http';
import { utcDayOf } from '../src/model/date.js';
import type { Catalog } from '../src/model/catalog.js';
import { listen } from '../src/process/listen.js';
import { createListener } from '../src/process/listener.js';
import { createLog } from '../src/process/log.js';
import { startObservation } from '../src/process/start-observation.js';
import { readSeed } from '../src/seed/read.js';
import { createServer } from '../src/server.js';
import { readSettings } from '../src/settings/settings.js';
import { createMemoryStore } from '../src/store/memory.js';
import { generatedCatalog } from './catalog.js';
import { sampleOf } from './scale-sample.js';
import type { Sample } from './scale-sample.js';

/** How long the parts of a start took, in milliseconds, and what there is to ask about. */
export interface ScaleStart {
  readonly entities: number;
  readonly links: number;
  readonly facts: number;
  readonly loaded: number;
  readonly generated: number;
  readonly sampled: number;
  readonly stored: number;
  readonly ready: number;
  /** How long it kept a processor busy until then, all of its threads together. */
  readonly busy: number;
  readonly heapLimit: number;
  readonly sample: Sample;
}

/** Where the one who measures learns what it can ask. */
export const START_PATH = '/scale-start';

// The product as its main program joins it, over a graph that is made here: nothing else differs.
const settings = readSettings(process.env);
const GRAPH = process.env['SCALE_GRAPH'] ?? 'seed';

function catalog(): Catalog {
  if (GRAPH === 'seed') return readSeed(settings.seed);
  return generatedCatalog({ entities: Number(GRAPH), seed: 1 });
}

/** Makes everything that the catalog is needed for, so that it can be forgotten. */
function made(loaded: number) {
  const content = catalog();
  const generated = performance.now();
  const sample = sampleOf(content);
  const sampled = performance.now();
  const store = createMemoryStore(content);
  const stored = performance.now();
  const counts = {
    entities: content.entities.length,
    links: content.links.length,
    facts: content.facts.length,
  };
  const times = {
    loaded,
    generated: generated - loaded,
    sampled: sampled - generated,
    stored: stored - sampled,
  };
  return { store, told: { ...counts, ...times, sample } };
}

const { store, told } = made(performance.now());
const log = createLog(settings.logLevel);
const { observer, onRefused } = await startObservation({ ...settings, log });
const handler = createServer({
  ...settings,
  store: () => store,
  today: () => settings.today ?? utcDayOf(new Date()),
  trust: null,
  observer,
  log,
});
let start = '';

function handle(request: IncomingMessage, response: ServerResponse): unknown {
  if (request.url !== START_PATH) {
    handler(request, response);
    return;
  }
  response.end(start);
  return undefined;
}

const maxBodyBytes = settings.limits.MAX_BODY_BYTES;
const { maxConnections } = settings;
const listener = createListener(handle, { maxConnections, maxBodyBytes, onRefused });
const place = await listen(listener.server, settings.host, settings.port);
const { getHeapStatistics } = await import('node:v8');
const { user, system } = process.cpuUsage();
start = JSON.stringify({
  ...told,
  ready: performance.now(),
  busy: (user + system) / 1_000,
  heapLimit: getHeapStatistics().heap_size_limit,
} satisfies ScaleStart);
process.stdout.write(`${GRAPH} entities are served at http://${place}/graphql\n`);
