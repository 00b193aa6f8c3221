import { describe, expect, it } from 'vitest';
import { cursorText } from '../support/cursor.js';
import { yearTo } from '../support/edition-slug.js';
import { query, queryOver, seedCatalog } from '../support/server.js';

const SEPTEMBER = yearTo('aws-soc-1', '2026-09-30');
const SEEN_2019 = 'aws-soc-3--2019-04-01--2019-09-30';
const SEEN_2024 = yearTo('aws-soc-3', '2024-09-30');

function idOf(slug: string): string {
  return Buffer.from(`Edition:${slug}`).toString('base64url');
}

describe('an edition', () => {
  it('tells its report, its days and where it stands', async () => {
    const source = `query ($slug: String!) {
      edition(slug: $slug) {
        __typename id slug name description aliases
        facts { field }
        unknowns { field }
        report { slug }
        period { slug start end days }
        status basis reading releaseWindow { from to days } releasedOn seenOn ageDays
        deviation { releaseDays }
        previous { slug }
        next { slug }
      }
    }`;
    expect(await query(source, { slug: SEPTEMBER })).toEqual({
      data: {
        edition: {
          __typename: 'Edition',
          id: idOf(SEPTEMBER),
          slug: 'aws-soc-1--2025-10-01--2026-09-30',
          name: 'AWS SOC 1, 2025-10-01 to 2026-09-30',
          description: null,
          aliases: [],
          facts: [{ field: 'report' }, { field: 'period' }, { field: 'releaseWindow' }],
          unknowns: [{ field: 'releasedOn' }],
          report: { slug: 'aws-soc-1' },
          period: {
            slug: '2025-10-01--2026-09-30',
            start: '2025-10-01',
            end: '2026-09-30',
            days: 365,
          },
          status: 'PRESUMED_RELEASED',
          basis: 'ESTIMATED',
          reading: 'PREFERRED',
          releaseWindow: { from: '2026-11-11', to: '2026-11-18', days: 8 },
          releasedOn: null,
          seenOn: null,
          ageDays: 54,
          deviation: null,
          previous: { slug: yearTo('aws-soc-1', '2026-06-30') },
          next: { slug: yearTo('aws-soc-1', '2026-12-31') },
        },
      },
    });
  });

  it('that somebody saw tells where, and what was not seen of it', async () => {
    const source = `query ($slug: String!) {
      edition(slug: $slug) {
        name basis reading releasedOn seenOn
        period { start end days }
        facts { field certainty citations { source { slug } } }
        unknowns { field }
        deviation { releaseDays projectedPeriod { from to days } periodDays }
      }
    }`;
    const citations = [{ source: { slug: 'aws-soc-3-report-2024' } }];
    const { data } = (await query(source, { slug: SEEN_2024 })) as {
      readonly data: { readonly edition: object };
    };
    expect(data.edition).toEqual({
      name: 'AWS SOC 3, 2023-10-01 to 2024-09-30',
      basis: 'OBSERVED',
      reading: 'PREFERRED',
      releasedOn: null,
      seenOn: null,
      period: { start: '2023-10-01', end: '2024-09-30', days: 366 },
      facts: [
        { field: 'report', certainty: 'STATED', citations },
        { field: 'period', certainty: 'STATED', citations },
        {
          field: 'releaseWindow',
          certainty: 'DERIVED',
          citations: [{ source: { slug: 'aws-soc-page' } }, { source: { slug: 'aws-soc-page' } }],
        },
      ],
      unknowns: [{ field: 'releasedOn' }],
      deviation: {
        releaseDays: null,
        projectedPeriod: { from: '2023-10-01', to: '2024-09-30', days: 366 },
        periodDays: 0,
      },
    });
  });

  it('is the same by its slug, as an entity and by its id', async () => {
    const source = `query ($slug: String!, $id: ID!) {
      edition(slug: $slug) { ...It }
      entity(slug: $slug) { ...It }
      node(id: $id) { ...It }
    }
    fragment It on Edition { id slug name status ageDays }`;
    for (const slug of [SEPTEMBER, SEEN_2024, SEEN_2019]) {
      const { data } = (await query(source, { slug, id: idOf(slug) })) as {
        readonly data: Readonly<Record<string, unknown>>;
      };
      expect(data['edition']).toMatchObject({ id: idOf(slug), slug });
      expect(data).toEqual({
        edition: data['edition'],
        entity: data['edition'],
        node: data['edition'],
      });
    }
  });

  it.each([
    ['another report', 'aws-soc-9--2025-10-01--2026-09-30'],
    ['no report', '--2025-10-01--2026-09-30'],
    ['days of the cadence of another report', 'aws-soc-2--2025-07-01--2026-06-30'],
    ['days of no cadence', 'aws-soc-1--2025-10-02--2026-09-30'],
    ['days that do not exist', 'aws-soc-1--2025-10-01--2026-09-31'],
    ['days in the wrong order', 'aws-soc-1--2026-09-30--2025-10-01'],
    ['one day', 'aws-soc-1--2026-09-30'],
    ['capital letters', 'AWS-SOC-1--2025-10-01--2026-09-30'],
    ['a report alone', 'aws-soc-1'],
    ['a period alone', '2025-10-01--2026-09-30'],
    ['something that is not a report', 'aws--2025-10-01--2026-09-30'],
    ['what every object has', '__proto__'],
    ['nothing', ''],
  ])('is null by the slug of %s', async (_, slug) => {
    const source = `query ($slug: String!, $id: ID!) {
      edition(slug: $slug) { slug }
      node(id: $id) { id }
    }`;
    expect(await query(source, { slug, id: idOf(slug) })).toEqual({
      data: { edition: null, node: null },
    });
  });

  it('far from today is found by an id from an older answer, but not by its slug', async () => {
    const source = `query ($slug: String!, $id: ID!) {
      edition(slug: $slug) { slug }
      entity(slug: $slug) { slug }
      node(id: $id) { ... on Edition { slug period { days } basis } }
    }`;
    const later = queryOver(seedCatalog, '2036-11-23');
    expect(await later(source, { slug: SEPTEMBER, id: idOf(SEPTEMBER) })).toEqual({
      data: {
        edition: null,
        entity: null,
        node: { slug: SEPTEMBER, period: { days: 365 }, basis: 'ESTIMATED' },
      },
    });
  });

  it('that somebody saw is found at any distance', async () => {
    const source = `query ($slug: String!) {
      edition(slug: $slug) {
        period { days }
        basis
        description
        deviation { projectedPeriod { from to days } periodDays }
      }
    }`;
    expect(await query(source, { slug: SEEN_2019 })).toEqual({
      data: {
        edition: {
          period: { days: 183 },
          basis: 'OBSERVED',
          description:
            "An edition from the time of half-year periods, six months shorter than today's cadence has it.",
          deviation: {
            projectedPeriod: { from: '2018-10-01', to: '2019-09-30', days: 365 },
            periodDays: -182,
          },
        },
      },
    });
  });
});

