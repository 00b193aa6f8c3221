import { answersPerSecond, CALM_RATE, timeAt } from './database-row.js';
import type { DatabaseRow, SharedRow } from './database-row.js';
import { percentile } from './measure.js';
import { CONNECTIONS } from './scale-load.js';
import type { Sort } from './scale-question.js';
import type { GoalResult } from './speed-goal.js';
import { inHundredths } from './speed-shown.js';

/** How long the 99th percentile of a question's answers may take, in milliseconds. */
export const MOST_MILLISECONDS: Readonly<Record<Sort, number>> = {
  lookup: 10,
  page: 10,
  coverage: 20,
  other: 100,
};

const SORTS: readonly (readonly [Sort, string])[] = [
  ['lookup', 'every lookup'],
  ['page', 'every page'],
  ['coverage', 'coverage and calendar'],
  ['other', 'paths, searches and what is told of several reports'],
];

/** What came of each goal for a graph in a database. */
export function databaseGoals(
  rows: readonly DatabaseRow[],
  shared: readonly SharedRow[],
): GoalResult[] {
  return [
    ...SORTS.map(([sort, what]) =>
      timeResult([sort, `${what}, never idle`], rows, ({ rounds }) => timeAt(rounds, 0.99)),
    ),
    ...SORTS.map(([sort, what]) =>
      timeResult([sort, `${what}, ${CALM_RATE} requests a second`], rows, ({ calm }) =>
        percentile(calm, 0.99),
      ),
    ),
    // In a graph of few entities there may be nothing that a second statement could ask for.
    result(
      'as many statements for a request of the large graph as of the one before it',
      rows.filter(({ work }) => work.statements.at(-1) !== work.statements.at(-2)),
      ({ question, work }) => `${question.name} (${work.statements.slice(-2).join(' and ')})`,
    ),
    result(
      'no large table is read from end to end',
      rows.filter(({ work }) => work.wholeTables.length > 0),
      ({ question, work }) => `${question.name} (${work.wholeTables.join(', ')})`,
    ),
    aheadResult('more requests a second than PostGraphile', shared, (rounds) =>
      answersPerSecond(rounds, CONNECTIONS),
    ),
    aheadResult('a lower p99 than PostGraphile', shared, (rounds) => 1 / timeAt(rounds, 0.99)),
  ];
}

function timeResult(
  [sort, what]: readonly [Sort, string],
  rows: readonly DatabaseRow[],
  p99Of: (row: DatabaseRow) => number,
): GoalResult {
  const bound = MOST_MILLISECONDS[sort];
  const measured = rows
    .filter(({ question }) => question.sort === sort)
    .map((row) => ({ name: row.question.name, p99: p99Of(row) }))
    .sort((one, other) => other.p99 - one.p99);
  const missed = measured.filter(({ p99 }) => p99 > bound);
  const told = missed.length === 0 ? measured.slice(0, 1) : missed;
  return {
    goal: `${what}: p99 at most ${bound} ms`,
    isMet: missed.length === 0,
    reached: told.map(({ name, p99 }) => `${p99.toFixed(1)} (${name})`).join(', '),
  };
}

function aheadResult(
  goal: string,
  shared: readonly SharedRow[],
  figure: (rounds: SharedRow['ours']) => number,
): GoalResult {
  const ratios = shared
    .map(({ name, ours, theirs }) => ({ name, ratio: figure(ours) / figure(theirs) }))
    .sort((one, other) => one.ratio - other.ratio);
  const behind = ratios.filter(({ ratio }) => ratio < 1);
  const told = behind.length === 0 ? ratios.slice(0, 1) : behind;
  const reached = told.map(({ name, ratio }) => `${inHundredths(ratio)} (${name})`).join(', ');
  return { goal, isMet: behind.length === 0, reached };
}

function result(
  goal: string,
  missed: readonly DatabaseRow[],
  tell: (row: DatabaseRow) => string,
): GoalResult {
  return { goal, isMet: missed.length === 0, reached: missed.map(tell).join(', ') };
}
