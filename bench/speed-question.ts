import { addDays } from '../src/model/date.js';
import type { CalendarDate } from '../src/model/date.js';
import { readOperations } from '../src/operation/read-operations.js';
import { encodeCursor } from '../src/schema/cursor.js';
import { ASKED_ON } from './asked-on.js';
import type { Variables } from './request.js';
import { wordPairs } from './speed-word-pair.js';

/** What any server of a graph answers, by which it shows that it is ready. */
export const READY_QUERY = '{ __typename }';

/** A question to measure speed with. */
export interface SpeedQuestion {
  readonly name: string;
  readonly query: string;
  /** How many different values there are to ask with. */
  readonly count: number;
  /** The values that a number below the count stands for: other ones for each. */
  readonly variables: (index: number) => Variables;
}

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const TEXTS = new Map(readOperations('operations').map(({ name, text }) => [name, text]));

const REPORTS = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'] as const;
/** Clients ask a search for so many items, and for every number up to this. */
const [USUAL_FOUND, MOST_FOUND] = [5, 100];
/** As many days as suffice, from the one that is today. */
const DAYS = 1_000_000;
/** A prime above every count: its multiples go through all numbers below a count, far from each other. */
const STRIDE = 6_180_331;

/** The questions of the speed benchmark, about the shipped seed. */
export function speedQuestions(): SpeedQuestion[] {
  const pairs = wordPairs();
  return [
    question('lookup', 'WhichEditionIsCurrent', DAYS * REPORTS.length, (index) => ({
      report: REPORTS[index % REPORTS.length],
      asOf: dayAfter(Math.floor(index / REPORTS.length)),
    })),
    question('overview', 'WhatDoesTheGraphHoldOfEachReport', DAYS, (index) => ({
      asOf: dayAfter(index),
    })),
    question('coverage', 'HowMuchOfAYearIsCovered', DAYS, (index) => {
      const asOf = dayAfter(index);
      // One of the servers knows no defaults of variables that must be given.
      return { reports: REPORTS, from: addDays(asOf, -365), to: addDays(asOf, -1), asOf };
    }),
    question('search', 'FindAnything', pairs.length * MOST_FOUND, (index) => ({
      text: pairs[Math.floor(index / MOST_FOUND)],
      first: ((index + USUAL_FOUND - 1) % MOST_FOUND) + 1,
    })),
    question('page', 'WhichEditionsAreThere', DAYS, (index) => {
      const asOf = dayAfter(index);
      return { after: encodeCursor('Edition by end descending,slug', [asOf, 'aws']), asOf };
    }),
  ];
}

function question(
  name: string,
  operation: string,
  count: number,
  variables: SpeedQuestion['variables'],
): SpeedQuestion {
  const query = TEXTS.get(operation);
  if (query === undefined) throw new Error(`There is no operation ${operation}.`);
  return {
    name,
    query,
    count,
    variables: (index) => {
      if (index >= count) throw new Error(`There are only ${count} ways to ask the ${name}.`);
      return variables((index * STRIDE) % count);
    },
  };
}

function dayAfter(days: number): CalendarDate {
  return addDays(ASKED_ON, days);
}
