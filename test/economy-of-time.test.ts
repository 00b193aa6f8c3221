import { describe, expect, it } from 'vitest';
import { ask, askInVain, withCopies } from './support/economy.js';
import { seedCatalog } from './support/server.js';

/** The same reports once, and twenty times each. */
const FEW = seedCatalog;
const MANY = withCopies(seedCatalog, 20);
const REPORTS_IN_MANY = 60;

const EDITION = `{
  slug status ageDays
  period { start end }
  report { slug name }
  releaseWindow { from to }
  deviation { releaseDays }
  previous { slug status }
  next { slug releaseWindow { from } }
}`;

const QUESTIONS: [what: string, source: string, reads: Readonly<Record<string, number>>][] = [
  [
    'the editions of each report that is listed',
    `{ reports(first: 100) { nodes {
      currentEdition { period { start end } }
      candidateEdition { slug }
      nextEdition { period { start end } releaseWindow { from to } status }
    } } }`,
    { pages: 2 },
  ],
  [
    'the editions of each report, for several days and by both readings',
    `{ reports(first: 100) { nodes {
      currentEdition { slug }
      earlier: currentEdition(asOf: "2026-11-18") { slug }
      legacy: currentEdition(reading: LEGACY) { slug }
      editions(covering: "2026-02-14") { totalCount nodes { slug } }
      periods { totalCount }
    } } }`,
    { pages: 2 },
  ],
  [
    'the report and the dates of each edition that is listed',
    '{ editions(first: 100) { totalCount nodes { report { slug } status releaseWindow { from to } } } }',
    { pages: 2 },
  ],
  [
    'everything about each edition that is listed',
    `{ editions(first: 100) { nodes ${EDITION} } }`,
    { pages: 2 },
  ],
  [
    'the editions that meet conditions',
    `{ editions(first: 100, filter: { provider: "aws", status: [DUE, RELEASED], basis: OBSERVED }) {
      totalCount nodes ${EDITION}
    } }`,
    { pages: 2 },
  ],
  [
    'the editions for each period that is listed',
    '{ periods(first: 100) { nodes { editions(first: 100) { nodes { slug report { slug } } } } } }',
    { cadencePatterns: 1, observedPeriods: 1, pages: 2 },
  ],
  [
    'the editions for one period',
    `{ period(start: "2025-10-01", end: "2026-09-30") { editions(first: 100) { nodes ${EDITION} } } }`,
    { cadencePatterns: 1, observedPeriods: 1, pages: 2 },
  ],
  [
    'the coverage of each report that is listed',
    `{ reports(first: 100) { nodes {
      coverage(from: "2026-01-01", to: "2026-12-31") {
        coveredDays segments { kind editions { slug } } gaps { days }
        editions { slug report { slug } } completeBy { to }
      }
    } } }`,
    { pages: 2 },
  ],
  [
    'the release calendar',
    `{ releaseCalendar(from: "2026-01-01", to: "2026-12-31") {
      window { from to } certainty report { slug } edition { slug status report { slug } }
    } }`,
    { pages: 2 },
  ],
];

/** The slugs of all reports in a catalog. */
function reportsOf({ entities }: typeof seedCatalog): string[] {
  return entities.filter(({ kind }) => kind === 'Report').map(({ slug }) => slug);
}

