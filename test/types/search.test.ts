import { describe, expect, it } from 'vitest';
import { ask, askInVain } from '../support/economy.js';
import { query, seedCatalog } from '../support/server.js';

interface Edge {
  readonly cursor: string;
  readonly node: { readonly slug: string };
  readonly score: number;
  readonly matchedField: string;
}

interface Answer {
  readonly data: { readonly search: { readonly edges: readonly Edge[] } };
}

const SOURCE = `query ($text: String!, $kinds: [EntityKind!], $first: Int = 100) {
  search(text: $text, kinds: $kinds, first: $first) {
    edges { cursor node { slug } score matchedField }
  }
}`;

async function edgesFor(text: string, kinds?: readonly string[]): Promise<readonly Edge[]> {
  return ((await query(SOURCE, { text, kinds })) as Answer).data.search.edges;
}

async function slugsFor(...question: Parameters<typeof edgesFor>): Promise<string[]> {
  return (await edgesFor(...question)).map(({ node }) => node.slug);
}

const number = expect.any(Number) as unknown;
const text = expect.any(String) as unknown;

describe('search', () => {
  it('gives each entity with its score and the field in which it was found', async () => {
    const source = `{
      search(text: "NDA") {
        totalCount
        nodes { __typename slug name }
        edges { cursor score matchedField node { slug } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        search: {
          totalCount: 2,
          nodes: [
            { __typename: 'Report', slug: 'aws-soc-2', name: 'AWS SOC 2' },
            { __typename: 'Report', slug: 'aws-soc-1', name: 'AWS SOC 1' },
          ],
          edges: [
            { cursor: text, score: number, matchedField: 'aliases', node: { slug: 'aws-soc-2' } },
            { cursor: text, score: number, matchedField: 'aliases', node: { slug: 'aws-soc-1' } },
          ],
          pageInfo: {
            hasNextPage: false,
            hasPreviousPage: false,
            startCursor: text,
            endCursor: text,
          },
        },
      },
    });
  });

  it.each([
    ['soc 1', 'soc-1', 'name'],
    ['SOC1®', 'soc-1', 'name'],
    ['isae 3402', 'isae-3402', 'code'],
    ['SSAE18', 'ssae-18', 'code'],
    ['ssae no. 18', 'ssae-18', 'code'],
    ['E&Y', 'ernst-young', 'aliases'],
    ['ernst & yöung', 'ernst-young', 'aliases'],
    ['cc6.1', 'cc6.1', 'name'],
    ['artefact', 'aws-artifact', 'name'],
    ['auditors', 'user-auditors', 'aliases'],
    ['privacy', 'privacy', 'name'],
    ['Prïvacy', 'privacy', 'name'],
    ['at-c 320', 'at-c-320', 'code'],
    ['TSP 100A', 'tsp-100a', 'code'],
    ['2017 trust services criteria', 'tsp-100', 'aliases'],
  ])('puts for %s the thing itself first', async (asked, slug, matchedField) => {
    expect((await edgesFor(asked))[0]).toEqual({
      cursor: text,
      node: { slug },
      score: number,
      matchedField,
    });
  });

  it('puts a family before its reports, and these before what speaks of them', async () => {
    expect((await slugsFor('soc 1')).slice(0, 2)).toEqual(['soc-1', 'aws-soc-1']);
  });

  it('finds reports by the type that only their other names tell', async () => {
    expect((await slugsFor('type ii')).sort()).toEqual(['aws-soc-1', 'aws-soc-2']);
  });

  it('finds nothing without a letter or digit, or where one word is nowhere', async () => {
    expect(await Promise.all(['', ' ?! ', 'soc unicorn'].map((asked) => slugsFor(asked)))).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('finds only entities of the kinds asked for', async () => {
    expect(await slugsFor('soc 1', ['REPORT'])).toEqual(['aws-soc-1']);
    expect(await slugsFor('privacy', ['TRUST_SERVICES_CATEGORY'])).toEqual(['privacy']);
    expect(await slugsFor('soc 1', ['AUDITOR', 'EDITION', 'PERIOD'])).toEqual([]);
    expect(await slugsFor('soc 1', [])).toEqual([]);
  });

  it('orders by score, and what is alike by slug', async () => {
    const edges = await edgesFor('soc');
    const ordered = [...edges].sort(
      (one, other) => other.score - one.score || (one.node.slug < other.node.slug ? -1 : 1),
    );
    expect(edges.length).toBeGreaterThan(20);
    expect(edges).toEqual(ordered);
  });

  it('is paged forwards and backwards', async () => {
    const source = `query ($first: Int, $after: String, $last: Int, $before: String) {
      search(text: "isae 3402", first: $first, after: $after, last: $last, before: $before) {
        nodes { slug }
        pageInfo { hasNextPage hasPreviousPage }
      }
    }`;
    const [, second, third] = (await edgesFor('isae 3402')) as [Edge, Edge, Edge];
    const page = (slug: string) => ({
      data: {
        search: { nodes: [{ slug }], pageInfo: { hasNextPage: true, hasPreviousPage: true } },
      },
    });
    const { cursor } = second;
    expect(await query(source, { first: 1, after: cursor })).toEqual(page(third.node.slug));
    const before = { last: 1, before: third.cursor };
    expect(await query(source, before)).toEqual(page(second.node.slug));
  });
});

describe('search by days', () => {
  const period = '2025-10-01--2026-09-30';

  it('finds the periods and editions that begin or end then', async () => {
    const all = [period, ...['1', '2', '3'].map((soc) => `aws-soc-${soc}--${period}`)];
    expect(await slugsFor('2026-09-30')).toEqual(all);
    expect(await slugsFor('editions ending 2026-09')).toEqual(all);
    expect(await slugsFor('2026-09', ['PERIOD'])).toEqual([period]);
    expect(await slugsFor('2026-09', ['EDITION'])).toEqual(all.slice(1));
    expect(await slugsFor('2026-09', ['REPORT'])).toEqual([]);
    expect(await slugsFor('2026-09-29')).toEqual([]);
  });

  it('finds the editions of the reports that the other words name', async () => {
    const edition = `aws-soc-1--${period}`;
    for (const asked of ['aws soc 1 2026-09-30', 'AWS SOC 1, 2025-10-01 to 2026-09-30', edition]) {
      expect(await slugsFor(asked)).toEqual([edition]);
    }
    expect(await slugsFor('ernst young 2026-09-30')).toEqual([]);
  });

  it('puts them below what holds the whole text, the newest first', async () => {
    const edges = await edgesFor('2026');
    expect(edges.slice(0, 6).map(({ node, matchedField }) => [node.slug, matchedField])).toEqual([
      ['tcsa-at-c-320', 'description'],
      ['2026-10-01--2027-09-30', 'name'],
      ['aws-soc-1--2026-10-01--2027-09-30', 'name'],
      ['aws-soc-2--2026-10-01--2027-09-30', 'name'],
      ['aws-soc-3--2026-10-01--2027-09-30', 'name'],
      ['2026-07-01--2027-06-30', 'name'],
    ]);
  });

  it('finds observed editions beyond the horizon too', async () => {
    expect(await slugsFor('soc 3 2019')).toEqual([
      'aws-soc-3-report-2019',
      'aws-soc-3--2019-04-01--2019-09-30',
    ]);
  });

  it('hands the day that was asked down to what it finds', async () => {
    const source = `{
      search(text: "aws soc 2 2026-09-30") {
        nodes { ... on Edition { status report { slug } period { slug } } }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        search: {
          nodes: [
            {
              status: 'PRESUMED_RELEASED',
              report: { slug: 'aws-soc-2' },
              period: { slug: period },
            },
          ],
        },
      },
    });
  });
});

