import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, harbourCatalog } from '../support/catalog.js';
import { halfTo, yearTo, yearsTo } from '../support/edition-slug.js';
import { query, queryOver, queryTo, seedCatalog, serverOver } from '../support/server.js';

const HORIZON = { from: '2023-11-23', to: '2029-11-23' };
const REASONS = [
  'No source says since when the cadence holds, or until when. It is taken to hold three years either side of the day that was asked for.',
  'Days are unknown, and not uncovered, where nothing is claimed: outside the horizon.',
];

describe('a leap year', () => {
  it.each([
    ['2024-03-31', 366],
    ['2024-06-30', 366],
    ['2024-09-30', 366],
    ['2024-12-31', 366],
    ['2025-03-31', 365],
    ['2027-12-31', 365],
    ['2028-03-31', 366],
    ['2029-03-31', 365],
  ])('gives the twelve months to %s %i days', async (end, days) => {
    const source = 'query ($slug: String!) { edition(slug: $slug) { period { end days } } }';
    expect(await query(source, { slug: yearTo('aws-soc-1', end) })).toEqual({
      data: { edition: { period: { end, days } } },
    });
  });

  it.each([
    ['2027-03-31', 182],
    ['2028-03-31', 183],
    ['2028-09-30', 183],
    ['2029-03-31', 182],
  ])('gives the half-year to %s of the legacy reading %i days', async (end, days) => {
    const source = 'query ($slug: String!) { edition(slug: $slug) { period { end days } } }';
    expect(await query(source, { slug: halfTo('aws-soc-2', end) })).toEqual({
      data: { edition: { period: { end, days } } },
    });
  });

  it('begins a period that ends with February on the first of March all the same', async () => {
    const source = `{
      leap: edition(slug: "lantern-soc-2--2023-03-01--2024-02-29") { ...Days }
      common: edition(slug: "lantern-soc-2--2024-03-01--2025-02-28") { ...Days }
      trap: edition(slug: "lantern-soc-2--2023-02-28--2024-02-29") { ...Days }
    }
    fragment Days on Edition { period { days } releaseWindow { from to } }`;
    expect(await queryOver(harbourCatalog)(source)).toEqual({
      data: {
        leap: { period: { days: 366 }, releaseWindow: { from: '2024-04-11', to: '2024-04-18' } },
        common: { period: { days: 365 }, releaseWindow: { from: '2025-04-11', to: '2025-04-18' } },
        trap: null,
      },
    });
  });
});

describe('three months of a bridge letter', () => {
  const GAP = `query ($to: Date!) {
    report(slug: "aws-soc-2") {
      coverage(from: "2026-01-01", to: $to) { gaps { from to days bridgeable bridgeableOn } }
    }
  }`;

  it.each([
    ['2026-12-30', 91],
    ['2026-12-31', 92],
  ])('after 30 September reach to %s, though that may be more than 90 days', async (to, days) => {
    const gaps = [{ from: '2026-10-01', to, days, bridgeable: true, bridgeableOn: to }];
    expect(await query(GAP, { to })).toEqual({ data: { report: { coverage: { gaps } } } });
  });

  it('after 30 September do not reach to New Year', async () => {
    const to = '2027-01-01';
    const gaps = [{ from: '2026-10-01', to, days: 93, bridgeable: false, bridgeableOn: null }];
    expect(await query(GAP, { to })).toEqual({ data: { report: { coverage: { gaps } } } });
  });

  it.each([
    ['2024-05-31', true],
    ['2024-06-01', false],
  ])('after a leap day reach to the end of May: to %s is %s', async (to, bridgeable) => {
    const source = `query ($to: Date!) {
      report(slug: "lantern-soc-2") {
        coverage(from: "2024-01-01", to: $to, asOf: "2024-06-15") { gaps { from bridgeable } }
      }
    }`;
    expect(await queryOver(harbourCatalog)(source, { to })).toEqual({
      data: { report: { coverage: { gaps: [{ from: '2024-03-01', bridgeable }] } } },
    });
  });
});

