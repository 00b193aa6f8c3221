import { describe, expect, it } from 'vitest';
import { yearsTo } from '../support/edition-slug.js';
import { query } from '../support/server.js';

const YEAR_END = '2026-12-31';

const FEBRUARY_2027 = { from: '2027-02-11', to: '2027-02-18' };
const MAY_2027 = { from: '2027-05-12', to: '2027-05-19' };

describe('the coverage of the calendar year 2026', () => {
  const COVERAGE = `query ($asOf: Date) {
    coverage(
      reports: ["aws-soc-1", "aws-soc-2", "aws-soc-3"]
      from: "2026-01-01"
      to: "2026-12-31"
      asOf: $asOf
    ) {
      totalDays
      coveredDays
      segments { from to days kind }
      gaps { from to days bridgeable bridgeableOn }
      editions { slug }
      overlaps { from to days }
      completeBy { from to }
    }
  }`;

  it('is 273 of 365 days and a gap of exactly three months, which a letter can bridge', async () => {
    const covered = (report: string, completeBy: unknown) => ({
      totalDays: 365,
      coveredDays: 273,
      segments: [
        { from: '2026-01-01', to: '2026-09-30', days: 273, kind: 'COVERED' },
        { from: '2026-10-01', to: '2026-12-31', days: 92, kind: 'EXPECTED' },
      ],
      gaps: [
        {
          from: '2026-10-01',
          to: '2026-12-31',
          days: 92,
          bridgeable: true,
          bridgeableOn: YEAR_END,
        },
      ],
      editions: yearsTo(report, '2026-09-30'),
      overlaps: [],
      completeBy,
    });
    expect(await query(COVERAGE)).toEqual({
      data: {
        coverage: [
          covered('aws-soc-1', FEBRUARY_2027),
          covered('aws-soc-2', MAY_2027),
          covered('aws-soc-3', MAY_2027),
        ],
      },
    });
  });

  it('leaves a gap of 184 or 275 days, beyond any letter, while only the editions before are out', async () => {
    const covered = (
      report: string,
      [end, coveredDays]: [string, number],
      [from, days]: [string, number],
      completeBy: unknown,
    ) => ({
      totalDays: 365,
      coveredDays,
      segments: [
        { from: '2026-01-01', to: end, days: coveredDays, kind: 'COVERED' },
        { from, to: '2026-12-31', days, kind: 'EXPECTED' },
      ],
      gaps: [{ from, to: '2026-12-31', days, bridgeable: false, bridgeableOn: null }],
      editions: yearsTo(report, end),
      overlaps: [],
      completeBy,
    });
    expect(await query(COVERAGE, { asOf: '2026-11-18' })).toEqual({
      data: {
        coverage: [
          covered('aws-soc-1', ['2026-06-30', 181], ['2026-07-01', 184], FEBRUARY_2027),
          covered('aws-soc-2', ['2026-03-31', 90], ['2026-04-01', 275], MAY_2027),
          covered('aws-soc-3', ['2026-03-31', 90], ['2026-04-01', 275], MAY_2027),
        ],
      },
    });
  });

  it('is complete once that edition is out: one report for SOC 1, two for the others', async () => {
    const source = `{
      coverage(
        reports: ["aws-soc-1", "aws-soc-2"], from: "2026-01-01", to: "2026-12-31", asOf: "2027-05-20"
      ) { coveredDays gaps { from } editions { slug } overlaps { from to days } completeBy { from } }
    }`;
    const complete = { coveredDays: 365, gaps: [], completeBy: null };
    expect(await query(source)).toEqual({
      data: {
        coverage: [
          { ...complete, editions: yearsTo('aws-soc-1', '2026-12-31'), overlaps: [] },
          {
            ...complete,
            editions: yearsTo('aws-soc-2', '2026-09-30', '2027-03-31'),
            overlaps: [{ from: '2026-04-01', to: '2026-09-30', days: 183 }],
          },
        ],
      },
    });
  });
});

describe('the coverage of the fiscal year from July 2025 to June 2026', () => {
  const COVERAGE = `query ($asOf: Date) {
    coverage(
      reports: ["aws-soc-1", "aws-soc-2"], from: "2025-07-01", to: "2026-06-30", asOf: $asOf
    ) {
      totalDays
      coveredDays
      gaps { from to days bridgeable bridgeableOn }
      editions { slug }
      overlaps { from to days }
      completeBy { from to }
    }
  }`;
  const complete = { totalDays: 365, coveredDays: 365, gaps: [], completeBy: null };
  const ofSoc1 = { ...complete, editions: yearsTo('aws-soc-1', '2026-06-30'), overlaps: [] };

  it('is complete, with one SOC 1 or two SOC 2 that share 182 days', async () => {
    expect(await query(COVERAGE)).toEqual({
      data: {
        coverage: [
          ofSoc1,
          {
            ...complete,
            editions: yearsTo('aws-soc-2', '2026-03-31', '2026-09-30'),
            overlaps: [{ from: '2025-10-01', to: '2026-03-31', days: 182 }],
          },
        ],
      },
    });
  });

  it('lacks its last quarter by SOC 2 until the edition to September is out', async () => {
    expect(await query(COVERAGE, { asOf: '2026-11-15' })).toEqual({
      data: {
        coverage: [
          ofSoc1,
          {
            totalDays: 365,
            coveredDays: 274,
            gaps: [
              {
                from: '2026-04-01',
                to: '2026-06-30',
                days: 91,
                bridgeable: true,
                bridgeableOn: '2026-06-30',
              },
            ],
            editions: yearsTo('aws-soc-2', '2026-03-31'),
            overlaps: [],
            completeBy: { from: '2026-11-11', to: '2026-11-18' },
          },
        ],
      },
    });
  });
});