describe('the editions before and after another', () => {
  it('are those of its report, and null at the edge of the horizon', async () => {
    const source = `{
      first: edition(slug: "aws-soc-2--2023-04-01--2024-03-31") { previous { slug } next { slug } }
      last: edition(slug: "aws-soc-2--2029-10-01--2030-09-30") { previous { slug } next { slug } }
    }`;
    expect(await query(source)).toEqual({
      data: {
        first: { previous: null, next: { slug: yearTo('aws-soc-2', '2024-09-30') } },
        last: { previous: { slug: yearTo('aws-soc-2', '2030-03-31') }, next: null },
      },
    });
  });

  it('lead along the whole cadence, there and back', async () => {
    const source = `query ($slug: String!) {
      edition(slug: $slug) { next { next { next { next { slug previous { slug } } } } } }
    }`;
    expect(await query(source, { slug: SEPTEMBER })).toEqual({
      data: {
        edition: {
          next: {
            next: {
              next: {
                next: {
                  slug: yearTo('aws-soc-1', '2027-09-30'),
                  previous: { slug: yearTo('aws-soc-1', '2027-06-30') },
                },
              },
            },
          },
        },
      },
    });
  });

  it.each([
    ['long ago', 'aws-soc-1--1990-01-01--1990-12-31'],
    ['of 2019', SEEN_2019],
    ['far ahead', 'aws-soc-1--2040-01-01--2040-12-31'],
  ])('are unknown of one %s: none of those in between is claimed', async (_, slug) => {
    const source = `query ($id: ID!) {
      node(id: $id) { ... on Edition { slug previous { slug } next { slug } } }
    }`;
    expect(await query(source, { id: idOf(slug) })).toEqual({
      data: { node: { slug, previous: null, next: null } },
    });
  });
});

