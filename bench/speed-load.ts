import autocannon from 'autocannon';
import { percentile } from './measure.js';
import { speedQuestions } from './speed-question.js';
import { bodyOf, JSON_HEADERS } from './speed-request.js';
import type { SpeedCase } from './speed-request.js';

/** What a process that makes load is told. */
export interface LoadOrder {
  readonly url: string;
  readonly question: string;
  readonly speedCase: SpeedCase;
  /** The number of the first values to ask with. */
  readonly from: number;
  readonly seconds: number;
  readonly connections: number;
}

/** What came of it. */
export interface LoadOutcome {
  readonly answers: number;
  readonly failed: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** The number of the first values that were not asked with. */
  readonly next: number;
  /** The share of the time for which the making of load itself kept a processor busy. */
  readonly busy: number;
}

// A process of its own, so that what makes the load waits for nothing but the servers.
const questions = new Map(speedQuestions().map((question) => [question.name, question]));

async function obey(order: LoadOrder): Promise<LoadOutcome> {
  const { url, speedCase, from, seconds, connections } = order;
  const question = questions.get(order.question);
  if (question === undefined) throw new Error(`There is no question ${order.question}.`);
  let next = from;
  const request = { method: 'POST', headers: JSON_HEADERS } as const;
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await loaded(
    {
      url,
      connections,
      duration: seconds,
      // It ends at the end of a sample.
      sampleInt: 100,
      requests: [
        speedCase === 'repeat'
          ? { ...request, body: bodyOf(question, from) }
          : {
              ...request,
              setupRequest: (each) => ({ ...each, body: bodyOf(question, next++) }),
            },
      ],
    },
    times,
  );
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const answers = result['2xx'];
  times.sort((one, other) => one - other);
  return {
    answers,
    failed: result.non2xx + result.errors + result.timeouts,
    requestsPerSecond: (answers / elapsed) * 1_000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    next,
    busy: (user + system) / 1_000 / elapsed,
  };
}

/** Makes load, and keeps how long each answer took: the summary of it knows whole milliseconds only. */
function loaded(options: autocannon.Options, times: number[]): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const load = autocannon(options, (error: Error | null, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
    load.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
}

process.on('message', (order: LoadOrder) => {
  void obey(order).then((outcome) => process.send?.(outcome));
});
process.once('disconnect', () => process.exit());