describe('twenty times as many reports', () => {
  it('are indeed in the larger graph, with their editions', async () => {
    const source = `{
      reports { totalCount }
      editions { totalCount }
      seen: editions(filter: { basis: OBSERVED }) { totalCount }
      old: editions(filter: { basis: OBSERVED }, asOf: "2020-02-29") { totalCount }
    }`;
    const countsOf = (copies: number) => ({
      reports: { totalCount: 3 * copies },
      editions: { totalCount: 56 * copies },
      seen: { totalCount: 2 * copies },
      old: { totalCount: 2 * copies },
    });
    expect((await ask(FEW, source)).data).toEqual(countsOf(1));
    expect((await ask(MANY, source)).data).toEqual(countsOf(20));
    expect(reportsOf(MANY)).toHaveLength(REPORTS_IN_MANY);
  });

  it.each(QUESTIONS)('take as few reads for %s', async (_, source, reads) => {
    expect([(await ask(FEW, source)).reads, (await ask(MANY, source)).reads]).toEqual([
      reads,
      reads,
    ]);
  });

  it('take as few reads for the coverage of those that are named', async () => {
    const source = `query ($reports: [String!]!) {
      coverage(reports: $reports, from: "2026-01-01", to: "2026-12-31") {
        report { slug } coveredDays segments { kind editions { status } } gaps { days }
      }
    }`;
    for (const catalog of [FEW, MANY]) {
      const reports = reportsOf(catalog);
      const { data, reads } = await ask(catalog, source, { reports });
      expect(data['coverage']).toMatchObject(reports.map((slug) => ({ report: { slug } })));
      expect(reads).toEqual({ nodesBySlugs: 1, pages: 1 });
    }
  });

  it('take as few reads for the release calendar of those that are named', async () => {
    const source = `query ($reports: [String!]!) {
      releaseCalendar(reports: $reports, from: "2026-11-01", to: "2026-11-30") {
        report { slug } edition { slug }
      }
    }`;
    for (const catalog of [FEW, MANY]) {
      const reports = reportsOf(catalog);
      const { data, reads } = await ask(catalog, source, { reports });
      expect(data['releaseCalendar']).toHaveLength(reports.length);
      expect(reads).toEqual({ nodesBySlugs: 1, pages: 1 });
    }
  });

  it('take as few reads for editions that are named by id, two for the way over their reports', async () => {
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Edition ${EDITION} } }`;
    for (const catalog of [FEW, MANY]) {
      const ids = reportsOf(catalog).map((report) =>
        Buffer.from(`Edition:${report}--2025-10-01--2026-09-30`).toString('base64url'),
      );
      const { data, reads } = await ask(catalog, source, { ids });
      const expected = reportsOf(catalog).map((slug) => ({ report: { slug } }));
      expect(data['nodes']).toMatchObject(expected);
      expect(reads).toEqual({ nodesBySlugs: 2, pages: 1 });
    }
  });
});

describe('a question about time', () => {
  it.each([
    [
      'of one report reads the report and its editions',
      `{ report(slug: "aws-soc-3") { currentEdition ${EDITION} nextEdition ${EDITION} } }`,
      { nodesBySlugs: 1, pages: 1 },
    ],
    [
      'reads an edition that was seen without looking at the others',
      '{ edition(slug: "aws-soc-3--2019-04-01--2019-09-30") { slug basis period { slug } } }',
      { nodesBySlugs: 1 },
    ],
    [
      'reads the report of an edition that nobody saw, and the editions in its place',
      '{ edition(slug: "aws-soc-3--2025-10-01--2026-09-30") { slug basis status } }',
      { nodesBySlugs: 2, pages: 1 },
    ],
    [
      'counts derived lists without reading a count',
      '{ editions { totalCount } reports { nodes { editions { totalCount } } } }',
      { pages: 2 },
    ],
    [
      'reads nothing for a slug that cannot be one of an edition',
      '{ edition(slug: "aws-soc-1--2026-02-30--2026-09-30") { slug } }',
      {},
    ],
    [
      'reads no more for the fact that an edition exists',
      '{ editions(filter: { basis: OBSERVED }) { nodes { facts { value citations { source { slug } } } } } }',
      { pages: 2, factsBySubjects: 1, nodesBySlugs: 1 },
    ],
  ])('%s', async (_, source, reads) => {
    expect((await ask(FEW, source)).reads).toEqual(reads);
  });

  it.each([
    ['a list of editions', 'editions(filter: { from: "2026-02-02", to: "2026-02-01" })'],
    ['a page of editions', 'editions(after: "x")'],
    ['a list of periods', 'periods(from: "2026-02-02", to: "2026-02-01")'],
    ['a page of periods', 'periods(first: 101)'],
    ['an interval that ends before it begins', coverageOf('2026-02-02', '2026-02-01')],
    ['an interval of 400 years', coverageOf('1600-01-01', '1999-12-31')],
    ['a day that does not exist', coverageOf('2026-02-01', '2026-02-30')],
    ['a letter of less than no months', coverageOf('2026-01-01', '2026-12-31', 'bridgeMonths: -1')],
    ['a letter of 37 months', coverageOf('2026-01-01', '2026-12-31', 'bridgeMonths: 37')],
    ['the coverage of 101 reports', coverageOf('2026-01-01', '2026-12-31', '', 101)],
    ['a calendar that ends first', 'releaseCalendar(from: "2026-02-02", to: "2026-02-01")'],
    ['a calendar of 400 years', 'releaseCalendar(from: "1600-01-01", to: "1999-12-31")'],
    ['a calendar of another age', 'releaseCalendar(from: "2199-01-01", to: "2199-12-31")'],
  ])('that cannot be meant is refused before anything is read: %s', async (_, field) => {
    expect(await askInVain(FEW, `{ ${field} { __typename } }`)).toEqual({
      codes: ['BAD_USER_INPUT'],
      reads: {},
    });
  });
});

function coverageOf(from: string, to: string, rest = '', count = 1): string {
  const reports = JSON.stringify(Array.from({ length: count }, () => 'aws-soc-1'));
  return `coverage(reports: ${reports}, from: "${from}", to: "${to}", ${rest})`;
}
