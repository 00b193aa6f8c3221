import autocannon from 'autocannon';
import { exchange } from './exchange.js';
import type { LoadQuestion } from './hardening-question.js';
import type { ServerProcess } from './server-process.js';

const CONNECTIONS = 16;
const CHECKED_EVERY = 50;
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** What a server did under load. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  /** How long each request kept a processor busy, which others at work on the machine hardly change. */
  readonly cpuMilliseconds: number;
}

/** Throws unless a server answers a question with data alone, by many of its bodies: other answers are sooner made. */
export async function checkAnswers(url: URL, { name, bodies }: LoadQuestion): Promise<void> {
  for (const body of bodies.filter((_, index) => index % CHECKED_EVERY === 0)) {
    const reply = await exchange(url, { headers: HEADERS, body });
    const isGood = reply.status === 200 && !reply.body.includes('"errors"');
    if (!isGood) throw new Error(`The answer to ${name} is ${reply.status}: ${reply.body}`);
  }
}

/** Asks a server a question for so many seconds, as fast as it answers; throws where an answer is not 200. */
export async function loaded(
  { url, cpuMilliseconds }: ServerProcess,
  { name, bodies }: LoadQuestion,
  seconds: number,
): Promise<LoadResult> {
  const before = await cpuMilliseconds();
  const result = await autocannon({
    url: url.href,
    connections: CONNECTIONS,
    duration: seconds,
    // It asks for the mean of whole seconds: shorter samples leave less to chance.
    sampleInt: 250,
    requests: bodies.map((body) => ({
      method: 'POST' as const,
      headers: HEADERS,
      body,
    })),
  });
  const spent = (await cpuMilliseconds()) - before;
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} answers to ${name} failed.`);
  const answers = result['2xx'];
  return {
    requestsPerSecond: answers / result.duration,
    cpuMilliseconds: spent / answers,
  };
}
