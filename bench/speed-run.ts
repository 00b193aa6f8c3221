import type { ServerProcess } from './server-process.js';
import { CHECKED, checkAnswers } from './speed-answer.js';
import type { Loader, SpeedResult } from './speed-loader.js';
import type { SpeedQuestion } from './speed-question.js';
import type { SpeedCase } from './speed-request.js';
import type { PerSubject, Subject } from './speed-subject.js';

/** What is asked of servers, how long, how often and by how many clients at once. */
export interface SpeedPlan {
  readonly questions: readonly SpeedQuestion[];
  readonly cases: readonly SpeedCase[];
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly rounds: number;
  readonly connections: number;
}

/** What the servers did with one question in one case, round by round. */
export interface SpeedRow {
  readonly question: string;
  readonly speedCase: SpeedCase;
  readonly rounds: readonly PerSubject<SpeedResult>[];
}

/** Puts every question to all servers in turn; none is asked with fresh values twice. */
export async function speedRows(
  servers: PerSubject<ServerProcess>,
  loader: Loader,
  { questions, cases, seconds, warmUpSeconds, rounds, connections }: SpeedPlan,
): Promise<SpeedRow[]> {
  const unasked = new Map<string, number>();

  async function round(
    question: string,
    speedCase: SpeedCase,
    length: number,
  ): Promise<PerSubject<SpeedResult>> {
    const first = unasked.get(question) ?? CHECKED;
    const from = speedCase === 'repeat' ? 0 : first;
    const order = { question, speedCase, from, seconds: length, connections };
    const results = new Map<Subject, SpeedResult>();
    for (const [subject, server] of servers) results.set(subject, await loader.load(server, order));
    // The slowest servers are asked with fewer values than the fastest, but from the same ones on.
    unasked.set(question, Math.max(first, ...[...results.values()].map(({ next }) => next)));
    return results;
  }

  const pairs = questions.flatMap(({ name }) =>
    cases.map((speedCase) => [name, speedCase] as const),
  );
  const named = [...servers].map(([name, { url }]) => ({ name, url, repeats: name === 'ceiling' }));
  for (const question of questions) await checkAnswers(named, question);
  // All that a server does has been done often enough to be compiled before anything is measured.
  for (const [question, speedCase] of pairs) await round(question, speedCase, warmUpSeconds);

  const rows: SpeedRow[] = [];
  for (const [question, speedCase] of pairs) {
    process.stderr.write(`${question}, ${speedCase}\n`);
    const results: PerSubject<SpeedResult>[] = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      results.push(await round(question, speedCase, seconds));
    }
    rows.push({ question, speedCase, rounds: results });
  }
  return rows;
}
