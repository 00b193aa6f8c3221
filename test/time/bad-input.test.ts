import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.js';
import { cursorText } from '../support/cursor.js';
import { countingStore, queryTo, seedCatalog, serverOver } from '../support/server.js';

const PERIOD = 'period(start: "2025-10-01", end: "2026-09-30")';
const REPORT = 'report(slug: "aws-soc-1")';

/** What it costs to find the thing that a field belongs to, before the field itself is asked. */
const READS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Query: {},
  Report: { nodesBySlugs: 1 },
  Period: { cadencePatterns: 1, observedPeriods: 1 },
};

interface Problem {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What is wrong with a question, and the reads of the store that it took to say so. */
async function refusalOf(source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { store, reads } = countingStore(createMemoryStore(seedCatalog));
  const { errors = [] } = (await queryTo(serverOver(store))(source, variables)) as {
    readonly errors?: readonly Problem[];
  };
  return { errors: errors.map(({ message, extensions }) => ({ message, extensions })), reads };
}

/** A refusal by the field itself. */
function badInput(argument: string, message: string, reads = READS['Query']) {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT', argument } }], reads };
}

/** A refusal of the whole request, before anything is read. */
function beyond(limit: string, argument: string, message: string) {
  const extensions = { code: 'BAD_USER_INPUT', argument, limit, maximum: 100 };
  return { errors: [{ message, extensions }], reads: {} };
}

/** The places that take two days of which one is the first. */
const RANGES: [string, keyof typeof READS, (days: string) => string][] = [
  ['Query.editions', 'Query', (days) => `editions(filter: { ${days} }) { totalCount }`],
  ['Query.periods', 'Query', (days) => `periods(${days}) { totalCount }`],
  [
    'Query.coverage',
    'Query',
    (days) => `coverage(reports: ["aws-soc-1"], ${days}) { coveredDays }`,
  ],
  ['Query.releaseCalendar', 'Query', (days) => `releaseCalendar(${days}) { certainty }`],
  ['Report.editions', 'Report', (days) => `${REPORT} { editions(${days}) { totalCount } }`],
  ['Report.periods', 'Report', (days) => `${REPORT} { periods(${days}) { totalCount } }`],
  ['Report.coverage', 'Report', (days) => `${REPORT} { coverage(${days}) { coveredDays } }`],
  ['Period.editions', 'Period', (days) => `${PERIOD} { editions(${days}) { totalCount } }`],
];

describe.each(RANGES)('%s', (_, owner, fieldOf) => {
  it('refuses a first day after the last one', async () => {
    const source = `{ ${fieldOf('from: "2026-10-01", to: "2026-09-30"')} }`;
    expect(await refusalOf(source)).toEqual(
      badInput(
        'from',
        'Argument "from" must not be after "to", but got from 2026-10-01 to 2026-09-30.',
        READS[owner],
      ),
    );
  });

  it('takes one day as first and last', async () => {
    const source = `{ ${fieldOf('from: "2026-09-30", to: "2026-09-30"')} }`;
    expect((await refusalOf(source)).errors).toEqual([]);
  });
});

describe.each(RANGES.filter(([name]) => name.endsWith('coverage') || name.endsWith('Calendar')))(
  '%s',
  (_, owner, fieldOf) => {
    const refusal = (from: string, to: string) =>
      badInput(
        'to',
        `Argument "to" must be less than 20 years after "from", but got from ${from} to ${to}.`,
        READS[owner],
      );

    it.each([
      ['1900-01-01', '2299-12-31'],
      ['2020-01-01', '2040-01-01'],
      ['2016-02-29', '2036-02-29'],
      ['0001-01-01', '9999-12-30'],
    ])('refuses the interval from %s to %s, which is twenty years or more', async (from, to) => {
      const source = `{ ${fieldOf(`from: "${from}", to: "${to}"`)} }`;
      expect(await refusalOf(source)).toEqual(refusal(from, to));
    });

    it.each([
      ['0001-01-01', '9999-12-31'],
      ['9600-01-01', '9999-12-31'],
      ['9979-12-31', '9999-12-31'],
    ])('refuses %s to %s too, though the calendar ends there', async (from, to) => {
      const source = `{ ${fieldOf(`from: "${from}", to: "${to}"`)} }`;
      expect(await refusalOf(source)).toEqual(refusal(from, to));
    });

    it.each([
      ['2020-01-01', '2039-12-31'],
      ['2016-02-29', '2036-02-28'],
      ['2006-11-24', '2026-11-23'],
    ])('takes the interval from %s to %s, a day short of twenty years', async (from, to) => {
      const source = `{ ${fieldOf(`from: "${from}", to: "${to}"`)} }`;
      expect((await refusalOf(source)).errors).toEqual([]);
    });
  },
);

/** The places that take months of a bridge letter. */
const BRIDGES: [string, keyof typeof READS, (months: string) => string][] = [
  [
    'Query.coverage',
    'Query',
    (months) =>
      `coverage(reports: ["aws-soc-1"], from: "2026-01-01", to: "2026-12-31", bridgeMonths: ${months}) { gaps { bridgeable } }`,
  ],
  [
    'Report.coverage',
    'Report',
    (months) =>
      `${REPORT} { coverage(from: "2026-01-01", to: "2026-12-31", bridgeMonths: ${months}) { gaps { bridgeable } } }`,
  ],
];

describe.each(BRIDGES)('%s', (_, owner, fieldOf) => {
  it.each([-1, 37, -2_147_483_648, 2_147_483_647])(
    'refuses a bridge of %i months',
    async (months) => {
      expect(await refusalOf(`{ ${fieldOf(String(months))} }`)).toEqual(
        badInput(
          'bridgeMonths',
          `Argument "bridgeMonths" must be between 0 and 36, but got ${months}.`,
          READS[owner],
        ),
      );
    },
  );

  it.each(['0', '36', 'null'])('takes a bridge of %s months', async (months) => {
    expect((await refusalOf(`{ ${fieldOf(months)} }`)).errors).toEqual([]);
  });

  it.each(['1.5', '"3"', '2147483648'])('refuses a bridge of %s months', async (months) => {
    const { errors, reads } = await refusalOf(`{ ${fieldOf(months)} }`);
    expect(errors).toEqual([
      {
        message: expect.stringContaining(months) as unknown,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
    expect(reads).toEqual({});
  });
});

describe.each([
  ['coverage', 'from: "2026-01-01", to: "2026-12-31"', 'totalDays'],
  ['releaseCalendar', 'from: "2026-01-01", to: "2026-12-31"', 'certainty'],
])('Query.%s', (field, days, member) => {
  const source = `query ($reports: [String!]!) { ${field}(reports: $reports, ${days}) { ${member} } }`;
  const reportsOf = (count: number) => Array.from({ length: count }, (_, index) => `r-${index}`);

  it('refuses more than a hundred reports', async () => {
    expect(await refusalOf(source, { reports: reportsOf(101) })).toEqual(
      beyond(
        'MAX_LIST_LENGTH',
        'reports',
        'Argument "reports" has a list of 101 values; the limit is 100 (MAX_LIST_LENGTH).',
      ),
    );
  });

  it('takes a hundred', async () => {
    const reports = Array.from({ length: 100 }, () => 'aws-soc-1');
    expect((await refusalOf(source, { reports })).errors).toEqual([]);
  });

  it('takes none, and reads nothing', async () => {
    expect(await refusalOf(source, { reports: [] })).toEqual({ errors: [], reads: {} });
  });
});

describe('Query.releaseCalendar', () => {
  it.each(['aws-soc-9', 'aws', ''])('refuses the slug "%s", which no report has', async (slug) => {
    const source = `{
      releaseCalendar(
        from: "2026-01-01", to: "2026-12-31", reports: ["aws-soc-1", "${slug}"]
      ) { certainty }
    }`;
    expect(await refusalOf(source)).toEqual(
      badInput('reports', `Argument "reports" must hold slugs of reports, but got "${slug}".`, {
        nodesBySlugs: 1,
      }),
    );
  });

  it.each([
    ['2035-01-01', '2035-12-31', '', '2023-11-23 to 2029-11-23', '2026-11-23'],
    ['2029-11-24', '2029-12-31', '', '2023-11-23 to 2029-11-23', '2026-11-23'],
    ['2010-01-01', '2023-11-22', '', '2023-11-23 to 2029-11-23', '2026-11-23'],
    ['2026-01-01', '2026-12-31', ', asOf: "2036-02-29"', '2033-02-28 to 2039-02-28', '2036-02-29'],
  ])('refuses %s to %s, which lies beyond its horizon', async (from, to, asOf, horizon, day) => {
    const source = `{ releaseCalendar(from: "${from}", to: "${to}"${asOf}) { certainty } }`;
    expect(await refusalOf(source)).toEqual(
      badInput(
        'from',
        `The interval from ${from} to ${to} lies beyond the days that anything is claimed of: ` +
          `expected a day from ${horizon}, three years either side of ${day}.`,
      ),
    );
  });

  it.each([
    ['2029-11-23', '2035-12-31'],
    ['2010-01-01', '2023-11-23'],
  ])('takes %s to %s, which touches its horizon', async (from, to) => {
    const source = `{ releaseCalendar(from: "${from}", to: "${to}") { certainty } }`;
    expect((await refusalOf(source)).errors).toEqual([]);
  });
});

/** Every list in a view, with a way to add arguments. */
const LISTS: [string, keyof typeof READS, (args: string) => string][] = [
  ['Query.editions', 'Query', (args) => `editions(${args}) { totalCount }`],
  ['Query.periods', 'Query', (args) => `periods(${args}) { totalCount }`],
  ['Report.editions', 'Report', (args) => `${REPORT} { editions(${args}) { totalCount } }`],
  ['Report.periods', 'Report', (args) => `${REPORT} { periods(${args}) { totalCount } }`],
  ['Period.editions', 'Period', (args) => `${PERIOD} { editions(${args}) { totalCount } }`],
];

describe.each(LISTS)('%s', (name, owner, fieldOf) => {
  const lists = ['Edition by end descending,slug', 'Period by end,start descending'];
  const [list, otherList] = name.endsWith('editions') ? lists : lists.toReversed();

  it.each([
    ['garbage', 'garbage', 'a cursor of this server'],
    ['the next version', cursorText([3, list, '2026-09-30', 'x']), 'a cursor of this server'],
    [
      'the other kind of list',
      cursorText([2, otherList, '2026-09-30', '2025-10-01']),
      'a cursor from a list of the same kind and order',
    ],
    [
      'too few parts',
      cursorText([2, list, '2026-09-30']),
      'a cursor from a list of the same kind and order',
    ],
  ])('refuses a cursor of %s before it makes the list', async (_, text, expected) => {
    const found = JSON.stringify(text);
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    for (const argument of ['after', 'before']) {
      expect(await refusalOf(`{ ${fieldOf(`${argument}: "${text}"`)} }`)).toEqual(
        badInput(
          argument,
          `Argument "${argument}" must be ${expected}, but got ${shown}.`,
          READS[owner],
        ),
      );
    }
  });

  it('refuses a page of 101 before it makes the list', async () => {
    expect(await refusalOf(`{ ${fieldOf('first: 101')} }`)).toEqual(
      beyond(
        'MAX_PAGE_SIZE',
        'first',
        'Argument "first" asks for 101 items; the limit is 100 (MAX_PAGE_SIZE).',
      ),
    );
  });
});
