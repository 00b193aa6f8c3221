import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { format } from 'prettier';
import { fillDatabase } from './database-filling.js';
import { databaseRows, ROUNDS, sharedRows } from './database-load.js';
import { startBenchPostgres } from './database-postgres.js';
import { databaseRecord } from './database-record.js';
import { COMMENTS_FOR_POSTGRAPHILE } from './database-shared.js';
import { sizeOf } from './database-size.js';
import { machine } from './machine.js';
import { startPostGraphile } from './postgraphile.js';
import { scaleQuestions } from './scale-question.js';
import { startServerProcess } from './server-process.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const RECORD = 'bench/database.md';
const ENTITIES = Number(process.env['DATABASE_ENTITIES'] ?? 1_000_000);
/** Graphs to compare the number of statements with. */
const FEWER_ENTITIES = [200, 20_000];
async function filledSubject(address: string, entities: number) {
  process.stderr.write(`filling with ${entities.toLocaleString('en')} entities\n`);
  const filled = await fillDatabase(address, entities);
  const questions = new Map(scaleQuestions(filled.sample).map((one) => [one.name, one]));
  return { filled, subject: { address, questions } };
}

async function comment(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(COMMENTS_FOR_POSTGRAPHILE);
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
    const rows = await databaseRows(
      ours.url,
      graphs.map((graph) => graph.subject),
    );
    const shared = await sharedRows({ ours: ours.url, theirs: theirs.server.url }, filled.sample);
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
