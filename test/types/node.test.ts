import { describe, expect, it } from 'vitest';
import { NO_EDITIONS } from '../support/no-edition.js';
import { query, queryOver, seedCatalog } from '../support/server.js';

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id ... on Entity { slug name } } }';
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

function idOf(kind: string, slug: string): string {
  return Buffer.from(`${kind}:${slug}`).toString('base64url');
}

/** A node of every kind, as the lists of the graph show them. */
async function shownNodes(): Promise<readonly ShownNode[]> {
  const lists = [
    'reports',
    'editions',
    'legacy: editions(reading: LEGACY, first: 100)',
    'old: editions(asOf: "2019-09-30")',
    'periods',
    'halves: periods(reading: LEGACY, first: 100)',
    'standards',
    'audiences',
    'families',
    'organizations',
    'categories',
    'criteria',
    'channels',
    'sources',
    'conflicts',
  ];
  const source = `{ ${lists.map((list) => `${list} { nodes { __typename id } }`).join(' ')} }`;
  const { data } = (await query(source)) as {
    readonly data: Readonly<Record<string, { readonly nodes: readonly ShownNode[] }>>;
  };
  const shown = Object.values(data).flatMap(({ nodes }) => nodes);
  // What was seen stands in the lists of either reading.
  return [...new Map(shown.map((node) => [`${node.__typename} ${node.id}`, node])).values()];
}

interface ShownNode {
  readonly __typename: string;
  readonly id: string;
}

const report = { __typename: 'Report', id: idOf('Report', 'aws-soc-1') };
const period = { __typename: 'Period', id: idOf('Period', '2025-10-01--2026-09-30') };
const edition = {
  __typename: 'Edition',
  id: idOf('Edition', 'aws-soc-1--2025-10-01--2026-09-30'),
};
const legacyEdition = {
  __typename: 'Edition',
  id: idOf('Edition', 'aws-soc-1--2026-04-01--2026-09-30--legacy'),
};
const oldEdition = {
  __typename: 'Edition',
  id: idOf('Edition', 'aws-soc-3--2019-04-01--2019-09-30'),
};
const conflict = { __typename: 'Conflict', id: idOf('Conflict', 'aws-period-length') };

/** Texts that are the id of nothing. */
const BAD_IDS: [string, string][] = [
  ['nothing', ''],
  ['garbage', 'garbage'],
  ['characters of no encoding', '!"§$%&/()'],
  ['a slug', 'aws-soc-1'],
  ['a kind and a slug in the open', 'Report:aws-soc-1'],
  ['the id of an unknown kind', idOf('Building', 'aws-soc-1')],
  ['the id of a kind of another case', idOf('report', 'aws-soc-1')],
  ['the id of the root', idOf('Query', 'aws-soc-1')],
  ['the id of a connection', idOf('ReportConnection', 'aws-soc-1')],
  ['the id of an interface', idOf('Entity', 'aws-soc-1')],
  ['the id of an edge', idOf('ReportEdge', 'aws-soc-1')],
  ['the id of a value', idOf('Access', 'aws-soc-1')],
  ['the id of a scalar', idOf('String', 'aws-soc-1')],
  ['the id of a node of no kind', idOf('Node', 'aws-soc-1')],
  ['the id of a type', idOf('__Type', 'Report')],
  ['the id of what every object has', idOf('__proto__', 'aws-soc-1')],
  ['the id of what every object can do', idOf('toString', 'aws-soc-1')],
  ['the id of what makes every object', idOf('constructor', 'aws-soc-1')],
  ['the id of an unknown slug', idOf('Report', 'aws-soc-9')],
  ['the id of a slug of another kind', idOf('Standard', 'aws-soc-1')],
  ['the id of a conflict as an entity', idOf('Report', 'aws-period-length')],
  ['the id of no slug', idOf('Report', '')],
  ['the id of a kind alone', Buffer.from('Report').toString('base64url')],
  ['the id of a slug with a space', idOf('Report', 'aws-soc-1 ')],
  ['the id of a slug that every object has', idOf('Report', '__proto__')],
  ['the id of days that no cadence has', idOf('Period', '2025-10-02--2026-09-30')],
  ...NO_EDITIONS.map(([what, slug]): [string, string] => [`the id ${what}`, idOf('Edition', slug)]),
  ['the id of a period as an edition', idOf('Edition', '2025-10-01--2026-09-30')],
  ['the id of an edition as a period', idOf('Period', 'aws-soc-1--2025-10-01--2026-09-30')],
  ['the id of an edition as its report', idOf('Report', 'aws-soc-1--2025-10-01--2026-09-30')],
  ['the id of days that do not exist', idOf('Period', '2025-10-01--2026-09-31')],
  ['an id with a space', `${report.id} `],
  ['an id after a space', ` ${report.id}`],
  ['an id with a line break', `${report.id}\n`],
  ['an id with padding', `${report.id}=`],
  ['an id with other bits where none count', `${report.id.slice(0, -1)}R`],
  ['an id that was encoded again', Buffer.from(report.id).toString('base64url')],
  ['an id with more after it', `${report.id}AAAA`],
  ['an id without its end', report.id.slice(0, -1)],
  ['an id in standard base64', Buffer.from('Period:2025-10-01--2026-09-30?').toString('base64')],
  ['bytes that are no text', Buffer.from([0x52, 0xff, 0x3a, 0xfe]).toString('base64url')],
  ['300 characters', 'A'.repeat(300)],
];

