import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import type { Report } from '../../src/model/report.js';
import { HALF_YEARLY, catalog, harbourCatalog } from '../support/catalog.js';
import { yearTo, yearsTo } from '../support/edition-slug.js';
import { query, queryOver } from '../support/server.js';

/** Asks the invented catalog, in which one report is otherwise. */
function askWith(fields: Partial<Report>) {
  return queryOver(
    catalog(
      harbourCatalog.entities.map((node) =>
        node.slug === 'harbour-soc-2' && node.kind === 'Report' ? { ...node, ...fields } : node,
      ),
    ),
  );
}

/** The first half of each year only. */
const SPRINGS: Cadence = {
  ...HALF_YEARLY,
  periodLength: 'P6M',
  periodEnds: ['--06-30'],
  editionsPerYear: 1,
};

describe('a coverage', () => {
  it('tells what was asked, what is covered and what is not', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        coverage(from: "2025-07-01", to: "2027-06-30") {
          __typename
          report { slug }
          from to asOf reading
          horizon { from to days }
          totalDays
          coveredDays
          segments { from to days kind editions { slug status } }
          gaps { from to days bridgeable bridgeableOn }
          editions { slug status }
          overlaps { from to days }
          completeBy { from to days }
        }
      }
    }`;
    const out = (end: string) => ({ slug: yearTo('aws-soc-1', end), status: 'PRESUMED_RELEASED' });
    const pending = (end: string, status = 'IN_PROGRESS') => ({
      slug: yearTo('aws-soc-1', end),
      status,
    });
    expect(await query(source)).toEqual({
      data: {
        report: {
          coverage: {
            __typename: 'Coverage',
            report: { slug: 'aws-soc-1' },
            from: '2025-07-01',
            to: '2027-06-30',
            asOf: '2026-11-23',
            reading: 'PREFERRED',
            horizon: { from: '2023-11-23', to: '2029-11-23', days: 2193 },
            totalDays: 730,
            coveredDays: 457,
            segments: [
              {
                from: '2025-07-01',
                to: '2026-09-30',
                days: 457,
                kind: 'COVERED',
                editions: [
                  '2026-09-30',
                  '2026-06-30',
                  '2026-03-31',
                  '2025-12-31',
                  '2025-09-30',
                ].map(out),
              },
              {
                from: '2026-10-01',
                to: '2027-06-30',
                days: 273,
                kind: 'EXPECTED',
                editions: [
                  pending('2028-03-31', 'PROJECTED'),
                  pending('2027-12-31', 'PROJECTED'),
                  pending('2027-09-30'),
                  pending('2027-06-30'),
                  pending('2027-03-31'),
                  pending('2026-12-31'),
                ],
              },
            ],
            gaps: [
              {
                from: '2026-10-01',
                to: '2027-06-30',
                days: 273,
                bridgeable: false,
                bridgeableOn: null,
              },
            ],
            editions: [out('2026-06-30'), out('2026-09-30')],
            overlaps: [{ from: '2025-10-01', to: '2026-06-30', days: 273 }],
            completeBy: { from: '2027-08-11', to: '2027-08-18', days: 8 },
          },
        },
      },
    });
  });

  it('of what lies wholly ahead is one gap, which nothing reaches', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        coverage(from: "2027-04-01", to: "2028-03-31") {
          coveredDays segments { from to kind } gaps { from to days bridgeable } editions { slug }
          overlaps { from } completeBy { from to }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          coverage: {
            coveredDays: 0,
            segments: [{ from: '2027-04-01', to: '2028-03-31', kind: 'EXPECTED' }],
            gaps: [{ from: '2027-04-01', to: '2028-03-31', days: 366, bridgeable: false }],
            editions: [],
            overlaps: [],
            completeBy: { from: '2028-05-12', to: '2028-05-19' },
          },
        },
      },
    });
  });

  it('is cut where the horizon ends, except for what an edition covers that reaches beyond it', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        past: coverage(from: "2022-01-01", to: "2024-12-31") { ...Cut }
        future: coverage(from: "2026-01-01", to: "2031-12-31") { ...Cut }
      }
    }
    fragment Cut on Coverage {
      totalDays
      coveredDays
      segments { from to days kind }
      gaps { from to days bridgeable }
      completeBy { from }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          past: {
            totalDays: 1096,
            coveredDays: 641,
            segments: [
              { from: '2022-01-01', to: '2023-03-31', days: 455, kind: 'UNKNOWN' },
              { from: '2023-04-01', to: '2024-12-31', days: 641, kind: 'COVERED' },
            ],
            gaps: [{ from: '2022-01-01', to: '2023-03-31', days: 455, bridgeable: false }],
            completeBy: null,
          },
          future: {
            totalDays: 2191,
            coveredDays: 273,
            segments: [
              { from: '2026-01-01', to: '2026-09-30', days: 273, kind: 'COVERED' },
              { from: '2026-10-01', to: '2030-09-30', days: 1461, kind: 'EXPECTED' },
              { from: '2030-10-01', to: '2031-12-31', days: 457, kind: 'UNKNOWN' },
            ],
            gaps: [{ from: '2026-10-01', to: '2031-12-31', days: 1918, bridgeable: false }],
            completeBy: null,
          },
        },
      },
    });
  });

  it('leaves UNCOVERED what the cadence never covers, each gap with a letter of its own', async () => {
    const source = `query ($months: Int) {
      report(slug: "harbour-soc-2") {
        coverage(from: "2025-01-01", to: "2027-06-30", bridgeMonths: $months) {
          totalDays
          coveredDays
          segments { from to days kind }
          gaps { from to days bridgeableOn }
          completeBy { from }
        }
      }
    }`;
    for (const [months, first, second] of [
      [3, null, null],
      [5, null, null],
      [6, '2025-12-31', null],
      [11, '2025-12-31', null],
      [12, '2025-12-31', '2027-06-30'],
    ]) {
      expect(await askWith({ cadence: SPRINGS })(source, { months })).toEqual({
        data: {
          report: {
            coverage: {
              totalDays: 911,
              coveredDays: 362,
              segments: [
                { from: '2025-01-01', to: '2025-06-30', days: 181, kind: 'COVERED' },
                { from: '2025-07-01', to: '2025-12-31', days: 184, kind: 'UNCOVERED' },
                { from: '2026-01-01', to: '2026-06-30', days: 181, kind: 'COVERED' },
                { from: '2026-07-01', to: '2026-12-31', days: 184, kind: 'UNCOVERED' },
                { from: '2027-01-01', to: '2027-06-30', days: 181, kind: 'EXPECTED' },
              ],
              gaps: [
                { from: '2025-07-01', to: '2025-12-31', days: 184, bridgeableOn: first },
                { from: '2026-07-01', to: '2027-06-30', days: 365, bridgeableOn: second },
              ],
              completeBy: null,
            },
          },
        },
      });
    }
  });
});

describe('the coverage by several reports', () => {
  it('comes in the order of their slugs, as often as they are named, null for an unknown one', async () => {
    const source = `query ($reports: [String!]!) {
      coverage(reports: $reports, from: "2026-07-01", to: "2026-07-31", asOf: "2026-11-18") {
        report { slug } coveredDays editions { slug }
      }
    }`;
    const reports = ['aws-soc-3', 'aws-soc-1', 'aws-soc-9', 'aws', 'aws-soc-3', ''];
    const nothing = (report: string) => ({
      report: { slug: report },
      coveredDays: 0,
      editions: [],
    });
    expect(await query(source, { reports })).toEqual({
      data: {
        coverage: [
          nothing('aws-soc-3'),
          nothing('aws-soc-1'),
          null,
          null,
          nothing('aws-soc-3'),
          null,
        ],
      },
    });
    expect(await query(source, { reports: [] })).toEqual({ data: { coverage: [] } });
  });

  it('is that of each report by itself', async () => {
    const members = 'asOf coveredDays segments { from to kind } gaps { from bridgeableOn } caveats';
    const args =
      'from: "2025-04-01", to: "2027-03-31", asOf: "2026-08-01", bridgeMonths: 12, reading: LEGACY';
    const source = `{
      coverage(reports: ["aws-soc-1", "aws-soc-2", "aws-soc-3"], ${args}) { ${members} }
      reports { nodes { coverage(${args}) { ${members} } } }
    }`;
    const { data } = (await query(source)) as {
      readonly data: {
        readonly coverage: readonly unknown[];
        readonly reports: { readonly nodes: readonly { readonly coverage: unknown }[] };
      };
    };
    expect(data.coverage).toHaveLength(3);
    expect(data.coverage).toEqual(data.reports.nodes.map(({ coverage }) => coverage));
  });
});

describe('the editions that a coverage needs', () => {
  it('are the fewest, whatever the length of the interval', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        coverage(from: "2024-01-01", to: "2026-09-30") {
          coveredDays totalDays editions { slug } overlaps { from to days }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          coverage: {
            coveredDays: 1004,
            totalDays: 1004,
            editions: yearsTo('aws-soc-1', '2024-12-31', '2025-12-31', '2026-09-30'),
            overlaps: [{ from: '2025-10-01', to: '2025-12-31', days: 92 }],
          },
        },
      },
    });
  });
});
