import { readFileSync } from 'node:fs';
import { addDays } from '../src/model/date.js';
import type { CalendarDate } from '../src/model/date.js';
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
const SEARCH = readFileSync('operations/find-anything.graphql', 'utf8');

const LOOKUP = `query Lookup($slug: String!, $day: Date!) {
  report(slug: $slug) {
    slug name title
    currentEdition(asOf: $day) { slug status period { start end } }
  }
}`;

const OVERVIEW = `query Overview($day: Date!) {
  reports {
    totalCount
    nodes {
      slug name title
      standards { nodes { slug code name } }
      audiences { nodes { slug name } }
      auditor { slug name }
      editions(first: 3, asOf: $day) { nodes { slug status period { start end } } }
    }
  }
}`;

const COVERAGE = `query Coverage($from: Date!, $to: Date!, $day: Date!) {
  coverage(reports: ["aws-soc-1", "aws-soc-2", "aws-soc-3"], from: $from, to: $to, asOf: $day) {
    report { slug }
    coveredDays totalDays completeBy { from to }
    segments { from to }
    gaps { from to days }
  }
}`;

const PAGE = `query Page($after: String!, $day: Date!) {
  editions(first: 10, after: $after, asOf: $day) {
    totalCount
    edges { cursor node { slug status period { start end } report { slug } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

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
    question('lookup', LOOKUP, DAYS * REPORTS.length, (index) => ({
      slug: REPORTS[index % REPORTS.length],
      day: dayAfter(Math.floor(index / REPORTS.length)),
    })),
    question('overview', OVERVIEW, DAYS, (index) => ({ day: dayAfter(index) })),
    question('coverage', COVERAGE, DAYS, (index) => {
      const day = dayAfter(index);
      return { from: addDays(day, -365), to: addDays(day, -1), day };
    }),
    question('search', SEARCH, pairs.length * MOST_FOUND, (index) => ({
      text: pairs[Math.floor(index / MOST_FOUND)],
      first: ((index + USUAL_FOUND - 1) % MOST_FOUND) + 1,
    })),
    question('page', PAGE, DAYS, (index) => {
      const day = dayAfter(index);
      return { after: encodeCursor('Edition by end descending,slug', [day, 'aws']), day };
    }),
  ];
}

function question(
  name: string,
  query: string,
  count: number,
  variables: SpeedQuestion['variables'],
): SpeedQuestion {
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
