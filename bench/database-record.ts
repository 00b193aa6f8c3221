import type { Filled } from './database-filling.js';
import { MOST_OF_A_KIND } from './database-filling.js';
import { databaseGoals } from './database-goal.js';
import { POSTGRES_SETTINGS } from './database-postgres.js';
import { answersPerSecond, CALM_RATE, timeAt } from './database-row.js';
import type { DatabaseRow, SharedRow } from './database-row.js';
import type { DatabaseSize } from './database-size.js';
import { percentile } from './measure.js';
import { LARGE_TABLE, WORK_REQUESTS } from './database-work.js';
import { POSTGRAPHILE_PACKAGES } from './postgraphile.js';
import { CONNECTIONS } from './scale-load.js';
import { inHundredths, whole } from './speed-shown.js';
import { table } from './speed-table.js';

const MEGABYTE = 1_000_000;

/** A run of the benchmark of the database. */
export interface DatabaseRun {
  readonly machine: string;
  readonly rounds: number;
  /** Every graph, the largest last. */
  readonly filled: readonly Filled[];
  readonly size: DatabaseSize;
  readonly resident: Readonly<Record<'ours' | 'theirs', number>>;
  readonly rows: readonly DatabaseRow[];
  readonly shared: readonly SharedRow[];
}

/** The record of a run, as Markdown. */
export function databaseRecord(run: DatabaseRun): string {
  const { machine, rounds, filled, size, rows, shared } = run;
  const goals = databaseGoals(rows, shared);
  return [
    '# A large graph in PostgreSQL',
    `Written by \`npm run bench:database -- --record\`. A generated graph is written into a PostgreSQL, and the server answers from there. Each question is asked over ${CONNECTIONS} connections that are never idle, with values drawn anew: no two requests are the same, so that no answer is one that was kept as a whole, and of each kind they come from up to ${whole(MOST_OF_A_KIND)} entities, which is more than the server keeps in mind. Parts of answers that are the same for many requests it does keep: the first pages of lists, how long lists are, and what the commonest words find. What makes the load, the server and PostgreSQL share the machine. A time is that of the median of ${rounds} rounds. What waits for its turn behind 15 others says how much a server does, and little of how soon it answers: so each question is also asked over connections that rest, ${CALM_RATE} times a second.`,
    `Measured on: ${machine}; PostgreSQL ${size.postgres} with ${POSTGRES_SETTINGS}, or with settings of its own where DATABASE_URL names it.`,
    '## Goals',
    table(
      ['goal', 'met', 'the worst, or what missed it'],
      goals.map(({ goal, isMet, reached }) => [goal, isMet ? 'yes' : 'no', reached]),
      3,
    ),
    '## Questions',
    `Before the load each question is asked ${WORK_REQUESTS} times of a new server: the statements are the most that a request led to, of each of ${filled.length} graphs: in one of few entities there may be nothing that a further statement could ask for. Those of the largest are then explained with its values, on a connection that has asked it before: the time in the database is that of all statements of a request one after the other, planning included and with the database otherwise idle; the rows are those of tables and indexes that were looked at for it, of the request with the most. A table of more than ${whole(LARGE_TABLE)} rows that is read from end to end is named, and stands in brackets where only the first request of a version reads it, and the server then keeps what it found.`,
    questionTable(run),
    '## Beside PostGraphile',
    `The same rows of the same tables, asked in turn in each round. ${POSTGRAPHILE_PACKAGES.map((name) => `\`${name}\``).join(', ')} as its pages tell to run it in production: \`NODE_ENV=production\`, \`GRAPHILE_TURBO=1\`, no watching, no log of queries, ten connections. Each server is asked in the way in which it answers best, and before the load both told of the same entities, links and facts. PostGraphile takes a body as one value and gives it whole; ours gives the fields that were asked for.`,
    sharedTable(shared),
    '## Filling and size',
    fillingTable(run),
    sizeTable(size),
  ].join('\n\n');
}

function questionTable({ filled, rows }: DatabaseRun): string {
  return table(
    [
      'question',
      'sort',
      'large tables read from end to end',
      'p50 ms',
      'p99 ms',
      'p50 ms, resting',
      'p99 ms, resting',
      'requests a second',
      ...filled.map(({ entities }) => `statements, of ${whole(entities)}`),
      'in the database, ms',
      'rows looked at',
    ],
    rows.map(({ question, work, rounds, calm }) => [
      question.name,
      question.sort,
      [...work.wholeTables, ...work.tablesKept.map((name) => `(${name})`)].join(', ') || 'none',
      shown(timeAt(rounds, 0.5)),
      shown(timeAt(rounds, 0.99)),
      ...[0.5, 0.99].map((share) => shown(percentile(calm, share))),
      whole(answersPerSecond(rounds, CONNECTIONS)),
      ...work.statements.map(String),
      inHundredths(work.milliseconds),
      whole(work.rowsRead),
    ]),
    3,
  );
}

function sharedTable(shared: readonly SharedRow[]): string {
  return table(
    [
      'question',
      'p50 ms, ours',
      'p50 ms, PostGraphile',
      'p99 ms, ours',
      'p99 ms, PostGraphile',
      'requests a second, ours',
      'requests a second, PostGraphile',
      'ours by PostGraphile',
    ],
    shared.map(({ name, ours, theirs }) => {
      const [one, other] = [ours, theirs].map((rounds) => answersPerSecond(rounds, CONNECTIONS));
      return [
        name,
        ...[0.5, 0.99].flatMap((share) => [
          shown(timeAt(ours, share)),
          shown(timeAt(theirs, share)),
        ]),
        whole(one as number),
        whole(other as number),
        inHundredths((one as number) / (other as number)),
      ];
    }),
    1,
  );
}

function fillingTable({ filled, size, resident }: DatabaseRun): string {
  const large = filled.at(-1) as Filled;
  const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);
  const lines: readonly (readonly [string, string])[] = [
    ['entities', whole(large.entities)],
    ['links', whole(large.links)],
    ['facts', whole(large.facts)],
    ['making the catalog, s', seconds(large.generated)],
    ['writing it into an empty database, in one transaction, s', seconds(large.written)],
    ['vacuum and analyze afterwards, s', seconds(large.settled)],
    ['resident in the process that wrote it, at most, MB', whole(large.residentBytes / MEGABYTE)],
    ['the database, MB', whole(size.bytes / MEGABYTE)],
    ['resident in the server after the load, MB', whole(resident.ours / MEGABYTE)],
    ['resident in PostGraphile after the load, MB', whole(resident.theirs / MEGABYTE)],
  ];
  return table(['', ''], lines, 1);
}

function sizeTable({ tables }: DatabaseSize): string {
  return table(
    ['table', 'rows', 'table, MB', 'indexes, MB'],
    tables.map(({ table: name, rows, tableBytes, indexBytes }) => [
      name,
      whole(rows),
      whole(tableBytes / MEGABYTE),
      whole(indexBytes / MEGABYTE),
    ]),
    1,
  );
}

function shown(milliseconds: number): string {
  return milliseconds < 100 ? milliseconds.toFixed(1) : whole(milliseconds);
}
