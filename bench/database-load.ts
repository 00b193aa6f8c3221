import { checkSame } from './database-same.js';
import { CALM_RATE } from './database-row.js';
import type { DatabaseRow, SharedRow } from './database-row.js';
import { sharedQuestions } from './database-shared.js';
import { workOf } from './database-work.js';
import type { WorkSubject } from './database-work.js';
import { seededRandom } from './random.js';
import { CONNECTIONS, timesOf } from './scale-load.js';
import type { ScaleQuestion } from './scale-question.js';
import type { Sample } from './scale-sample.js';

/** How often each server takes its turn. */
export const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** Part of the names of the questions that are asked; all without it. */
const ASKED = process.env['DATABASE_QUESTIONS'] ?? '';
const WARM_UP = { requests: 400, milliseconds: 400 };
const ROUND = { requests: 1_000, milliseconds: 400 };
const CALM = { requests: 300, milliseconds: 1_500, every: (CONNECTIONS * 1_000) / CALM_RATE };
const SHARED_WARM_UP = { requests: 4_000, milliseconds: 1_500 };
const SHARED_ROUND = { requests: 4_000, milliseconds: 1_000 };

type Timed = Pick<ScaleQuestion, 'name' | 'query' | 'draw'>;

/** The times of several servers, each asked its own way in every round, in ascending order. */
async function roundsOf(
  asked: readonly (readonly [URL, Timed])[],
  [warmUp, round]: readonly [typeof ROUND, typeof ROUND],
): Promise<number[][][]> {
  const rounds: number[][][] = asked.map(() => []);
  const randoms = asked.map(() => seededRandom(1));
  for (let time = 0; time <= ROUNDS; time += 1) {
    for (const [index, [url, question]] of asked.entries()) {
      const random = randoms[index] as (typeof randoms)[number];
      const whole = { ...question, sort: 'other' as const };
      const times = await timesOf(url, whole, random, time === 0 ? warmUp : round);
      if (time > 0) rounds[index]?.push(times.sort((one, other) => one - other));
    }
  }
  return rounds;
}

/** Finds out of each question what it makes the databases do, and loads the server of the last one with it. */
export async function databaseRows(
  url: URL,
  subjects: readonly WorkSubject[],
): Promise<DatabaseRow[]> {
  const rows: DatabaseRow[] = [];
  for (const question of subjects.at(-1)?.questions.values() ?? []) {
    if (!question.name.includes(ASKED)) continue;
    process.stderr.write(`${question.name}\n`);
    const work = await workOf(question.name, subjects);
    const [rounds = []] = await roundsOf([[url, question]], [WARM_UP, ROUND]);
    const calm = await timesOf(url, question, seededRandom(2), CALM);
    rows.push({ question, work, rounds, calm: calm.sort((one, other) => one - other) });
  }
  return rows;
}

/** Loads two servers in turn with what both can answer. */
export async function sharedRows(
  urls: Readonly<Record<'ours' | 'theirs', URL>>,
  sample: Sample,
): Promise<SharedRow[]> {
  const rows: SharedRow[] = [];
  for (const question of sharedQuestions(sample)) {
    process.stderr.write(`beside PostGraphile: ${question.name}\n`);
    await checkSame(question, urls);
    const [ours = [], theirs = []] = await roundsOf(
      [
        [urls.ours, { ...question, query: question.ours }],
        [urls.theirs, { ...question, query: question.theirs }],
      ],
      [SHARED_WARM_UP, SHARED_ROUND],
    );
    rows.push({ name: question.name, ours, theirs });
  }
  return rows;
}