describe('a text that is too long', () => {
  it('is refused, and not looked for', async () => {
    const source = 'query ($text: String!) { search(text: $text) { totalCount } }';
    expect(await query(source, { text: 'a'.repeat(201) })).toEqual({
      errors: [
        {
          message:
            'Argument "text" has a text of 201 characters; the limit is 200 (MAX_TEXT_LENGTH).',
          locations: [{ line: 1, column: 39 }],
          extensions: {
            code: 'BAD_USER_INPUT',
            argument: 'text',
            limit: 'MAX_TEXT_LENGTH',
            maximum: 200,
          },
        },
      ],
    });
    expect(await query(source, { text: 'soc '.repeat(50) })).toEqual({
      data: { search: { totalCount: 39 } },
    });
    const refused = await askInVain(seedCatalog, source, { text: 'a'.repeat(201) });
    expect(refused).toEqual({ codes: ['BAD_USER_INPUT'], reads: {} });
  });
});

describe('the reads of a search', () => {
  const source = `query ($text: String!, $kinds: [EntityKind!]) {
    search(text: $text, kinds: $kinds, first: 5) { totalCount nodes { name } }
  }`;

  it.each<[string, readonly string[] | null, object]>([
    ['soc', null, { search: 1, nodesBySlugs: 1 }],
    ['soc', ['PERIOD'], {}],
    ['', null, { search: 1 }],
    ['aws soc 1 2026', null, { search: 1, nodesBySlugs: 1, pages: 1 }],
    ['2026-09-30', null, { search: 1, pages: 2, cadencePatterns: 1, observedPeriods: 1 }],
  ])('for %j in %j are as few as can be', async (asked, kinds, reads) => {
    const answer = await ask(seedCatalog, source, { text: asked, kinds });
    expect(answer.reads).toEqual(reads);
  });
});