describe('the day asked for', () => {
  const LIFE = `query ($slug: String!, $asOf: Date!) {
    edition(slug: $slug) { status(asOf: $asOf) ageDays(asOf: $asOf) }
  }`;

  it.each([
    ['2025-09-30', 'PROJECTED', null],
    ['2025-10-01', 'IN_PROGRESS', null],
    ['2026-09-29', 'IN_PROGRESS', null],
    ['2026-09-30', 'IN_PROGRESS', 0],
    ['2026-10-01', 'IN_PREPARATION', 1],
    ['2026-11-10', 'IN_PREPARATION', 41],
    ['2026-11-11', 'DUE', 42],
    ['2026-11-18', 'DUE', 49],
    ['2026-11-19', 'PRESUMED_RELEASED', 50],
    ['2126-09-30', 'PRESUMED_RELEASED', 36524],
  ])(
    '%s finds the edition to September 2026 %s, at the age of %s',
    async (asOf, status, ageDays) => {
      const slug = yearTo('aws-soc-3', '2026-09-30');
      expect(await query(LIFE, { slug, asOf })).toEqual({ data: { edition: { status, ageDays } } });
    },
  );

  it('is today where none is named, and the answer says which day that was', async () => {
    const source = `{
      editions(first: 0) { asOf }
      report(slug: "aws-soc-1") {
        editions(first: 0) { asOf }
        periods(first: 0) { asOf }
        coverage(from: "2026-01-01", to: "2026-12-31") { asOf }
        currentEdition { slug }
      }
    }`;
    for (const [today, end] of [
      ['2026-11-18', '2026-06-30'],
      ['2026-11-19', '2026-09-30'],
    ] as const) {
      const ask = queryTo(serverOver(createMemoryStore(seedCatalog), today));
      expect(await ask(source)).toEqual({
        data: {
          editions: { asOf: today },
          report: {
            editions: { asOf: today },
            periods: { asOf: today },
            coverage: { asOf: today },
            currentEdition: { slug: yearTo('aws-soc-1', end) },
          },
        },
      });
    }
  });

  it('is not taken from a point of time, which would be another day elsewhere', async () => {
    const source = 'query ($asOf: Date!) { editions(asOf: $asOf) { totalCount } }';
    const asOf = '2026-11-19T08:00+09:00';
    expect(await query(source, { asOf })).toEqual({
      errors: [
        {
          message: `Variable "$asOf" got invalid value "${asOf}"; Date cannot be "${asOf}": expected a day that exists, written YYYY-MM-DD.`,
          locations: [{ line: 1, column: 8 }],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  it('comes back as it was sent, whatever the zone of the machine', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        coverage(from: "2026-09-30", to: "2026-10-01", asOf: "2026-11-19") {
          from to asOf segments { from to kind }
        }
      }
    }`;
    const zone = process.env['TZ'];
    try {
      for (const other of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo']) {
        process.env['TZ'] = other;
        expect(new Date().getTimezoneOffset()).not.toBe(0);
        expect(await query(source)).toEqual({
          data: {
            report: {
              coverage: {
                from: '2026-09-30',
                to: '2026-10-01',
                asOf: '2026-11-19',
                segments: [
                  { from: '2026-09-30', to: '2026-09-30', kind: 'COVERED' },
                  { from: '2026-10-01', to: '2026-10-01', kind: 'EXPECTED' },
                ],
              },
            },
          },
        });
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a day that lies ahead', () => {
  it('is covered by editions that are estimated, and by none that is released', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        editions(covering: "2027-08-15") { nodes { slug status basis releasedOn } }
        out: editions(covering: "2027-08-15", status: [RELEASED, PRESUMED_RELEASED]) { totalCount }
      }
    }`;
    const ahead = (end: string, status: string) => ({
      slug: yearTo('aws-soc-1', end),
      status,
      basis: 'ESTIMATED',
      releasedOn: null,
    });
    expect(await query(source)).toEqual({
      data: {
        report: {
          editions: {
            nodes: [
              ahead('2028-06-30', 'PROJECTED'),
              ahead('2028-03-31', 'PROJECTED'),
              ahead('2027-12-31', 'PROJECTED'),
              ahead('2027-09-30', 'IN_PROGRESS'),
            ],
          },
          out: { totalCount: 0 },
        },
      },
    });
  });

  it.each(['2199-01-01', '2012-06-30', '2017-04-30', '2023-11-22', '2029-11-24'])(
    'or lies behind, such as %s, is beyond the horizon, and nothing is claimed of it',
    async (day) => {
      const source = `query ($day: Date!) {
        editions(filter: { covering: $day }) { totalCount horizon { from to } }
        report(slug: "aws-soc-1") { editions(covering: $day) { totalCount horizon { from to } } }
      }`;
      const nothing = { totalCount: 0, horizon: HORIZON };
      expect(await query(source, { day })).toEqual({
        data: { editions: nothing, report: { editions: nothing } },
      });
    },
  );

  it.each(['2199-01-01', '2012-06-30', '2017-04-30'])(
    'or lies behind, such as %s, is UNKNOWN to a coverage, which says why',
    async (day) => {
      const source = `query ($day: Date!) {
        report(slug: "aws-soc-1") {
          coverage(from: $day, to: $day) {
            horizon { from to }
            totalDays
            coveredDays
            segments { from to days kind editions { slug } }
            gaps { from to days bridgeable bridgeableOn }
            editions { slug }
            completeBy { from }
            caveats
          }
        }
      }`;
      expect(await query(source, { day })).toEqual({
        data: {
          report: {
            coverage: {
              horizon: HORIZON,
              totalDays: 1,
              coveredDays: 0,
              segments: [{ from: day, to: day, days: 1, kind: 'UNKNOWN', editions: [] }],
              gaps: [{ from: day, to: day, days: 1, bridgeable: false, bridgeableOn: null }],
              editions: [],
              completeBy: null,
              caveats: expect.arrayContaining(REASONS) as unknown,
            },
          },
        },
      });
    },
  );
});

describe('a fiscal year', () => {
  it('cannot end before it begins', async () => {
    const source =
      '{ coverage(reports: ["aws-soc-1"], from: "2026-07-01", to: "2026-06-30") { totalDays } }';
    expect(await query(source)).toEqual({
      data: null,
      errors: [
        {
          message: 'Argument "from" must not be after "to", but got from 2026-07-01 to 2026-06-30.',
          locations: [{ line: 1, column: 3 }],
          path: ['coverage'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'from' },
        },
      ],
    });
  });

  it('may be a single day', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        coverage(from: "2026-06-30", to: "2026-06-30") { totalDays coveredDays editions { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          coverage: {
            totalDays: 1,
            coveredDays: 1,
            editions: yearsTo('aws-soc-1', '2026-09-30'),
          },
        },
      },
    });
  });

  it('that ends with the period leaves no gap, and nothing to bridge', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        coverage(from: "2025-10-01", to: "2026-09-30") {
          totalDays coveredDays gaps { from } completeBy { from } editions { slug }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          coverage: {
            totalDays: 365,
            coveredDays: 365,
            gaps: [],
            completeBy: null,
            editions: yearsTo('aws-soc-2', '2026-09-30'),
          },
        },
      },
    });
  });
});

describe('a type 1 report', () => {
  it('covers no day, not even of what is to come', async () => {
    const reports = harbourCatalog.entities.map((node) =>
      node.kind === 'Report' ? { ...node, type: 'TYPE_1' as const } : node,
    );
    const source = `{
      report(slug: "harbour-soc-2") {
        currentEdition { slug }
        coverage(from: "2026-01-01", to: "2026-12-31") {
          totalDays
          coveredDays
          segments { from to days kind editions { slug } }
          gaps { from to days bridgeable bridgeableOn }
          editions { slug }
          completeBy { from }
        }
      }
    }`;
    const year = { from: '2026-01-01', to: '2026-12-31', days: 365 };
    expect(await queryOver(catalog(reports))(source)).toEqual({
      data: {
        report: {
          currentEdition: { slug: yearTo('harbour-soc-2', '2026-09-30') },
          coverage: {
            totalDays: 365,
            coveredDays: 0,
            segments: [{ ...year, kind: 'UNCOVERED', editions: [] }],
            gaps: [{ ...year, bridgeable: false, bridgeableOn: null }],
            editions: [],
            completeBy: null,
          },
        },
      },
    });
  });
});
