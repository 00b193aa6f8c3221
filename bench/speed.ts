import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { machine } from './machine.js';
import { startLoader } from './speed-loader.js';
import { speedQuestions } from './speed-question.js';
import { speedRecord } from './speed-record.js';
import { SPEED_CASES } from './speed-request.js';
import { speedRows } from './speed-run.js';
import type { SpeedPlan } from './speed-run.js';
import { startSubjects } from './speed-start.js';
import { SUBJECTS } from './speed-subject.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const RECORD = 'bench/speed.md';
const plan: SpeedPlan = {
  questions: chosen('BENCH_QUERY', speedQuestions(), ({ name }) => name),
  cases: chosen('BENCH_CASE', SPEED_CASES, (name) => name),
  seconds: numberIn('BENCH_SECONDS', 1),
  warmUpSeconds: numberIn('BENCH_WARM_UP_SECONDS', 1),
  rounds: numberIn('BENCH_ROUNDS', 5),
  connections: numberIn('BENCH_CONNECTIONS', 32),
};
const subjects = chosen('BENCH_SERVER', SUBJECTS, (name) => name);

const loader = startLoader();
const started = await startSubjects(subjects, numberIn('BENCH_STARTS', 3));
const servers = new Map([...started].map(([subject, { server }]) => [subject, server]));
const rows = await speedRows(servers, loader, plan);
loader.end();
for (const server of servers.values()) server.signal('SIGTERM');

const startRecords = new Map([...started].map(([subject, { start }]) => [subject, start]));
const record = speedRecord({ machine: machine(), plan, starts: startRecords, rows });
const text = await format(record, { parser: 'markdown' });
process.stdout.write(text);
if (process.argv.includes('--record')) writeFileSync(RECORD, text);

function numberIn(variable: string, fallback: number): number {
  const value = Number(process.env[variable] ?? fallback);
  if (!(value > 0)) throw new Error(`${variable} must be a number above 0.`);
  return value;
}

/** Those that the environment names, with commas between them; all where it names none. */
function chosen<T>(variable: string, items: readonly T[], nameOf: (item: T) => string): T[] {
  const names = process.env[variable]?.split(',');
  const unknown = names?.filter((name) => !items.some((item) => nameOf(item) === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`${variable} may name ${items.map(nameOf).join(', ')}, not ${unknown.join()}.`);
  }
  return items.filter((item) => names?.includes(nameOf(item)) ?? true);
}
