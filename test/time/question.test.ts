import { describe, expect, it } from 'vitest';
import { yearTo, yearsTo } from '../support/edition-slug.js';
import { query } from '../support/server.js';

const OUT = 'PRESUMED_RELEASED';

describe('how often and how long', () => {
  it('SOC 1 is issued: quarterly, by the reading that is preferred in a conflict', async () => {
    const source = `{
      report(slug: "aws-soc-1") { cadence { editionsPerYear } }
      conflict(slug: "aws-soc-1-frequency") { preferred { value rank } facts { value rank } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: { cadence: { editionsPerYear: 4 } },
        conflict: {
          preferred: { value: '4', rank: 'PREFERRED' },
          facts: [
            { value: '4', rank: 'PREFERRED' },
            { value: '2', rank: 'DEPRECATED' },
          ],
        },
      },
    });
  });

  it('each period is: twelve months, by the reading that is preferred in a conflict', async () => {
    const source = `{
      reports { nodes { cadence { periodLength } } }
      conflict(slug: "aws-period-length") { preferred { value } }
    }`;
    const year = { cadence: { periodLength: 'P12M' } };
    expect(await query(source)).toEqual({
      data: {
        reports: { nodes: [year, year, year] },
        conflict: { preferred: { value: 'P12M' } },
      },
    });
  });

  it('the periods end: four days for SOC 1, two for SOC 2 and SOC 3', async () => {
    const half = { cadence: { periodEnds: ['--03-31', '--09-30'] } };
    expect(await query('{ reports { nodes { cadence { periodEnds } } } }')).toEqual({
      data: {
        reports: {
          nodes: [
            { cadence: { periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'] } },
            half,
            half,
          ],
        },
      },
    });
  });
});

describe('the current report', () => {
  const CURRENT = `query ($report: String!, $asOf: Date!) {
    report(slug: $report) {
      currentEdition(asOf: $asOf) { slug status basis releasedOn ageDays previous { slug } }
    }
  }`;

  it.each([
    ['aws-soc-1', '2026-11-23', '2026-09-30', 54, '2026-06-30'],
    ['aws-soc-2', '2026-11-23', '2026-09-30', 54, '2026-03-31'],
    ['aws-soc-3', '2026-11-23', '2026-09-30', 54, '2026-03-31'],
    ['aws-soc-1', '2026-02-18', '2025-09-30', 141, '2025-06-30'],
    ['aws-soc-1', '2026-02-19', '2025-12-31', 50, '2025-09-30'],
    ['aws-soc-2', '2026-02-19', '2025-09-30', 142, '2025-03-31'],
    ['aws-soc-3', '2026-05-19', '2025-09-30', 231, '2025-03-31'],
    ['aws-soc-3', '2026-05-20', '2026-03-31', 50, '2025-09-30'],
    ['aws-soc-1', '2026-08-19', '2026-06-30', 50, '2026-03-31'],
    ['aws-soc-2', '2026-08-19', '2026-03-31', 141, '2025-09-30'],
    ['aws-soc-1', '2024-02-29', '2023-12-31', 60, '2023-09-30'],
    ['aws-soc-2', '2027-05-19', '2026-09-30', 231, '2026-03-31'],
    ['aws-soc-1', '2027-05-20', '2027-03-31', 50, '2026-12-31'],
  ])(
    '%s on %s is that to %s, aged %i days, presumed and not confirmed, else that to %s',
    async (report, asOf, end, ageDays, previous) => {
      expect(await query(CURRENT, { report, asOf })).toEqual({
        data: {
          report: {
            currentEdition: {
              slug: yearTo(report, end),
              status: OUT,
              basis: 'ESTIMATED',
              releasedOn: null,
              ageDays,
              previous: { slug: yearTo(report, previous) },
            },
          },
        },
      });
    },
  );
});

describe('the next report', () => {
  const NEXT = `query ($report: String!, $asOf: Date!) {
    report(slug: $report) {
      nextEdition(asOf: $asOf) { slug status releaseWindow { from to } next { slug } }
    }
  }`;
  const MAY = { from: '2027-05-12', to: '2027-05-19' };

  it.each([
    [
      'aws-soc-1',
      '2026-11-23',
      '2026-12-31',
      'IN_PROGRESS',
      { from: '2027-02-11', to: '2027-02-18' },
      '2027-03-31',
    ],
    ['aws-soc-2', '2026-11-23', '2027-03-31', 'IN_PROGRESS', MAY, '2027-09-30'],
    ['aws-soc-3', '2026-11-23', '2027-03-31', 'IN_PROGRESS', MAY, '2027-09-30'],
    ['aws-soc-2', '2027-04-01', '2027-03-31', 'IN_PREPARATION', MAY, '2027-09-30'],
    ['aws-soc-1', '2027-02-19', '2027-03-31', 'IN_PROGRESS', MAY, '2027-06-30'],
    ['aws-soc-1', '2027-05-12', '2027-03-31', 'DUE', MAY, '2027-06-30'],
    [
      'aws-soc-1',
      '2027-05-20',
      '2027-06-30',
      'IN_PROGRESS',
      { from: '2027-08-11', to: '2027-08-18' },
      '2027-09-30',
    ],
    [
      'aws-soc-3',
      '2027-12-31',
      '2028-03-31',
      'IN_PROGRESS',
      { from: '2028-05-12', to: '2028-05-19' },
      '2028-09-30',
    ],
  ])(
    'after %s on %s is that to %s, %s, expected %o, then that to %s',
    async (report, asOf, end, status, releaseWindow, next) => {
      expect(await query(NEXT, { report, asOf })).toEqual({
        data: {
          report: {
            nextEdition: {
              slug: yearTo(report, end),
              status,
              releaseWindow,
              next: { slug: yearTo(report, next) },
            },
          },
        },
      });
    },
  );
});

describe('the reports that cover a day', () => {
  const COVERING = `query ($report: String!, $day: Date!, $asOf: Date) {
    report(slug: $report) { editions(covering: $day, asOf: $asOf) { nodes { slug status } } }
  }`;

  it.each([
    [
      'aws-soc-1',
      '2026-02-14',
      '2026-11-23',
      { '2026-12-31': 'IN_PROGRESS', '2026-09-30': OUT, '2026-06-30': OUT, '2026-03-31': OUT },
    ],
    [
      'aws-soc-1',
      '2024-02-29',
      '2026-11-23',
      { '2024-12-31': OUT, '2024-09-30': OUT, '2024-06-30': OUT, '2024-03-31': OUT },
    ],
    ['aws-soc-2', '2024-02-29', '2026-11-23', { '2024-09-30': OUT, '2024-03-31': OUT }],
    [
      'aws-soc-3',
      '2026-10-01',
      '2026-11-23',
      { '2027-09-30': 'IN_PROGRESS', '2027-03-31': 'IN_PROGRESS' },
    ],
    ['aws-soc-2', '2026-02-14', '2026-11-18', { '2026-09-30': 'DUE', '2026-03-31': OUT }],
    [
      'aws-soc-1',
      '2025-12-31',
      '2026-02-01',
      {
        '2026-09-30': 'IN_PROGRESS',
        '2026-06-30': 'IN_PROGRESS',
        '2026-03-31': 'IN_PROGRESS',
        '2025-12-31': 'IN_PREPARATION',
      },
    ],
  ])('%s, %s, asked on %s, are %o', async (report, day, asOf, statuses) => {
    const nodes = Object.entries(statuses).map(([end, status]) => ({
      slug: yearTo(report, end),
      status,
    }));
    expect(await query(COVERING, { report, day, asOf })).toEqual({
      data: { report: { editions: { nodes } } },
    });
  });
});

describe('the gap to a day', () => {
  const GAP = `query ($report: String!, $from: Date!, $to: Date!, $asOf: Date!, $months: Int) {
    report(slug: $report) {
      coverage(from: $from, to: $to, asOf: $asOf, bridgeMonths: $months) {
        gaps { from to days bridgeableOn }
      }
    }
  }`;

  it.each([
    ['aws-soc-1', '2026-01-01', '2026-12-31', '2026-11-23', 3, '2026-10-01', 92, true],
    ['aws-soc-1', '2026-01-01', '2026-12-31', '2026-11-23', 2, '2026-10-01', 92, false],
    ['aws-soc-2', '2026-04-01', '2027-03-31', '2026-11-23', 3, '2026-10-01', 182, false],
    ['aws-soc-2', '2026-04-01', '2027-03-31', '2026-11-23', 6, '2026-10-01', 182, true],
    ['aws-soc-3', '2026-04-01', '2027-03-31', '2026-11-23', 5, '2026-10-01', 182, false],
    ['aws-soc-2', '2025-01-01', '2025-12-31', '2026-02-20', 3, '2025-10-01', 92, true],
    ['aws-soc-1', '2025-04-01', '2026-03-31', '2026-02-20', 3, '2026-01-01', 90, true],
    ['aws-soc-1', '2025-04-01', '2026-03-31', '2026-02-18', 3, '2025-10-01', 182, false],
    ['aws-soc-2', '2023-05-01', '2024-04-30', '2024-06-01', 1, '2024-04-01', 30, true],
    ['aws-soc-2', '2023-05-01', '2024-04-30', '2024-06-01', 0, '2024-04-01', 30, false],
  ])(
    'by %s, from %s to %s, asked on %s with a letter of %i months, begins %s: %i days, %s',
    async (report, from, to, asOf, months, start, days, bridgeable) => {
      const gaps = [{ from: start, to, days, bridgeableOn: bridgeable ? to : null }];
      expect(await query(GAP, { report, from, to, asOf, months })).toEqual({
        data: { report: { coverage: { gaps } } },
      });
    },
  );

  it('may be bridged by a letter, but no source says that one is written', async () => {
    const { data } = (await query(
      '{ reports { nodes { unknowns { field } coverage(from: "2026-01-01", to: "2026-12-31") { caveats } } } }',
    )) as Answer;
    expect(data.reports.nodes).toHaveLength(3);
    for (const { unknowns, coverage } of data.reports.nodes) {
      expect(unknowns).toContainEqual({ field: 'bridgeLetters' });
      expect(coverage.caveats).toContainEqual(expect.stringContaining('bridge letter'));
    }
  });

  interface Answer {
    readonly data: {
      readonly reports: {
        readonly nodes: readonly {
          readonly unknowns: readonly { readonly field: string }[];
          readonly coverage: { readonly caveats: readonly string[] };
        }[];
      };
    };
  }
});

describe('the day on which all of a year is covered', () => {
  const COMPLETE = `query ($report: String!, $from: Date!, $to: Date!, $asOf: Date) {
    report(slug: $report) {
      coverage(from: $from, to: $to, asOf: $asOf) { completeBy { from to } }
    }
  }`;

  it.each([
    ['aws-soc-1', '2026-01-01', '2026-12-31', '2026-11-23', '2027-02-11', '2027-02-18'],
    ['aws-soc-2', '2026-01-01', '2026-12-31', '2026-11-23', '2027-05-12', '2027-05-19'],
    ['aws-soc-3', '2026-07-01', '2027-06-30', '2026-11-23', '2027-11-11', '2027-11-18'],
    ['aws-soc-1', '2026-07-01', '2027-06-30', '2026-11-23', '2027-08-11', '2027-08-18'],
    ['aws-soc-1', '2027-01-01', '2027-12-31', '2026-11-23', '2028-02-11', '2028-02-18'],
    ['aws-soc-2', '2025-10-01', '2026-09-30', '2026-11-18', '2026-11-11', '2026-11-18'],
  ])(
    'by %s, for %s to %s, asked on %s, is %s to %s',
    async (report, from, to, asOf, first, last) => {
      expect(await query(COMPLETE, { report, from, to, asOf })).toEqual({
        data: { report: { coverage: { completeBy: { from: first, to: last } } } },
      });
    },
  );
});

describe('the reports that a fiscal year needs', () => {
  const NEEDED = `query ($report: String!, $from: Date!, $to: Date!) {
    report(slug: $report) {
      coverage(from: $from, to: $to) {
        coveredDays totalDays editions { slug } overlaps { from to days }
      }
    }
  }`;

  it.each([
    ['aws-soc-1', '2025-07-01', '2026-06-30', 365, ['2026-06-30'], []],
    [
      'aws-soc-2',
      '2025-07-01',
      '2026-06-30',
      365,
      ['2026-03-31', '2026-09-30'],
      [{ from: '2025-10-01', to: '2026-03-31', days: 182 }],
    ],
    ['aws-soc-1', '2025-04-01', '2026-03-31', 365, ['2026-03-31'], []],
    ['aws-soc-3', '2025-04-01', '2026-03-31', 365, ['2026-03-31'], []],
    [
      'aws-soc-1',
      '2025-02-01',
      '2026-01-31',
      365,
      ['2025-12-31', '2026-09-30'],
      [{ from: '2025-10-01', to: '2025-12-31', days: 92 }],
    ],
    ['aws-soc-2', '2025-02-01', '2026-01-31', 365, ['2025-09-30', '2026-09-30'], []],
    ['aws-soc-2', '2024-10-01', '2026-09-30', 730, ['2025-09-30', '2026-09-30'], []],
    ['aws-soc-3', '2024-01-01', '2024-12-31', 366, ['2024-09-30', '2025-09-30'], []],
  ])(
    'by %s, for %s to %s, all %i days, are those to %o',
    async (report, from, to, days, ends, overlaps) => {
      expect(await query(NEEDED, { report, from, to })).toEqual({
        data: {
          report: {
            coverage: {
              coveredDays: days,
              totalDays: days,
              editions: yearsTo(report, ...ends),
              overlaps,
            },
          },
        },
      });
    },
  );
});
