import { describe, expect, it } from 'vitest';
import { YEARLY, catalog, entity } from '../support/catalog.js';
import { observedCatalog } from '../support/observed-catalog.js';
import { query, queryOver } from '../support/server.js';
import { slugs } from '../support/slugs.js';

const AWS = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'];
const HORIZON = { from: '2023-11-23', to: '2029-11-23' };

describe('a list of periods', () => {
  it('says in which view it was made, and of which days it speaks', async () => {
    const source = `{
      today: periods(first: 0) { ...View }
      then: periods(first: 0, asOf: "2024-02-29", reading: LEGACY) { ...View }
      report(slug: "aws-soc-2") {
        today: periods(first: 0) { ...View }
        then: periods(first: 0, asOf: "2024-02-29", reading: LEGACY) { ...View }
      }
    }
    fragment View on PeriodConnection { asOf reading horizon { from to days } }`;
    const today = {
      asOf: '2026-11-23',
      reading: 'PREFERRED',
      horizon: { ...HORIZON, days: 2193 },
    };
    const then = {
      asOf: '2024-02-29',
      reading: 'LEGACY',
      horizon: { from: '2021-02-28', to: '2027-02-28', days: 2192 },
    };
    expect(await query(source)).toEqual({
      data: {
        today,
        then,
        report: { today, then },
      },
    });
  });

  it('of a report speaks only of the days on which its cadence is known to hold', async () => {
    const cadence = { ...YEARLY, validFrom: '2025-03-01', validTo: '2027-02-28' } as const;
    const ask = queryOver(catalog([entity('Report', 'r', { cadence })]));
    const source = `{
      report(slug: "r") { periods { horizon { from to } nodes { slug } } }
      periods { horizon { from to } nodes { slug } }
    }`;
    const nodes = slugs('2026-03-01--2027-02-28', '2025-03-01--2026-02-28');
    expect(await ask(source)).toEqual({
      data: {
        report: { periods: { horizon: { from: '2025-03-01', to: '2027-02-28' }, nodes } },
        periods: { horizon: HORIZON, nodes },
      },
    });
  });

  it('can be asked for any day, around which it claims what it claims around today', async () => {
    const source = `{
      periods(asOf: "2036-11-23", covering: "2036-02-14") { nodes { slug } }
      beyond: periods(asOf: "2036-11-23", covering: "2026-02-14") { totalCount }
      report(slug: "aws-soc-2") {
        periods(asOf: "2036-11-23", last: 1) { totalCount nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        periods: {
          nodes: slugs(
            '2036-01-01--2036-12-31',
            '2035-10-01--2036-09-30',
            '2035-07-01--2036-06-30',
            '2035-04-01--2036-03-31',
          ),
        },
        beyond: { totalCount: 0 },
        report: { periods: { totalCount: 14, nodes: slugs('2033-04-01--2034-03-31') } },
      },
    });
  });

  it.each([
    'reading: PREFERRED',
    'reading: LEGACY',
    'asOf: "2020-02-29"',
    'asOf: "2020-02-29", reading: LEGACY',
  ])('of the graph has all that the lists of its reports have, and no more (%s)', async (args) => {
    const source = `{
      periods(first: 100, ${args}) { nodes { slug } }
      reports { nodes { periods(first: 100, ${args}) { nodes { slug } } } }
    }`;
    for (const ask of [query, queryOver(observedCatalog)]) {
      const { data } = (await ask(source)) as Lists;
      const ofReports = data.reports.nodes.flatMap(({ periods }) => slugsIn(periods));
      expect(slugsIn(data.periods).sort()).toEqual([...new Set(ofReports)].sort());
    }
  });
});

describe('by the legacy reading', () => {
  it('a day lies in one period, of half a year', async () => {
    const source = `query ($day: Date!) {
      periods(reading: LEGACY, covering: $day) { totalCount nodes { slug days } }
      report(slug: "aws-soc-1") { periods(reading: LEGACY, covering: $day) { nodes { slug } } }
    }`;
    for (const [day, slug, days] of [
      ['2026-03-31', '2025-10-01--2026-03-31', 182],
      ['2026-04-01', '2026-04-01--2026-09-30', 183],
      ['2028-02-29', '2027-10-01--2028-03-31', 183],
    ] as const) {
      expect(await query(source, { day })).toEqual({
        data: {
          periods: { totalCount: 1, nodes: [{ slug, days }] },
          report: { periods: { nodes: slugs(slug) } },
        },
      });
    }
  });

  it('half a year is a period, whose editions and reports follow the same reading', async () => {
    const source = `{
      preferred: period(start: "2026-04-01", end: "2026-09-30") { slug }
      legacy: period(start: "2026-04-01", end: "2026-09-30", reading: LEGACY) {
        slug
        reports { nodes { slug } }
        editions { nodes { slug report { slug } } }
        believed: reports(reading: PREFERRED) { totalCount }
        believedEditions: editions(reading: PREFERRED) { totalCount }
      }
      entity(slug: "2026-04-01--2026-09-30") {
        ... on Period {
          reports { totalCount }
          legacy: reports(reading: LEGACY) { totalCount }
          editions(reading: LEGACY) { totalCount }
        }
      }
      report(slug: "aws-soc-1") {
        currentEdition(reading: LEGACY) {
          period { slug reports { totalCount } editions { nodes { slug } } }
        }
      }
      year: period(start: "2025-10-01", end: "2026-09-30", reading: LEGACY) { slug }
    }`;
    const edition = (report: string) => ({
      slug: `${report}--2026-04-01--2026-09-30--legacy`,
      report: { slug: report },
    });
    expect(await query(source)).toEqual({
      data: {
        preferred: null,
        legacy: {
          slug: '2026-04-01--2026-09-30',
          reports: { nodes: slugs(...AWS) },
          editions: { nodes: AWS.map(edition) },
          believed: { totalCount: 0 },
          believedEditions: { totalCount: 0 },
        },
        // A slug alone says nothing of a reading.
        entity: {
          reports: { totalCount: 0 },
          legacy: { totalCount: 3 },
          editions: { totalCount: 3 },
        },
        report: {
          currentEdition: {
            period: {
              slug: '2026-04-01--2026-09-30',
              reports: { totalCount: 3 },
              editions: { nodes: slugs(...AWS.map((report) => edition(report).slug)) },
            },
          },
        },
        year: null,
      },
    });
  });

  it('a report whose sources agree keeps its periods', async () => {
    const source = `{
      report(slug: "harbour-soc-3") {
        preferred: periods(covering: "2028-02-14") { nodes { slug } }
        legacy: periods(covering: "2028-02-14", reading: LEGACY) { nodes { slug } }
      }
      period(start: "2027-04-01", end: "2028-03-31", reading: LEGACY) {
        editions(reading: LEGACY) { nodes { slug reading } }
      }
    }`;
    const nodes = slugs('2027-10-01--2028-09-30', '2027-04-01--2028-03-31');
    expect(await queryOver(observedCatalog)(source)).toEqual({
      data: {
        report: { preferred: { nodes }, legacy: { nodes } },
        period: {
          editions: {
            nodes: ['harbour-soc-2', 'harbour-soc-3'].map((report) => ({
              slug: `${report}--2027-04-01--2028-03-31`,
              reading: 'PREFERRED',
            })),
          },
        },
      },
    });
  });
});

describe('the period of an edition that was seen', () => {
  const ask = queryOver(observedCatalog);

  it('stands in the lists by either reading, in the place of the one that was projected', async () => {
    const source = `{
      harbour2: report(slug: "harbour-soc-2") { periods(covering: "2026-08-31") { nodes { slug } } }
      harbour3: report(slug: "harbour-soc-3") { periods(covering: "2026-03-31") { nodes { slug } } }
      preferred: periods(covering: "2026-09-23", to: "2025-12-31") { nodes { slug } }
      legacy: periods(covering: "2026-09-23", to: "2025-12-31", reading: LEGACY) { nodes { slug } }
    }`;
    const both = { nodes: slugs('2025-10-01--2026-09-30', '2025-10-01--2026-09-23') };
    expect(await ask(source)).toEqual({
      data: {
        harbour2: { periods: { nodes: slugs('2026-04-01--2027-03-31', '2025-10-01--2026-09-23') } },
        harbour3: {
          periods: {
            nodes: slugs(
              '2025-10-01--2026-09-30',
              '2026-01-01--2026-06-30',
              '2025-04-01--2026-03-31',
            ),
          },
        },
        preferred: both,
        legacy: both,
      },
    });
  });

  it('leads to its edition, and the one that was projected no more to the report', async () => {
    const source = `{
      seen: period(start: "2025-10-01", end: "2026-09-23") {
        days
        editions { nodes { slug basis } }
        legacy: editions(reading: LEGACY) { nodes { slug } }
        reports { totalCount }
      }
      projected: period(start: "2025-10-01", end: "2026-09-30") { editions { nodes { slug basis } } }
      half: period(start: "2026-01-01", end: "2026-06-30") { editions { nodes { slug basis } } }
    }`;
    const seen = 'harbour-soc-2--2025-10-01--2026-09-23';
    const editions = (basis: string, ...names: readonly string[]) => ({
      nodes: names.map((slug) => ({ slug, basis })),
    });
    expect(await ask(source)).toEqual({
      data: {
        seen: {
          days: 358,
          editions: editions('OBSERVED', seen),
          legacy: { nodes: slugs(seen) },
          // Of reports it tells those whose cadence has it.
          reports: { totalCount: 0 },
        },
        projected: {
          editions: editions(
            'ESTIMATED',
            'harbour-soc-1--2025-10-01--2026-09-30',
            'harbour-soc-3--2025-10-01--2026-09-30',
          ),
        },
        half: { editions: editions('OBSERVED', 'harbour-soc-3--2026-01-01--2026-06-30') },
      },
    });
  });

  it('from long ago is found today too, though it is not listed', async () => {
    const source = `{
      now: period(start: "2019-04-01", end: "2019-09-30") { slug }
      list: periods(to: "2019-12-31") { totalCount }
      then: period(start: "2019-04-01", end: "2019-09-30", asOf: "2020-02-29") {
        slug
        then: editions { nodes { slug } }
        now: editions(asOf: "2026-11-23") { totalCount }
      }
      report(slug: "aws-soc-3") {
        periods(asOf: "2020-02-29", covering: "2019-08-31") { nodes { slug } }
      }
      other: report(slug: "aws-soc-2") {
        periods(asOf: "2020-02-29", covering: "2019-08-31") { nodes { slug } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        now: { slug: '2019-04-01--2019-09-30' },
        list: { totalCount: 0 },
        then: {
          slug: '2019-04-01--2019-09-30',
          then: { nodes: slugs('aws-soc-3--2019-04-01--2019-09-30') },
          now: { totalCount: 1 },
        },
        // Its half-year stands in the place of the year to the same day.
        report: { periods: { nodes: slugs('2019-04-01--2020-03-31', '2019-04-01--2019-09-30') } },
        other: { periods: { nodes: slugs('2019-04-01--2020-03-31', '2018-10-01--2019-09-30') } },
      },
    });
  });
});

interface List {
  readonly nodes: readonly { readonly slug: string }[];
}

interface Lists {
  readonly data: {
    readonly periods: List;
    readonly reports: { readonly nodes: readonly { readonly periods: List }[] };
  };
}

function slugsIn({ nodes }: List): string[] {
  return nodes.map(({ slug }) => slug);
}
