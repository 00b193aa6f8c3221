import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { exchange } from './exchange.js';
import type { Reply } from './exchange.js';
import type { Random } from './random.js';
import type { ScaleQuestion } from './scale-question.js';

/** How many requests are under way at once. */
export const CONNECTIONS = 16;

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Until when a question is asked: so often, or for so long. */
interface Round {
  readonly requests: number;
  readonly milliseconds: number;
  /** How often each connection asks; as soon as it was answered where this is not given. */
  readonly every?: number;
}

/** In a large graph a search for a path may end so, which takes its time as any answer does. */
const GIVEN_UP = 'The search for a path was given up';

let numbered = 0;

/** Whether an answer is an error, or has some, other than that a path was given up. */
export function isRefused({ status, body }: Reply): boolean {
  return status !== 200 || (body.includes('"errors"') && !body.includes(GIVEN_UP));
}

/**
 * Asks a server one question over and over, and gives how long each answer took. No two requests are the same, so
 * that none is answered by what was kept of another. Throws where an answer is an error, but for a path that was
 * given up.
 */
export async function timesOf(
  url: URL,
  { name, query, draw }: ScaleQuestion,
  random: Random,
  { requests, milliseconds, every = 0 }: Round,
): Promise<number[]> {
  // The server ends connections that are idle for long, and while another is asked these are.
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  let asked = 0;

  async function askOn(connection: number): Promise<void> {
    // They take turns, and none makes up for what it was kept waiting.
    if (every > 0) await wait((every * connection) / CONNECTIONS);
    while (asked < requests + CONNECTIONS && (asked < CONNECTIONS * 2 || performance.now() < end)) {
      const isCounted = asked >= CONNECTIONS;
      asked += 1;
      numbered += 1;
      const start = performance.now();
      // A variable that the document does not have: it changes the request, and not the answer.
      const variables = { ...draw(random), request: numbered };
      const body = JSON.stringify({ query, variables });
      const reply = await exchange(url, { headers: HEADERS, body }, agent);
      if (isRefused(reply)) {
        throw new Error(`${name} ${body}: ${reply.status} ${reply.body.slice(0, 300)}`);
      }
      // To connect takes longer than most answers do.
      if (isCounted) times.push(reply.milliseconds);
      const rest = start + every - performance.now();
      if (every > 0 && rest > 0) await wait(rest);
    }
  }

  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => askOn(index)));
  agent.destroy();
  return times;
}