describe('an id', () => {
  it('is different for each node, and leads back to it, for every kind', async () => {
    const shown = await shownNodes();
    const ids = shown.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(shown.map(({ __typename }) => __typename))]).toEqual(
      expect.arrayContaining([
        'Report',
        'Edition',
        'Period',
        'Standard',
        'Audience',
        'Auditor',
        'ReportFamily',
        'ServiceOrganization',
        'StandardSetter',
        'TrustServicesCategory',
        'Criterion',
        'AccessChannel',
        'Source',
        'Conflict',
      ]),
    );
    const source = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    for (const node of shown) {
      expect(await query(source, { id: node.id })).toEqual({ data: { node } });
    }
  });

  it('gives the same node as its slug does', async () => {
    const source = `query ($slug: String!) { entity(slug: $slug) { __typename id slug name } }`;
    for (const { slug } of seedCatalog.entities) {
      const { data } = (await query(source, { slug })) as { data: { entity: ShownNode } };
      expect(await query(NODE, { id: data.entity.id })).toEqual({ data: { node: data.entity } });
    }
  });

  it('of a period lasts longer than the horizon in which the period was found', async () => {
    const later = queryOver(seedCatalog, '2036-11-23');
    expect(await later('{ period(start: "2025-10-01", end: "2026-09-30") { id } }')).toEqual({
      data: { period: null },
    });
    expect(await later(NODES, { ids: [period.id] })).toEqual({ data: { nodes: [period] } });
  });

  it.each(['1990-01-01', '2023-11-22', '2026-11-23', '2036-11-23'] as const)(
    'of an edition leads to it on %s, however far it is',
    async (today) => {
      const nodes = [edition, legacyEdition, oldEdition];
      const ask = queryOver(seedCatalog, today);
      expect(await ask(NODES, { ids: nodes.map(({ id }) => id) })).toEqual({ data: { nodes } });
    },
  );

  it('of a far edition leads to its days and its report, for which nothing else is claimed', async () => {
    const source = `query ($id: ID!) {
      node(id: $id) {
        ... on Edition {
          report { slug }
          period { id start end days reports { totalCount } editions { totalCount } }
          status
          releaseWindow { from to }
        }
      }
    }`;
    expect(await queryOver(seedCatalog, '2036-11-23')(source, { id: edition.id })).toEqual({
      data: {
        node: {
          report: { slug: 'aws-soc-1' },
          period: {
            id: period.id,
            start: '2025-10-01',
            end: '2026-09-30',
            days: 365,
            reports: { totalCount: 0 },
            editions: { totalCount: 0 },
          },
          status: 'PRESUMED_RELEASED',
          releaseWindow: { from: '2026-11-11', to: '2026-11-18' },
        },
      },
    });
  });

  it('of the days of an edition leads to them, also where the edition is a legacy one or was seen', async () => {
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Edition { period { __typename id } } } }`;
    const ids = [legacyEdition, oldEdition].map(({ id }) => id);
    const { data } = (await query(source, { ids })) as {
      readonly data: { readonly nodes: readonly { readonly period: ShownNode }[] };
    };
    const periods = data.nodes.map(({ period: days }) => days);
    expect(periods).toEqual([
      { __typename: 'Period', id: idOf('Period', '2026-04-01--2026-09-30') },
      { __typename: 'Period', id: idOf('Period', '2019-04-01--2019-09-30') },
    ]);
    expect(await query(NODES, { ids: periods.map(({ id }) => id) })).toEqual({
      data: { nodes: periods },
    });
  });

  it.each(BAD_IDS)('is null when it is %s', async (_, id) => {
    expect(await query(NODE, { id })).toEqual({ data: { node: null } });
  });
});

describe('many ids', () => {
  it('give their nodes in the same order, as often as they were asked for', async () => {
    const asked = [conflict, report, legacyEdition, period, edition, report, conflict, oldEdition];
    expect(await query(NODES, { ids: asked.map(({ id }) => id) })).toEqual({
      data: { nodes: asked },
    });
  });

  it('may be none', async () => {
    expect(await query(NODES, { ids: [] })).toEqual({ data: { nodes: [] } });
  });

  it.each(BAD_IDS)('leave null in the place of %s, and nothing else is lost', async (_, id) => {
    expect(await query(NODES, { ids: [report.id, id, period.id] })).toEqual({
      data: { nodes: [report, null, period] },
    });
  });

  it('leave null in the place of each bad one, when all the others are bad too', async () => {
    const ids = BAD_IDS.map(([, id]) => id);
    expect(await query(NODES, { ids: [...ids, report.id] })).toEqual({
      data: { nodes: [...ids.map(() => null), report] },
    });
  });

  it('can be 100 at once', async () => {
    const ids = Array.from({ length: 100 }, () => report.id);
    expect(await query(NODES, { ids })).toEqual({ data: { nodes: ids.map(() => report) } });
  });

  it('are refused when there are more than 100', async () => {
    expect(await query(NODES, { ids: Array.from({ length: 101 }, () => report.id) })).toMatchObject(
      {
        errors: [
          {
            message: expect.stringMatching(/^Argument "ids" .*\b101\b.*\b100\b/) as unknown,
            extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
          },
        ],
      },
    );
  });
});
