import { describe, expect, it } from 'vitest';
import { harbourCatalog } from '../support/catalog.js';
import { yearTo } from '../support/edition-slug.js';
import { query, queryOver } from '../support/server.js';

const AWS = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'];

/** A release as an answer holds it. */
function release(report: string, end: string, [from, to]: readonly [string, string]) {
  return { window: { from, to }, edition: { slug: yearTo(report, end) } };
}

const FEBRUARY = ['2027-02-11', '2027-02-18'] as const;
const MAY = ['2027-05-12', '2027-05-19'] as const;
const AUGUST = ['2027-08-11', '2027-08-18'] as const;
const NOVEMBER = ['2027-11-11', '2027-11-18'] as const;
const YEAR_2027 = [
  release('aws-soc-1', '2026-12-31', FEBRUARY),
  ...AWS.map((report) => release(report, '2027-03-31', MAY)),
  release('aws-soc-1', '2027-06-30', AUGUST),
  ...AWS.map((report) => release(report, '2027-09-30', NOVEMBER)),
];

const CALENDAR = `query ($from: Date!, $to: Date!, $reports: [String!], $asOf: Date) {
  releaseCalendar(from: $from, to: $to, reports: $reports, asOf: $asOf) {
    window { from to }
    edition { slug }
  }
}`;

describe('the release calendar', () => {
  it('tells what comes out, when, and how sure that is', async () => {
    const source = `{
      releaseCalendar(from: "2027-02-01", to: "2027-02-28") {
        __typename
        window { from to days }
        report { slug }
        edition { slug status basis period { start end } }
        certainty
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        releaseCalendar: [
          {
            __typename: 'ReleaseEvent',
            window: { from: '2027-02-11', to: '2027-02-18', days: 8 },
            report: { slug: 'aws-soc-1' },
            edition: {
              slug: yearTo('aws-soc-1', '2026-12-31'),
              status: 'IN_PROGRESS',
              basis: 'ESTIMATED',
              period: { start: '2026-01-01', end: '2026-12-31' },
            },
            certainty: 'ESTIMATED',
          },
        ],
      },
    });
  });

  it('has the releases of a year in their order: four of SOC 1, two of each other', async () => {
    expect(await query(CALENDAR, { from: '2027-01-01', to: '2027-12-31' })).toEqual({
      data: { releaseCalendar: YEAR_2027 },
    });
  });

  it.each([
    ['2026-11-01', '2026-11-10', 0],
    ['2026-11-10', '2026-11-11', 3],
    ['2026-11-14', '2026-11-14', 3],
    ['2026-11-18', '2026-12-31', 3],
    ['2026-11-19', '2027-02-10', 0],
    ['2027-02-18', '2027-05-12', 4],
    ['2027-02-19', '2027-05-11', 0],
  ])(
    'from %s to %s has the %i releases whose window shares a day with it',
    async (from, to, count) => {
      const { data } = (await query(CALENDAR, { from, to })) as {
        readonly data: { readonly releaseCalendar: readonly unknown[] };
      };
      expect(data.releaseCalendar).toHaveLength(count);
    },
  );

  it('can be narrowed to some reports, each counted once', async () => {
    const ask = (reports: readonly string[]) =>
      query(CALENDAR, { from: '2027-01-01', to: '2027-12-31', reports });
    expect(await ask(['aws-soc-3', 'aws-soc-2', 'aws-soc-3'])).toEqual({
      data: {
        releaseCalendar: [
          release('aws-soc-2', '2027-03-31', MAY),
          release('aws-soc-3', '2027-03-31', MAY),
          release('aws-soc-2', '2027-09-30', NOVEMBER),
          release('aws-soc-3', '2027-09-30', NOVEMBER),
        ],
      },
    });
    expect(await ask([])).toEqual({ data: { releaseCalendar: [] } });
    expect(await query(CALENDAR, { from: '2027-01-01', to: '2027-12-31', reports: null })).toEqual({
      data: { releaseCalendar: YEAR_2027 },
    });
  });

  it('has windows on the same days of every year, leap years too', async () => {
    const { data } = (await query(CALENDAR, {
      from: '2024-01-01',
      to: '2029-11-23',
      reports: ['aws-soc-1'],
    })) as {
      readonly data: {
        readonly releaseCalendar: readonly {
          readonly window: { readonly from: string; readonly to: string };
        }[];
      };
    };
    const windows = data.releaseCalendar.map(({ window }) => `${window.from} ${window.to}`);
    const years = [2024, 2025, 2026, 2027, 2028, 2029];
    expect(windows).toEqual(
      years.flatMap((year) => [
        `${year}-02-11 ${year}-02-18`,
        `${year}-05-12 ${year}-05-19`,
        `${year}-08-11 ${year}-08-18`,
        `${year}-11-11 ${year}-11-18`,
      ]),
    );
  });

  it('reaches as far as the horizon of the day asked for', async () => {
    const later = { from: '2031-02-01', to: '2031-02-28', asOf: '2030-01-01' };
    expect(await query(CALENDAR, later)).toEqual({
      data: { releaseCalendar: [release('aws-soc-1', '2030-12-31', ['2031-02-11', '2031-02-18'])] },
    });
    const first = { from: '2010-01-01', to: '2024-02-29' };
    expect(await query(CALENDAR, first)).toEqual({
      data: { releaseCalendar: [release('aws-soc-1', '2023-12-31', ['2024-02-11', '2024-02-18'])] },
    });
  });

  it('has the editions of the day asked for', async () => {
    const source = `{
      releaseCalendar(from: "2026-11-01", to: "2026-11-30", asOf: "2026-11-15", reports: ["aws-soc-1"]) {
        edition { status ageDays }
      }
    }`;
    expect(await query(source)).toEqual({
      data: { releaseCalendar: [{ edition: { status: 'DUE', ageDays: 46 } }] },
    });
  });

  it('brings several providers together, by day and then by edition', async () => {
    const source = `{
      releaseCalendar(from: "2026-04-01", to: "2026-05-31") { window { from } edition { slug } }
    }`;
    const may = (report: string) => ({
      window: { from: '2026-05-12' },
      edition: { slug: yearTo(report, '2026-03-31') },
    });
    expect(await queryOver(harbourCatalog)(source)).toEqual({
      data: {
        releaseCalendar: [
          {
            window: { from: '2026-04-11' },
            edition: { slug: 'lantern-soc-2--2025-03-01--2026-02-28' },
          },
          ...['harbour-soc-1', 'harbour-soc-2', 'harbour-soc-3'].map(may),
        ],
      },
    });
  });
});
