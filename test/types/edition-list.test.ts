import { describe, expect, it } from 'vitest';
import { HALF_YEARLY, catalog, harbourCatalog } from '../support/catalog.js';
import { yearTo, yearsTo } from '../support/edition-slug.js';
import { query, queryOver } from '../support/server.js';

const AWS = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'];
const HORIZON = { from: '2023-11-23', to: '2029-11-23' };

function listed(...nodes: readonly { readonly slug: string }[]) {
  return { totalCount: nodes.length, nodes };
}

/** The editions to one day, of all three reports. */
function ofAll(end: string) {
  return AWS.flatMap((report) => yearsTo(report, end));
}

describe('the editions of all reports', () => {
  it('are those around today, latest period end first, then by slug', async () => {
    const source = `{
      editions(first: 9) {
        totalCount
        asOf
        horizon { from to days }
        nodes { slug }
        pageInfo { hasNextPage hasPreviousPage }
      }
      last: editions(last: 4) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        editions: {
          totalCount: 56,
          asOf: '2026-11-23',
          horizon: { ...HORIZON, days: 2193 },
          nodes: [
            ...ofAll('2030-09-30'),
            ...yearsTo('aws-soc-1', '2030-06-30'),
            ...ofAll('2030-03-31'),
            ...yearsTo('aws-soc-1', '2029-12-31'),
            ...yearsTo('aws-soc-1', '2029-09-30'),
          ],
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
        },
        last: {
          nodes: [...ofAll('2024-03-31'), ...yearsTo('aws-soc-1', '2023-12-31')],
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
      },
    });
  });

  it('can be paged through, within the editions of one day too', async () => {
    const source = `query ($after: String) {
      editions(first: 2, after: $after, filter: { covering: "2026-03-31" }) {
        totalCount
        edges { cursor node { slug } }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const all = [
      yearTo('aws-soc-1', '2026-12-31'),
      ...AWS.map((report) => yearTo(report, '2026-09-30')),
      yearTo('aws-soc-1', '2026-06-30'),
      ...AWS.map((report) => yearTo(report, '2026-03-31')),
    ];
    let after: string | null = null;
    for (let start = 0; start < all.length; start += 2) {
      const page = (await query(source, { after })) as Page;
      const { edges, pageInfo } = page.data.editions;
      expect(page).toEqual({
        data: {
          editions: {
            totalCount: 8,
            edges: all.slice(start, start + 2).map((slug) => ({
              cursor: expect.any(String) as unknown,
              node: { slug },
            })),
            pageInfo: { hasNextPage: start < 6, endCursor: edges[1]?.cursor },
          },
        },
      });
      after = pageInfo.endCursor;
    }
  });

  interface Page {
    readonly data: {
      readonly editions: {
        readonly edges: readonly { readonly cursor: string }[];
        readonly pageInfo: { readonly endCursor: string };
      };
    };
  }

  it.each([
    ['of a report', '{ report: "aws-soc-2" }', 14],
    ['of an unknown report', '{ report: "aws-soc-9" }', 0],
    ['of what is no report', '{ report: "aws" }', 0],
    ['of a provider', '{ provider: "aws" }', 56],
    ['of an unknown provider', '{ provider: "harbour" }', 0],
    ['of a family', '{ family: "soc-1" }', 28],
    ['of a family and a provider', '{ family: "soc-3", provider: "aws" }', 14],
    ['of a report that has the family', '{ report: "aws-soc-1", family: "soc-1" }', 28],
    ['of a report that has another family', '{ report: "aws-soc-1", family: "soc-2" }', 0],
    ['of a report of another provider', '{ report: "aws-soc-1", provider: "harbour" }', 0],
    ['presumed to be out', '{ status: [PRESUMED_RELEASED] }', 24],
    ['in progress', '{ status: [IN_PROGRESS] }', 8],
    ['projected', '{ status: [PROJECTED] }', 24],
    ['of two statuses', '{ status: [IN_PROGRESS, PROJECTED] }', 32],
    ['of a status that none has', '{ status: [RELEASED, DUE, IN_PREPARATION] }', 0],
    ['that were seen, also long ago', '{ basis: OBSERVED }', 2],
    ['that were seen for days long ago', '{ basis: OBSERVED, to: "2019-12-31" }', 1],
    ['that were seen for one day long ago', '{ basis: OBSERVED, covering: "2019-05-01" }', 1],
    ['for one day long ago, whether seen or not', '{ covering: "2019-05-01" }', 0],
    ['that nobody saw', '{ basis: ESTIMATED }', 55],
    ['that cover a day', '{ covering: "2026-11-23" }', 8],
    ['with a day from one on', '{ from: "2029-10-01" }', 8],
    ['with a day up to one', '{ to: "2023-12-31" }', 8],
    ['with a day before the horizon', '{ to: "2023-11-22" }', 0],
    ['with a day after the horizon', '{ from: "2029-11-24" }', 0],
    ['with a day between two', '{ from: "2026-03-31", to: "2026-04-01" }', 11],
    ['that meet no condition', '{}', 56],
    [
      'that meet everything',
      '{ report: "aws-soc-3", basis: OBSERVED, covering: "2024-02-29", status: [PRESUMED_RELEASED], from: "2024-01-01", to: "2024-01-01" }',
      1,
    ],
    [
      'that do not meet everything',
      '{ report: "aws-soc-3", basis: OBSERVED, covering: "2024-10-01" }',
      0,
    ],
  ])('can be narrowed to those %s', async (_, filter, totalCount) => {
    expect(await query(`{ editions(filter: ${filter}) { totalCount } }`)).toEqual({
      data: { editions: { totalCount } },
    });
  });

  it('can be narrowed to those of one provider among others', async () => {
    const source = `{
      lantern: editions(filter: { provider: "lantern", covering: "2026-02-28" }) {
        totalCount nodes { slug }
      }
      soc2: editions(filter: { family: "soc-2", covering: "2026-02-28" }) { totalCount nodes { slug } }
    }`;
    const lantern = { slug: 'lantern-soc-2--2025-03-01--2026-02-28' };
    expect(await queryOver(harbourCatalog)(source)).toEqual({
      data: {
        lantern: listed(lantern),
        soc2: listed(...yearsTo('harbour-soc-2', '2026-09-30', '2026-03-31'), lantern),
      },
    });
  });

  it('have the statuses of the day that the list is asked for', async () => {
    const source = `query ($asOf: Date!) {
      editions(asOf: $asOf, filter: { status: [DUE, IN_PREPARATION] }) {
        totalCount
        asOf
        nodes { slug status }
      }
    }`;
    const september = (status: string) =>
      AWS.map((report) => ({ slug: yearTo(report, '2026-09-30'), status }));
    for (const [asOf, status] of [
      ['2026-11-10', 'IN_PREPARATION'],
      ['2026-11-11', 'DUE'],
      ['2026-11-18', 'DUE'],
    ] as const) {
      expect(await query(source, { asOf })).toEqual({
        data: { editions: { totalCount: 3, asOf, nodes: september(status) } },
      });
    }
    expect(await query(source, { asOf: '2026-11-19' })).toEqual({
      data: { editions: { totalCount: 0, asOf: '2026-11-19', nodes: [] } },
    });
  });

  it.each([
    ['2026-11-23', HORIZON],
    ['2020-02-29', { from: '2017-02-28', to: '2023-02-28' }],
    ['2036-11-23', { from: '2033-11-23', to: '2039-11-23' }],
  ])('asked for on %s speak of three years either side', async (asOf, horizon) => {
    const source = `query ($asOf: Date!, $from: Date!, $to: Date!) {
      editions(asOf: $asOf) { asOf horizon { from to } }
      first: editions(asOf: $asOf, filter: { covering: $from, report: "aws-soc-1" }) { totalCount }
      last: editions(asOf: $asOf, filter: { covering: $to, report: "aws-soc-1" }) { totalCount }
    }`;
    expect(await query(source, { asOf, ...horizon })).toEqual({
      data: {
        editions: { asOf, horizon },
        first: { totalCount: 4 },
        last: { totalCount: 4 },
      },
    });
  });
});

describe('the editions of one report', () => {
  it('are narrowed, ordered and counted as those of all are', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        editions { totalCount asOf horizon { from to } }
        year: editions(from: "2026-01-01", to: "2026-12-31") { totalCount nodes { slug } }
        pending: editions(status: [IN_PROGRESS]) { totalCount nodes { slug } }
        seen: editions(basis: OBSERVED) { totalCount }
        then: editions(asOf: "2026-11-15", status: [DUE]) { totalCount asOf nodes { slug status } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          editions: { totalCount: 14, asOf: '2026-11-23', horizon: HORIZON },
          year: listed(
            ...yearsTo('aws-soc-2', '2027-09-30', '2027-03-31', '2026-09-30', '2026-03-31'),
          ),
          pending: listed(...yearsTo('aws-soc-2', '2027-09-30', '2027-03-31')),
          seen: { totalCount: 0 },
          then: {
            totalCount: 1,
            asOf: '2026-11-15',
            nodes: [{ slug: yearTo('aws-soc-2', '2026-09-30'), status: 'DUE' }],
          },
        },
      },
    });
  });

  it('speak only of the days on which its cadence is known to hold', async () => {
    const cadence = { ...HALF_YEARLY, validFrom: '2025-04-01', validTo: '2027-03-31' } as const;
    const ask = queryOver(
      catalog(
        harbourCatalog.entities.map((node) =>
          node.slug === 'harbour-soc-2' && node.kind === 'Report' ? { ...node, cadence } : node,
        ),
      ),
    );
    const source = `query ($day: Date!) {
      report(slug: "harbour-soc-2") {
        editions(covering: $day) { totalCount horizon { from to } }
        periods(covering: $day) { totalCount horizon { from to } }
        coverage(from: $day, to: $day) { horizon { from to } segments { kind } }
      }
    }`;
    const horizon = { from: '2025-04-01', to: '2027-03-31' };
    for (const [day, totalCount, kind] of [
      ['2025-04-01', 2, 'COVERED'],
      ['2027-03-31', 2, 'EXPECTED'],
    ] as const) {
      expect(await ask(source, { day })).toEqual({
        data: {
          report: {
            editions: { totalCount, horizon },
            periods: { totalCount, horizon },
            coverage: { horizon, segments: [{ kind }] },
          },
        },
      });
    }
    for (const day of ['2025-03-31', '2027-04-01']) {
      const nothing = { totalCount: 0, horizon };
      const { data } = (await ask(source, { day })) as {
        readonly data: { readonly report: unknown };
      };
      expect(data.report).toMatchObject({ editions: nothing, periods: nothing });
    }
  });
});

