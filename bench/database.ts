import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { format } from 'prettier';
import { fillDatabase } from './database-filling.js';
import type { Filled } from './database-filling.js';
import { startBenchPostgres } from './database-postgres.js';
import { databaseRecord } from './database-record.js';
import type { DatabaseRow, SharedRow } from './database-row.js';
import { checkSame } from './database-same.js';
import { COMMENT_FOR_POSTGRAPHILE, sharedQuestions } from './database-shared.js';
import { sizeOf } from './database-size.js';
import { workOf } from './database-work.js';
import type { WorkSubject } from './database-work.js';
import { machine } from './machine.js';
import { startPostGraphile } from './postgraphile.js';
import { seededRandom } from './random.js';
import { timesOf } from './scale-load.js';
import { scaleQuestions } from './scale-question.js';
import type { ScaleQuestion } from './scale-question.js';
import { startServerProcess } from './server-process.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const RECORD = 'bench/database.md';
const ENTITIES = Number(process.env['DATABASE_ENTITIES'] ?? 1_000_000);
/** Graphs to compare the number of statements with. */
const FEWER_ENTITIES = [200, 20_000];
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/** Part of the names of the questions that are asked; all without it. */
const ASKED = process.env['DATABASE_QUESTIONS'] ?? '';
const WARM_UP = { requests: 400, milliseconds: 400 };
const ROUND = { requests: 1_000, milliseconds: 400 };
const SHARED_WARM_UP = { requests: 4_000, milliseconds: 1_500 };
const SHARED_ROUND = { requests: 4_000, milliseconds: 1_000 };

type Timed = Pick<ScaleQuestion, 'name' | 'query' | 'draw'>;

async function filledSubject(address: string, entities: number) {
  process.stderr.write(`filling with ${entities.toLocaleString('en')} entities\n`);
  const filled = await fillDatabase(address, entities);
  const questions = new Map(scaleQuestions(filled.sample).map((one) => [one.name, one]));
  return { filled, subject: { address, questions } };
}

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

async function rowsOf(url: URL, subjects: readonly WorkSubject[]): Promise<DatabaseRow[]> {
  const rows: DatabaseRow[] = [];
  for (const question of subjects.at(-1)?.questions.values() ?? []) {
    if (!question.name.includes(ASKED)) continue;
    process.stderr.write(`${question.name}\n`);
    const work = await workOf(question.name, subjects);
    const [rounds = []] = await roundsOf([[url, question]], [WARM_UP, ROUND]);
    rows.push({ question, work, rounds });
  }
  return rows;
}

async function sharedRows(
  urls: Readonly<Record<'ours' | 'theirs', URL>>,
  { sample }: Filled,
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

async function comment(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(COMMENT_FOR_POSTGRAPHILE);
  await client.end();
}

/** Whatever comes of it, nothing that was started is left. */
async function measuredRun(): Promise<string> {
  const endings: (() => unknown)[] = [];
  try {
    const postgres = await startBenchPostgres();
    endings.push(() => postgres.stop());
    const graphs: Awaited<ReturnType<typeof filledSubject>>[] = [];
    for (const entities of [...FEWER_ENTITIES, ENTITIES]) {
      graphs.push(await filledSubject(await postgres.createDatabase(), entities));
    }
    const { filled, subject } = graphs.at(-1) as (typeof graphs)[number];
    const { address } = subject;
    await comment(address);
    const theirs = await startPostGraphile(address);
    endings.push(theirs.remove, () => {
      theirs.server.signal('SIGKILL');
    });
    const ours = await startServerProcess(
      'product',
      { NODE_ENV: 'production', DATABASE_URL: address },
      'dropped',
    );
    endings.push(() => {
      ours.signal('SIGKILL');
    });
    const rows = await rowsOf(
      ours.url,
      graphs.map((graph) => graph.subject),
    );
    const shared = await sharedRows({ ours: ours.url, theirs: theirs.server.url }, filled);
    return databaseRecord({
      machine: machine(),
      rounds: ROUNDS,
      filled: graphs.map((graph) => graph.filled),
      size: await sizeOf(address),
      resident: {
        ours: await ours.residentBytes(),
        theirs: await theirs.server.residentBytes(),
      },
      rows,
      shared,
    });
  } finally {
    for (const end of endings.reverse()) await end();
  }
}

const text = await format(await measuredRun(), { parser: 'markdown' });
process.stdout.write(text);
if (process.argv.includes('--record')) writeFileSync(RECORD, text);
