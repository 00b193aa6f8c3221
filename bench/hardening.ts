import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { checkAnswers, loaded } from './hardening-load.js';
import type { LoadResult } from './hardening-load.js';
import { loadQuestions } from './hardening-question.js';
import { hardeningRecord, SUBJECTS } from './hardening-record.js';
import type { HardeningRow, Subject } from './hardening-record.js';
import { machine } from './machine.js';
import { startServerProcess } from './server-process.js';
import type { ServerProcess } from './server-process.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const RECORD = 'bench/hardening.md';
const SECONDS = Number(process.env['HARDENING_SECONDS'] ?? 3);
const ROUNDS = Number(process.env['HARDENING_ROUNDS'] ?? 5);

const servers: Readonly<Record<Subject, ServerProcess>> = {
  'the whole way': await startServerProcess('product', { SHORTCUT: 'off' }),
  bare: await startServerProcess('bare'),
  'bare, body limit': await startServerProcess('bare', { BODY_LIMIT: 'default' }),
};

const questions = loadQuestions();
for (const question of questions) {
  for (const subject of SUBJECTS) {
    await checkAnswers(servers[subject].url, question);
    await loaded(servers[subject], question, SECONDS);
  }
}

const rows: HardeningRow[] = [];
for (const question of questions) {
  const rounds: Record<Subject, LoadResult>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    process.stderr.write(`${question.name}, ${question.variables} variables: round ${round + 1}\n`);
    const results: [Subject, LoadResult][] = [];
    for (const subject of SUBJECTS) {
      results.push([subject, await loaded(servers[subject], question, SECONDS)]);
    }
    rounds.push(Object.fromEntries(results) as Record<Subject, LoadResult>);
  }
  rows.push({ question: question.name, variables: question.variables, rounds });
}
for (const server of Object.values(servers)) server.signal('SIGTERM');

const text = await format(hardeningRecord(machine(), SECONDS, rows), { parser: 'markdown' });
process.stdout.write(text);
if (process.argv.includes('--record')) writeFileSync(RECORD, text);
