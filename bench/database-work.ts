import pg from 'pg';
import { beginReading } from '../src/database/connection/begin-reading.js';
import type { Statement } from '../src/database/statement.js';
import { statementsAsked } from './database-asked.js';
import { planOf } from './database-plan.js';
import type { StatementPlan } from './database-plan.js';
import type { DatabaseWork } from './database-row.js';
import { TIMEOUT_MILLISECONDS } from './database-store.js';
import { median } from './measure.js';
import { seededRandom } from './random.js';
import type { ScaleQuestion } from './scale-question.js';

/** How many requests the work is told from, each with values of its own. */
export const WORK_REQUESTS = 6;
/** A table of more rows than this is not to be read from end to end. */
export const LARGE_TABLE = 10_000;

/** A filled database and the questions about what it holds. */
export interface WorkSubject {
  readonly address: string;
  readonly questions: ReadonlyMap<string, ScaleQuestion>;
}

interface AskedPlan extends StatementPlan {
  readonly text: string;
}

/** What a question makes each database do, and how the last one goes about it. */
export async function workOf(
  name: string,
  subjects: readonly WorkSubject[],
): Promise<DatabaseWork> {
  const asked: Awaited<ReturnType<typeof askedOf>>[] = [];
  for (const subject of subjects) asked.push(await askedOf(name, subject));
  const client = new pg.Client({ connectionString: subjects.at(-1)?.address });
  await client.connect();
  try {
    await beginReading(client, { timeoutMilliseconds: TIMEOUT_MILLISECONDS, snapshot: null });
    const large = await tablesBeyond(client, LARGE_TABLE);
    const [first = [], ...others] = await plansOf(client, asked.at(-1) ?? []);
    const again = new Set(others.flat().map(({ text }) => text));
    const requests = [first.filter(({ text }) => again.has(text)), ...others];
    const wholeTables = (plans: readonly AskedPlan[]) => [
      ...new Set(plans.flatMap((plan) => plan.wholeTables).filter((table) => large.has(table))),
    ];
    return {
      statements: asked.map(most),
      milliseconds: median(requests.map((plans) => sumOf(plans, 'milliseconds'))),
      rowsRead: Math.max(...requests.map((plans) => sumOf(plans, 'rowsRead'))),
      wholeTables: wholeTables(requests.flat()),
      tablesKept: wholeTables(first.filter(({ text }) => !again.has(text))),
    };
  } finally {
    await client.end();
  }
}

async function plansOf(
  client: pg.Client,
  requests: readonly (readonly Statement[])[],
): Promise<readonly (readonly AskedPlan[])[]> {
  const plans: (readonly AskedPlan[])[] = [];
  for (const statements of requests) {
    const ofRequest: AskedPlan[] = [];
    for (const statement of statements) {
      ofRequest.push({ ...(await planOf(client, statement)), text: statement.text });
    }
    plans.push(ofRequest);
  }
  return plans;
}

function askedOf(name: string, { address, questions }: WorkSubject) {
  const question = questions.get(name) as ScaleQuestion;
  return statementsAsked(address, question, seededRandom(1), WORK_REQUESTS);
}

function most(requests: readonly (readonly unknown[])[]): number {
  return Math.max(...requests.map(({ length }) => length));
}

function sumOf(plans: readonly StatementPlan[], key: 'milliseconds' | 'rowsRead'): number {
  return plans.reduce((sum, plan) => sum + plan[key], 0);
}

async function tablesBeyond(client: pg.Client, rows: number): Promise<ReadonlySet<string>> {
  const { rows: found } = await client.query<{ readonly relname: string }>(
    'select relname from pg_class where relkind = $1 and reltuples > $2',
    ['r', rows],
  );
  return new Set(found.map(({ relname }) => relname));
}
