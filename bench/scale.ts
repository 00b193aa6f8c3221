import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { exchange } from './exchange.js';
import { machine } from './machine.js';
import { seededRandom } from './random.js';
import { timesOf } from './scale-load.js';
import { scaleQuestions } from './scale-question.js';
import type { ScaleQuestion } from './scale-question.js';
import { scaleRecord } from './scale-record.js';
import type { ScaleProcess, ScaleRow } from './scale-record.js';
import { startServerProcess } from './server-process.js';
import type { ServerProcess } from './server-process.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const RECORD = 'bench/scale.md';
const ENTITIES = Number(process.env['SCALE_ENTITIES'] ?? 1_000_000);
const FIRST_SEARCH = `?query=${encodeURIComponent('{ search(text: "report") { totalCount } }')}`;
/** About as many as the shipped seed has, and enough for some providers. */
const FEW_ENTITIES = 200;
const ROUNDS = Number(process.env['SCALE_ROUNDS'] ?? 3);
const WARM_UP = { requests: 64, milliseconds: 400 };
const ROUND = { requests: 240, milliseconds: 350 };

const GRAPHS = [
  ['the shipped seed', 'seed'],
  [`${FEW_ENTITIES} generated`, String(FEW_ENTITIES)],
  [`${ENTITIES.toLocaleString('en')} generated`, String(ENTITIES)],
] as const;

interface Subject {
  readonly told: Omit<ScaleProcess, 'resident'>;
  readonly server: ServerProcess;
  readonly resident: { readonly ready: number; readonly rest: number };
  readonly questions: ReadonlyMap<string, ScaleQuestion>;
}

async function started([name, graph]: (typeof GRAPHS)[number]): Promise<Subject> {
  const start = performance.now();
  const server = await startServerProcess('scale', { SCALE_GRAPH: graph });
  try {
    return await subjectOf(name, server, performance.now() - start);
  } catch (error) {
    server.signal('SIGKILL');
    throw error;
  }
}

async function subjectOf(name: string, server: ServerProcess, time: number): Promise<Subject> {
  const ready = await megabytes(server);
  // Asked at once, it waits for what is left of the index.
  const search = await exchange(server.url, { path: FIRST_SEARCH });
  const reply = await exchange(server.url, { path: '/scale-start' });
  const told = {
    ...(JSON.parse(reply.body) as ScaleProcess),
    name,
    started: time,
    searched: search.milliseconds,
  };
  const { rss } = await server.memory();
  const questions = scaleQuestions(told.sample).map((one) => [one.name, one] as const);
  const resident = { ready, rest: Math.round(rss / 1e6) };
  return { told, server, resident, questions: new Map(questions) };
}

async function megabytes(server: ServerProcess): Promise<number> {
  return Math.round((await server.residentBytes()) / 1e6);
}

async function rowOf(name: string, subjects: readonly Subject[]): Promise<ScaleRow> {
  const [random, times] = [seededRandom(1), subjects.map(() => [] as number[])];
  let sort: ScaleQuestion['sort'] = 'other';
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { server, questions }] of subjects.entries()) {
      const question = questions.get(name) as ScaleQuestion;
      ({ sort } = question);
      const measured = await timesOf(server.url, question, random, round === 0 ? WARM_UP : ROUND);
      if (round > 0) times[index]?.push(...measured);
    }
  }
  return {
    question: { name, sort },
    times: times.map((some) => some.sort((one, other) => one - other)),
  };
}

/** Starts a server for each graph, and measures all of them; whatever comes of it, none is left running. */
async function measuredRun(): Promise<string> {
  const subjects: Subject[] = [];
  try {
    for (const graph of GRAPHS) subjects.push(await started(graph));
    const rows: ScaleRow[] = [];
    for (const name of subjects.at(-1)?.questions.keys() ?? []) {
      process.stderr.write(`${name}\n`);
      rows.push(await rowOf(name, subjects));
    }
    const processes: ScaleProcess[] = [];
    for (const { told, server, resident } of subjects) {
      processes.push({ ...told, resident: { ...resident, load: await megabytes(server) } });
    }
    return scaleRecord(machine(), processes, rows);
  } finally {
    for (const { server } of subjects) server.signal('SIGKILL');
  }
}

const text = await format(await measuredRun(), { parser: 'markdown' });
process.stdout.write(text);
if (process.argv.includes('--record')) writeFileSync(RECORD, text);
