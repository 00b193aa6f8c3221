import { describe, expect, it } from 'vitest';
import { PREDICATES, ruleOf } from '../../src/model/link.js';
import type { Predicate } from '../../src/model/link.js';
import { query, seedCatalog } from '../support/server.js';

interface Node {
  readonly __typename: string;
  readonly slug: string;
}

interface Link {
  readonly predicate: Predicate;
  readonly direction: string;
  readonly from: Node;
  readonly to: Node;
  readonly neighbor: Node;
  readonly citations: readonly unknown[];
}

interface Answer {
  readonly data: { readonly entity: Surroundings | null };
}

interface Surroundings {
  readonly links: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Link[];
  };
}

const NODE = '{ __typename slug }';
const LINKS = `
  query ($slug: String!, $after: String, $direction: LinkDirection, $predicates: [Predicate!]) {
    entity(slug: $slug) {
      links(first: 100, after: $after, direction: $direction, predicates: $predicates) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          predicate direction
          from ${NODE} to ${NODE} neighbor ${NODE}
          citations { source { slug } locator }
        }
      }
    }
  }
`;

/** Every link at an entity, page by page. */
async function linksAt(slug: string, choice: object = {}): Promise<Link[]> {
  const links: Link[] = [];
  let after: string | null = null;
  for (;;) {
    const { data } = (await query(LINKS, { slug, after, ...choice })) as Answer;
    if (data.entity === null) throw new Error(`There is no entity ${slug}.`);
    const { nodes, pageInfo, totalCount } = data.entity.links;
    links.push(...nodes);
    after = pageInfo.endCursor;
    if (pageInfo.hasNextPage) continue;
    expect(links).toHaveLength(totalCount);
    return links;
  }
}

/** The links at every entity that can be reached from those of the seed. */
async function linksOfAll(): Promise<ReadonlyMap<string, readonly Link[]>> {
  const found = new Map<string, readonly Link[]>();
  const reached = new Set(seedCatalog.entities.map(({ slug }) => slug));
  // A set hands out what is added to it while it is walked through.
  for (const slug of reached) {
    const links = await linksAt(slug);
    found.set(slug, links);
    for (const { neighbor } of links) reached.add(neighbor.slug);
  }
  return found;
}

function textOf({ predicate, from, to }: Link): string {
  return `${from.slug} ${predicate} ${to.slug}`;
}

const all = await linksOfAll();
const everyLink = [...all].flatMap(([at, links]) => links.map((link) => ({ at, link })));

describe('the links of all entities', () => {
  it('are symmetric: each that goes out of one comes in to another', () => {
    const outgoing = everyLink.filter(({ link }) => link.direction === 'OUT');
    const incoming = everyLink.filter(({ link }) => link.direction === 'IN');
    expect(outgoing.length).toBeGreaterThan(300);
    const inOrder = (list: typeof everyLink) => list.map(({ link }) => textOf(link)).sort();
    expect(inOrder(incoming)).toEqual(inOrder(outgoing));
  });

  it('are told from where they are asked for', () => {
    for (const { at, link } of everyLink) {
      const [own, other] = link.direction === 'OUT' ? [link.from, link.to] : [link.to, link.from];
      expect([own.slug, link.neighbor]).toEqual([at, other]);
    }
  });

  it('connect the kinds that their predicate says, all predicates being in use', () => {
    for (const { link } of everyLink) {
      const { from, to } = ruleOf(link.predicate);
      expect(from).toContain(link.from.__typename);
      expect(link.to.__typename).toBe(to);
    }
    const used = new Set(everyLink.map(({ link }) => link.predicate));
    expect([...used].sort()).toEqual(Object.keys(PREDICATES).sort());
  });

  it('all have evidence', () => {
    const bare = everyLink.filter(({ link }) => link.citations.length === 0);
    expect(bare.map(({ link }) => textOf(link))).toEqual([]);
  });

  it('hold every link that the seed writes', () => {
    const walked = new Set(everyLink.map(({ link }) => textOf(link)));
    const missing = seedCatalog.links
      .map(({ from, predicate, to }) => `${from} ${predicate} ${to}`)
      .filter((text) => !walked.has(text));
    expect(missing).toEqual([]);
  });

  it('stand in their order, each once', () => {
    for (const links of all.values()) {
      const places = links.map(({ predicate, from, to }) =>
        [predicate, from.slug, to.slug].join(' '),
      );
      expect(places).toEqual([...new Set(places)].sort());
    }
  });
});

describe('the links of an entity', () => {
  it('can be narrowed to some predicates and to one direction', async () => {
    const whole = all.get('aws-soc-3') ?? [];
    const predicates = ['PERFORMED_UNDER', 'SUMMARIZES', 'EDITION_OF'];
    for (const direction of ['OUT', 'IN', 'BOTH']) {
      const wanted = whole.filter(
        (link) =>
          predicates.includes(link.predicate) &&
          (direction === 'BOTH' || link.direction === direction),
      );
      expect(await linksAt('aws-soc-3', { predicates, direction })).toEqual(wanted);
    }
    expect(await linksAt('aws-soc-3', { predicates: [] })).toEqual([]);
    expect(await linksAt('aws-soc-3', { predicates: null, direction: null })).toEqual(whole);
  });

  it('show what a page does not name: an observed edition, with its own evidence', async () => {
    const source = `{
      entity(slug: "aws-soc-3--2019-04-01--2019-09-30") {
        links { nodes { predicate neighbor ${NODE} citations { source { slug } locator } } }
      }
    }`;
    const citations = ['Cover page, period of the report', "Management's assertion"].map(
      (locator) => ({ source: { slug: 'aws-soc-3-report-2019' }, locator }),
    );
    const neighbor = { __typename: 'Period', slug: '2019-04-01--2019-09-30' };
    const report = { __typename: 'Report', slug: 'aws-soc-3' };
    expect(await query(source)).toEqual({
      data: {
        entity: {
          links: {
            nodes: [
              { predicate: 'COVERS', neighbor, citations },
              { predicate: 'EDITION_OF', neighbor: report, citations },
            ],
          },
        },
      },
    });
  });

  it('follow the reading and the day that are asked for, also onwards', async () => {
    const source = `{
      report(slug: "aws-soc-1") {
        links(predicates: [EDITION_OF], reading: LEGACY, asOf: "2020-02-29", first: 1) {
          totalCount
          nodes {
            from {
              slug
              ... on Edition { asOf }
              links(predicates: [COVERS]) { nodes { to { slug ... on Period { days } } } }
            }
          }
        }
      }
    }`;
    expect(await query(source)).toEqual({
      data: {
        report: {
          links: {
            totalCount: 13,
            nodes: [
              {
                from: {
                  slug: 'aws-soc-1--2016-10-01--2017-03-31--legacy',
                  asOf: '2020-02-29',
                  links: { nodes: [{ to: { slug: '2016-10-01--2017-03-31', days: 182 } }] },
                },
              },
            ],
          },
        },
      },
    });
  });
});