describe('the day that an edition is asked for', () => {
  const DAY = 'status ageDays previous { slug status ageDays } next { slug status ageDays }';
  /** What is said on 15 November 2026. */
  const DUE = {
    status: 'DUE',
    ageDays: 46,
    previous: {
      slug: yearTo('aws-soc-2', '2026-03-31'),
      status: 'PRESUMED_RELEASED',
      ageDays: 229,
    },
    next: { slug: yearTo('aws-soc-2', '2027-03-31'), status: 'IN_PROGRESS', ageDays: null },
  };

  it.each([
    ['Report.candidateEdition', 'report(slug: "aws-soc-2") { it: candidateEdition(ASOF) { DAY } }'],
    ['Report.nextEdition', 'report(slug: "aws-soc-2") { it: nextEdition(ASOF) { DAY } }'],
    [
      'Report.currentEdition',
      'report(slug: "aws-soc-2") { current: currentEdition(ASOF) { it: next { DAY } } }',
    ],
    [
      'Report.editions',
      'report(slug: "aws-soc-2") { list: editions(ASOF, status: DUE) { nodes { DAY } } }',
    ],
    [
      'Query.editions',
      'list: editions(ASOF, filter: { report: "aws-soc-2", status: [DUE] }) { edges { node { DAY } } }',
    ],
    [
      'Period.editions',
      'period(start: "2025-10-01", end: "2026-09-30") { editions(ASOF, first: 1, after: "AFTER") { nodes { DAY } } }',
    ],
    [
      'CoverageSegment.editions',
      'report(slug: "aws-soc-2") { coverage(ASOF, from: "2026-09-30", to: "2026-09-30") { segments { editions { slug DAY } } } }',
    ],
    [
      'Query.releaseCalendar',
      'releaseCalendar(ASOF, from: "2026-11-11", to: "2026-11-11", reports: ["aws-soc-2"]) { edition { DAY } }',
    ],
  ])('is inherited from %s', async (_, field) => {
    const after = cursorText([2, 'Edition by end descending,slug', '2026-09-30', SEPTEMBER]);
    const source = `{ ${field.replace('ASOF', 'asOf: "2026-11-15"').replace('DAY', DAY).replace('AFTER', after)} }`;
    const found = editionsIn(await query(source)).filter(
      (edition) =>
        edition['slug'] === undefined || edition['slug'] === yearTo('aws-soc-2', '2026-09-30'),
    );
    expect(
      found.map(({ status, ageDays, previous, next }) => ({ status, ageDays, previous, next })),
    ).toEqual([DUE]);
  });

  it('is the one that the edition itself is asked for, before the inherited one', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        candidateEdition(asOf: "2026-11-15") {
          status(asOf: "2026-11-19")
          ageDays(asOf: "2026-10-01")
          future: status(asOf: "2025-09-30")
          inherited: status(asOf: null)
          previous { status(asOf: "2026-05-12") }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          candidateEdition: {
            status: 'PRESUMED_RELEASED',
            ageDays: 1,
            future: 'PROJECTED',
            inherited: 'DUE',
            previous: { status: 'DUE' },
          },
        },
      },
    });
  });

  it('can be named where an edition is found by its slug', async () => {
    const source = `query ($slug: String!) {
      edition(slug: $slug, asOf: "2026-11-15") { asOf status ageDays previous { asOf ageDays } }
    }`;
    expect(await query(source, { slug: SEPTEMBER })).toEqual({
      data: {
        edition: {
          asOf: '2026-11-15',
          status: 'DUE',
          ageDays: 46,
          previous: { asOf: '2026-11-15', ageDays: 138 },
        },
      },
    });
  });

  it('is today for an edition that was found by its slug or its id', async () => {
    const source = `query ($slug: String!, $id: ID!) {
      edition(slug: $slug) { asOf status ageDays }
      node(id: $id) { ... on Edition { asOf status ageDays } }
    }`;
    const due = { asOf: '2026-11-15', status: 'DUE', ageDays: 46 };
    const ask = queryOver(seedCatalog, '2026-11-15');
    expect(await ask(source, { slug: SEPTEMBER, id: idOf(SEPTEMBER) })).toEqual({
      data: { edition: due, node: due },
    });
  });

  it('reaches as far as its own horizon on the way to the next editions', async () => {
    const source = `{
      report(slug: "aws-soc-2") {
        editions(asOf: "2030-11-23", first: 1) { nodes { slug status next { slug } previous { slug } } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          editions: {
            nodes: [
              {
                slug: yearTo('aws-soc-2', '2034-09-30'),
                status: 'PROJECTED',
                next: null,
                previous: { slug: yearTo('aws-soc-2', '2034-03-31') },
              },
            ],
          },
        },
      },
    });
  });
});

/** Every object of an answer that tells a status, the outermost only. */
function editionsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('status' in value) return [value];
  return Object.values(value).flatMap(editionsIn);
}