describe('the editions for one period', () => {
  it('are those of every report that has it', async () => {
    const source = `{
      september: period(start: "2025-10-01", end: "2026-09-30") {
        editions { totalCount asOf horizon { from to } nodes { slug status } }
        due: editions(asOf: "2026-11-15", status: [DUE]) { totalCount asOf nodes { status } }
        one: editions(first: 1) { totalCount nodes { slug } pageInfo { hasNextPage } }
      }
      june: period(start: "2025-07-01", end: "2026-06-30") { editions { totalCount nodes { slug } } }
    }`;
    const due = { status: 'DUE' };
    expect(await query(source)).toEqual({
      data: {
        september: {
          editions: {
            totalCount: 3,
            asOf: '2026-11-23',
            horizon: HORIZON,
            nodes: ofAll('2026-09-30').map((node) => ({ ...node, status: 'PRESUMED_RELEASED' })),
          },
          due: { totalCount: 3, asOf: '2026-11-15', nodes: [due, due, due] },
          one: {
            totalCount: 3,
            nodes: yearsTo('aws-soc-1', '2026-09-30'),
            pageInfo: { hasNextPage: true },
          },
        },
        june: { editions: listed(...yearsTo('aws-soc-1', '2026-06-30')) },
      },
    });
  });

  it('are those of the day that the period was asked for', async () => {
    const source = `{
      period(start: "2025-10-01", end: "2026-09-30", asOf: "2026-11-15") { ...Editions }
      periods(asOf: "2026-11-15", covering: "2026-03-31", from: "2026-09-30", first: 1, last: 1) {
        nodes { slug editions { asOf } }
      }
      edition(slug: "aws-soc-1--2025-10-01--2026-09-30", asOf: "2026-11-15") { period { ...Editions } }
    }
    fragment Editions on Period {
      editions(first: 1) { asOf nodes { status } }
      later: editions(first: 1, asOf: "2026-11-19") { asOf nodes { status } }
    }`;
    const period = {
      editions: { asOf: '2026-11-15', nodes: [{ status: 'DUE' }] },
      later: { asOf: '2026-11-19', nodes: [{ status: 'PRESUMED_RELEASED' }] },
    };
    expect(await query(source)).toEqual({
      data: {
        period,
        periods: {
          nodes: [{ slug: '2026-01-01--2026-12-31', editions: { asOf: '2026-11-15' } }],
        },
        edition: { period },
      },
    });
  });

  it('are none beyond the horizon of the day asked for', async () => {
    const source = `{
      period(start: "2025-10-01", end: "2026-09-30") {
        editions(asOf: "2036-11-23") { totalCount asOf horizon { from to } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        period: {
          editions: {
            totalCount: 0,
            asOf: '2036-11-23',
            horizon: { from: '2033-11-23', to: '2039-11-23' },
          },
        },
      },
    });
  });

  it('are one where one report was seen to have it', async () => {
    const source = `{
      period(start: "2023-10-01", end: "2024-09-30") {
        editions(basis: OBSERVED) { totalCount nodes { slug } }
        all: editions { totalCount }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        period: {
          editions: listed(...yearsTo('aws-soc-3', '2024-09-30')),
          all: { totalCount: 3 },
        },
      },
    });
  });
});
