import { describe, expect, it } from 'vitest';
import { halfTo, yearTo, yearsTo } from '../support/edition-slug.js';
import { query } from '../support/server.js';
import { slugs } from '../support/slugs.js';

const AWS = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'];
const MAY_2027 = { from: '2027-05-12', to: '2027-05-19' };
const HORIZON = { from: '2023-11-23', to: '2029-11-23' };
const LEGACY_CAVEAT =
  'This follows the legacy reading, which lost against another in a conflict between sources.';

/** What an answer holds for a report's half-years of which only the slugs were asked. */
function halvesTo(report: string, ...ends: readonly string[]) {
  return slugs(...ends.map((end) => halfTo(report, end)));
}

/** The answer for the three reports. */
function forEach(answer: (report: string) => unknown) {
  return { data: { reports: { nodes: AWS.map(answer) } } };
}

describe('the legacy reading', () => {
  it('has half-years, twice a year, for every report', async () => {
    const source = `{
      reports {
        nodes {
          cadence(reading: LEGACY) {
            periodLength periodEnds editionsPerYear releaseLag { earliest latest } announcedReleases
          }
        }
      }
    }`;
    expect(await query(source)).toEqual(
      forEach(() => ({
        cadence: {
          periodLength: 'P6M',
          periodEnds: ['--03-31', '--09-30'],
          editionsPerYear: 2,
          releaseLag: { earliest: 'P6W', latest: 'P7W' },
          announcedReleases: ['mid-May', 'mid-November'],
        },
      })),
    );
  });

  it('names its editions so that they cannot be taken for those of the other', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        currentEdition(reading: LEGACY) {
          __typename slug name reading basis status period { start end days } releaseWindow { from to }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          currentEdition: {
            __typename: 'Edition',
            slug: 'aws-soc-1--2026-04-01--2026-09-30--legacy',
            name: 'AWS SOC 1, 2026-04-01 to 2026-09-30 (legacy reading)',
            reading: 'LEGACY',
            basis: 'ESTIMATED',
            status: 'PRESUMED_RELEASED',
            period: { start: '2026-04-01', end: '2026-09-30', days: 183 },
            releaseWindow: { from: '2026-11-11', to: '2026-11-18' },
          },
        },
      },
    });
  });

  it('is kept on the way to the editions before and after', async () => {
    const source = `{
      reports {
        nodes {
          currentEdition(reading: LEGACY) { previous { slug reading previous { slug } } next { slug reading } }
        }
      }
    }`;
    expect(await query(source)).toEqual(
      forEach((report) => ({
        currentEdition: {
          previous: {
            slug: halfTo(report, '2026-03-31'),
            reading: 'LEGACY',
            previous: { slug: halfTo(report, '2025-09-30') },
          },
          next: { slug: halfTo(report, '2027-03-31'), reading: 'LEGACY' },
        },
      })),
    );
  });

  it('has the same candidate and the same next edition for all reports', async () => {
    const source = `{
      reports {
        nodes {
          due: candidateEdition(reading: LEGACY, asOf: "2026-11-18") { slug status }
          current: currentEdition(reading: LEGACY, asOf: "2026-11-18") { slug }
          none: candidateEdition(reading: LEGACY) { slug }
          next: nextEdition(reading: LEGACY) { slug status releaseWindow { from to } }
        }
      }
    }`;
    expect(await query(source)).toEqual(
      forEach((report) => ({
        due: { slug: halfTo(report, '2026-09-30'), status: 'DUE' },
        current: { slug: halfTo(report, '2026-03-31') },
        none: null,
        next: {
          slug: halfTo(report, '2027-03-31'),
          status: 'IN_PROGRESS',
          releaseWindow: MAY_2027,
        },
      })),
    );
  });

  it.each([
    ['2026-02-14', '2026-03-31'],
    ['2026-03-31', '2026-03-31'],
    ['2026-04-01', '2026-09-30'],
    ['2024-10-01', '2025-03-31'],
    ['2029-11-23', '2030-03-31'],
  ])('has one edition for %s, that to %s', async (day, end) => {
    const source = `query ($day: Date!) {
      reports {
        nodes {
          editions(covering: $day, reading: LEGACY) { totalCount nodes { slug } }
          periods(covering: $day, reading: LEGACY) { totalCount }
        }
      }
    }`;
    expect(await query(source, { day })).toEqual(
      forEach((report) => ({
        editions: { totalCount: 1, nodes: halvesTo(report, end) },
        periods: { totalCount: 1 },
      })),
    );
  });

  it('leaves out both half-years of a year that was seen whole', async () => {
    const source = `{
      reports {
        nodes {
          editions(reading: LEGACY, covering: "2024-05-01") { nodes { slug reading basis } }
          before: editions(reading: LEGACY, covering: "2023-11-23") { totalCount }
        }
      }
    }`;
    const half = (report: string) => ({
      editions: {
        nodes: [{ slug: halfTo(report, '2024-09-30'), reading: 'LEGACY', basis: 'ESTIMATED' }],
      },
      before: { totalCount: 1 },
    });
    const slug = yearTo('aws-soc-3', '2024-09-30');
    const year = {
      editions: { nodes: [{ slug, reading: 'PREFERRED', basis: 'OBSERVED' }] },
      before: { totalCount: 1 },
    };
    expect(await query(source)).toEqual(
      forEach((report) => (report === 'aws-soc-3' ? year : half(report))),
    );
  });

  it('is kept on the way from an edition that was seen', async () => {
    const source = `{
      report(slug: "aws-soc-3") {
        currentEdition(reading: LEGACY, asOf: "2024-12-01") { slug previous { slug } next { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          currentEdition: {
            slug: yearTo('aws-soc-3', '2024-09-30'),
            previous: { slug: halfTo('aws-soc-3', '2023-09-30') },
            next: { slug: halfTo('aws-soc-3', '2025-03-31') },
          },
        },
      },
    });
  });

  it('has thirteen editions of each report within the horizon, or one year for two halves', async () => {
    const source = `{
      all: editions(reading: LEGACY) { totalCount asOf horizon { from to } }
      soc2: editions(reading: LEGACY, first: 2, filter: { report: "aws-soc-2" }) {
        totalCount
        nodes { slug }
      }
      report(slug: "aws-soc-1") {
        editions(reading: LEGACY) { totalCount }
        last: editions(reading: LEGACY, last: 1) { nodes { slug } }
        periods(reading: LEGACY) { totalCount asOf horizon { from to } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        all: { totalCount: 38, asOf: '2026-11-23', horizon: HORIZON },
        soc2: { totalCount: 13, nodes: halvesTo('aws-soc-2', '2030-03-31', '2029-09-30') },
        report: {
          editions: { totalCount: 13 },
          last: { nodes: halvesTo('aws-soc-1', '2024-03-31') },
          periods: { totalCount: 13, asOf: '2026-11-23', horizon: HORIZON },
        },
      },
    });
  });

  it('covers the calendar year 2026 by two half-years, to the same day as the other', async () => {
    const source = `{
      reports {
        nodes {
          coverage(from: "2026-01-01", to: "2026-12-31", reading: LEGACY) {
            reading
            totalDays
            coveredDays
            segments { from to kind editions { slug } }
            gaps { from to days bridgeable bridgeableOn }
            editions { slug }
            overlaps { from }
            completeBy { from to }
            caveats
          }
        }
      }
    }`;
    expect(await query(source)).toEqual(
      forEach((report) => ({
        coverage: {
          reading: 'LEGACY',
          totalDays: 365,
          coveredDays: 273,
          segments: [
            {
              from: '2026-01-01',
              to: '2026-09-30',
              kind: 'COVERED',
              editions: halvesTo(report, '2026-09-30', '2026-03-31'),
            },
            {
              from: '2026-10-01',
              to: '2026-12-31',
              kind: 'EXPECTED',
              editions: halvesTo(report, '2027-03-31'),
            },
          ],
          gaps: [
            {
              from: '2026-10-01',
              to: '2026-12-31',
              days: 92,
              bridgeable: true,
              bridgeableOn: '2026-12-31',
            },
          ],
          editions: halvesTo(report, '2026-03-31', '2026-09-30'),
          overlaps: [],
          completeBy: MAY_2027,
          caveats: expect.arrayContaining([LEGACY_CAVEAT]) as unknown,
        },
      })),
    );
  });

  it('covers several reports at once, and says that it did', async () => {
    const source = `{
      legacy: coverage(
        reports: ["aws-soc-2", "aws-soc-1"], from: "2026-04-01", to: "2026-09-30", reading: LEGACY
      ) { reading editions { slug } }
      preferred: coverage(reports: ["aws-soc-1"], from: "2026-04-01", to: "2026-09-30") {
        reading
        editions { slug }
        caveats
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        legacy: [
          { reading: 'LEGACY', editions: halvesTo('aws-soc-2', '2026-09-30') },
          { reading: 'LEGACY', editions: halvesTo('aws-soc-1', '2026-09-30') },
        ],
        preferred: [
          {
            reading: 'PREFERRED',
            editions: yearsTo('aws-soc-1', '2026-09-30'),
            caveats: expect.not.arrayContaining([LEGACY_CAVEAT]) as unknown,
          },
        ],
      },
    });
  });

  it('has releases in May and November only', async () => {
    const source = `{
      releaseCalendar(from: "2027-01-01", to: "2027-12-31", reading: LEGACY) {
        window { from to }
        edition { slug }
      }
    }`;
    const releases = (window: unknown, end: string) =>
      AWS.map((report) => ({ window, edition: { slug: halfTo(report, end) } }));
    expect(await query(source)).toEqual({
      data: {
        releaseCalendar: [
          ...releases(MAY_2027, '2027-03-31'),
          ...releases({ from: '2027-11-11', to: '2027-11-18' }, '2027-09-30'),
        ],
      },
    });
  });
});
