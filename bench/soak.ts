import { setTimeout as wait } from 'node:timers/promises';
import { readOperations } from '../src/operation/read-operations.js';
import { machine } from './machine.js';
import { percentile } from './measure.js';
import { startServerProcess } from './server-process.js';
import { leavingClient, probingClient, steadyClient } from './soak-client.js';
import type { Tally } from './soak-client.js';
import { changingSeed } from './soak-seed.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const [SEED_FOLDER, OPERATIONS] = ['seed', 'operations'];
const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 60);
const [STEADY, LEAVING] = [16, 4];
const MEGABYTE = 1_000_000;
/** How much more may be held at the end than in the middle: what is in the making at that moment. */
const MOST_GROWTH = 15 * MEGABYTE;
/** Changes come every second, but one in five is refused and each takes its time to be read. */
const FEWEST_RELOADS_A_SECOND = 0.1;

const documents = readOperations(OPERATIONS).map(({ text }) => text);
const seed = changingSeed(SEED_FOLDER);
const server = await startServerProcess('product', { SEED: seed.folder });
const tally: Tally = { times: [], failures: [], failed: 0, reloads: 0, left: 0 };
const changes = { good: 0, faulty: 0 };
const start = performance.now();
const isOver = () => performance.now() - start > SECONDS * 1_000;
const load = { url: server.url, documents, isOver, tally };

async function changeData(): Promise<void> {
  while (!isOver()) {
    await wait(1_000);
    changes[seed.change()] += 1;
  }
}

/** What the server holds when it is warm, in the middle, and when nobody asks any more. */
async function watched(): Promise<readonly [warm: NodeJS.MemoryUsage, middle: NodeJS.MemoryUsage]> {
  await wait(SECONDS * 200);
  const warm = await server.memory();
  await wait(SECONDS * 400);
  return [warm, await server.memory()];
}

const idle = await server.memory();
const [[warm, middle]] = await Promise.all([
  watched(),
  changeData(),
  probingClient(load),
  ...Array.from({ length: STEADY }, (_, client) => steadyClient(load, client)),
  ...Array.from({ length: LEAVING }, (_, client) => leavingClient(load, STEADY + client)),
]);
const end = await server.memory();
server.signal('SIGTERM');
const { code } = await server.ended;
seed.remove();

const times = [...tally.times].sort((one, other) => one - other);
const growth = end.heapUsed - middle.heapUsed;
const broken = [
  ...(tally.failed > 0 ? [`${tally.failed} answers failed: ${tally.failures.join(' | ')}`] : []),
  ...(tally.reloads < Math.max(1, SECONDS * FEWEST_RELOADS_A_SECOND)
    ? [`only ${tally.reloads} reloads were seen`]
    : []),
  ...(growth > MOST_GROWTH ? [`memory grew by ${megabytes(growth)}`] : []),
  ...(code === 0 ? [] : [`the server ended with ${code}: ${server.errors()}`]),
];

const figures: readonly (readonly [string, string])[] = [
  ['measured on', machine()],
  ['seconds', String(SECONDS)],
  ['requests', `${times.length} (${Math.round(times.length / SECONDS)} a second)`],
  ['failed answers', String(tally.failed)],
  ['clients that left', String(tally.left)],
  ['changes of the data', `${changes.good} good, ${changes.faulty} faulty`],
  ['reloads seen', String(tally.reloads)],
  ['p50', `${percentile(times, 0.5).toFixed(1)} ms`],
  ['p99', `${percentile(times, 0.99).toFixed(1)} ms`],
  ['memory before', shown(idle)],
  ['memory warm', shown(warm)],
  ['memory in the middle', shown(middle)],
  ['memory at the end', shown(end)],
];
for (const [name, figure] of figures) process.stdout.write(`${name.padEnd(22)}${figure}\n`);
for (const promise of broken) process.stdout.write(`BROKEN: ${promise}\n`);
process.exitCode = broken.length === 0 ? 0 : 1;

function shown({ heapUsed, rss }: NodeJS.MemoryUsage): string {
  return `heap ${megabytes(heapUsed)}, resident ${megabytes(rss)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
