import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { exchange } from './exchange.js';
import type { Reply } from './exchange.js';
import { seededRandom } from './random.js';
import { VERSION } from './soak-seed.js';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const MOST_FAILURES_TOLD = 5;

/** Asks for what a change of the data changes, in several places and at several moments of an answer. */
const PROBE = `{
  auditor(slug: "ernst-young") { name }
  reports { nodes { auditor { description reports { nodes { auditor { name } } } } } }
}`;

/** What clients have seen so far. */
export interface Tally {
  /** How long each answer took, in milliseconds. */
  readonly times: number[];
  /** What was wrong with answers, of the first of them. */
  readonly failures: string[];
  failed: number;
  /** How often the data was other data than before. */
  reloads: number;
  left: number;
}

export interface Load {
  readonly url: URL;
  readonly documents: readonly string[];
  readonly isOver: () => boolean;
  readonly tally: Tally;
}

/** Asks one question after the other, without a pause. */
export async function steadyClient(
  { url, documents, isOver, tally }: Load,
  seed: number,
): Promise<void> {
  const random = seededRandom(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (!isOver()) await asked(url, random.one(documents), tally, agent);
  agent.destroy();
}

/** Asks again and again what it is that changes, and whether an answer holds a bit of each. */
export async function probingClient({ url, isOver, tally }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let last: string | undefined;
  while (!isOver()) {
    const body = await asked(url, PROBE, tally, agent);
    const seen = [...new Set(body.match(VERSION))];
    if (seen.length !== 1)
      fail(tally, `An answer of ${seen.length} versions: ${body.slice(0, 300)}`);
    if (last !== undefined && last !== seen[0]) tally.reloads += 1;
    last = seen[0];
    await wait(20);
  }
  agent.destroy();
}

/** Begins questions and leaves: in the middle of the question, or before the answer. */
export async function leavingClient(
  { url, documents, isOver, tally }: Load,
  seed: number,
): Promise<void> {
  const random = seededRandom(seed);
  while (!isOver()) {
    const body = JSON.stringify({ query: random.one(documents) });
    const message =
      `POST ${url.pathname} HTTP/1.1\r\nHost: graph\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const socket = connect(Number(url.port), url.hostname);
    // Nothing that happens to who has left is a failure.
    socket.on('error', () => undefined);
    socket.write(random.chance(0.5) ? message : message.slice(0, random.below(message.length)));
    await wait(5 + random.below(25));
    socket.destroy();
    tally.left += 1;
  }
}

async function asked(url: URL, query: string, tally: Tally, agent: Agent): Promise<string> {
  try {
    const reply = await exchange(url, { headers: HEADERS, body: JSON.stringify({ query }) }, agent);
    tally.times.push(reply.milliseconds);
    if (!isGood(reply)) fail(tally, `Status ${reply.status}: ${reply.body.slice(0, 300)}`);
    return reply.body;
  } catch (error) {
    fail(tally, String(error));
    return '';
  }
}

function isGood({ status, body }: Reply): boolean {
  return status === 200 && body.startsWith('{"data":{') && !body.includes('"errors":');
}

function fail(tally: Tally, reason: string): void {
  tally.failed += 1;
  if (tally.failures.length < MOST_FAILURES_TOLD) tally.failures.push(reason);
}
