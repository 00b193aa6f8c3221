import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/model/link.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { catalog, entity } from '../support/catalog.js';
import { query, queryOver, queryTo, seedCatalog, serverOver } from '../support/server.js';

const STEPS = 'length steps { predicate direction neighbor { slug } }';

interface Answer {
  readonly data: { readonly path: { readonly steps: readonly Step[] } | null };
}

interface Step {
  readonly neighbor: { readonly slug: string };
}

/** The slugs that a path leads to, one after the other; null where there is none. */
async function slugsBetween(from: string, to: string, maxLength = 6): Promise<string[] | null> {
  const source = `query ($from: ID!, $to: ID!, $maxLength: Int) {
    path(from: $from, to: $to, maxLength: $maxLength) { ${STEPS} }
  }`;
  const { data } = (await query(source, { from, to, maxLength })) as Answer;
  return data.path?.steps.map(({ neighbor }) => neighbor.slug) ?? null;
}

/** Of the shortest ways over some links, the one whose slugs come first: found by trying all of them. */
function plainPath(links: readonly Link[], from: string, to: string): string[] | null {
  let ways: string[][] = [[]];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const arrived = ways.filter((way) => (way.at(-1) ?? from) === to);
    if (arrived.length > 0) return arrived.sort(bySlugs)[0] ?? null;
    const longer = ways.flatMap((way) => {
      const at = way.at(-1) ?? from;
      const next = links.flatMap((link) =>
        link.from === at ? [link.to] : link.to === at ? [link.from] : [],
      );
      return [...new Set(next)].filter((slug) => !seen.has(slug)).map((slug) => [...way, slug]);
    });
    for (const way of longer) seen.add(way.at(-1) ?? '');
    ways = longer;
  }
  return null;
}

function bySlugs(one: readonly string[], other: readonly string[]): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

describe('a path', () => {
  it('shows how two entities are connected, each step with its evidence', async () => {
    const source = `{
      path(from: "general-public", to: "at-c-205") {
        length
        steps {
          predicate direction
          from { slug } to { slug } neighbor { __typename slug }
          citations { source { slug } locator }
        }
      }
    }`;
    const onPage = (locator: string) => ({ source: { slug: 'aws-soc-page' }, locator });
    expect(await query(source)).toEqual({
      data: {
        path: {
          length: 2,
          steps: [
            {
              predicate: 'ADDRESSED_TO',
              direction: 'IN',
              from: { slug: 'aws-soc-3' },
              to: { slug: 'general-public' },
              neighbor: { __typename: 'Report', slug: 'aws-soc-3' },
              citations: [
                onPage('Comparison table, row on primary audience, SOC 3 column'),
                onPage('Overview, list of reports, entry on SOC 3'),
                onPage('Comparison table, row on what the report is, SOC 3 column'),
              ],
            },
            {
              predicate: 'PERFORMED_UNDER',
              direction: 'OUT',
              from: { slug: 'aws-soc-3' },
              to: { slug: 'at-c-205' },
              neighbor: { __typename: 'Standard', slug: 'at-c-205' },
              citations: [
                onPage(
                  'Comparison table, row on the standards it is performed under, SOC 3 column',
                ),
              ],
            },
          ],
        },
      },
    });
  });

  it('is null where none is so short, or none at all', async () => {
    expect(await slugsBetween('general-public', 'at-c-205', 1)).toBeNull();
    expect(await slugsBetween('general-public', 'at-c-205', 2)).toEqual(['aws-soc-3', 'at-c-205']);
    expect(await slugsBetween('aws-soc-page', 'aws-soc-1', 12)).toBeNull();
  });

  it('leads nowhere from an entity to itself', async () => {
    expect(await slugsBetween('aws', 'aws')).toEqual([]);
    expect(await slugsBetween('aws', 'aws', 0)).toEqual([]);
    expect(await slugsBetween('aws', 'aws-soc-1', 0)).toBeNull();
  });

  it.each([
    ['an edition and its report', 'aws-soc-1', 'aws-soc-1--2025-10-01--2026-09-30', 1],
    ['an edition and its period', '2025-10-01--2026-09-30', 'aws-soc-2--2025-10-01--2026-09-30', 1],
    ['a report and a period of it', 'aws-soc-1', '2025-07-01--2026-06-30', 2],
    [
      'two editions for one period',
      'aws-soc-1--2025-10-01--2026-09-30',
      'aws-soc-3--2025-10-01--2026-09-30',
      2,
    ],
    ['two periods of one report', '2025-07-01--2026-06-30', '2025-10-01--2026-09-30', 4],
    ['an observed edition and its auditor', 'aws-soc-3--2019-04-01--2019-09-30', 'ernst-young', 2],
    ['what only the legacy reading has', 'aws-soc-1--2026-04-01--2026-09-30--legacy', 'aws', 2],
  ])('connects %s', async (_, one, other, length) => {
    expect(await slugsBetween(one, other, length)).toHaveLength(length);
    expect(await slugsBetween(other, one, length)).toHaveLength(length);
    expect(await slugsBetween(one, other, length - 1)).toBeNull();
  });

  it('is looked for on the day that is asked for', async () => {
    const ends = 'from: "aws-soc-1--2031-10-01--2032-09-30", to: "aws"';
    expect(await query(`{ path(${ends}, asOf: "2031-01-01") { length } }`)).toEqual({
      data: { path: { length: 2 } },
    });
    expect(await query(`{ path(${ends}) { length } }`)).toMatchObject({
      data: { path: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'from' } }],
    });
  });

  it('takes ids as well as slugs', async () => {
    const idOf = (text: string) => Buffer.from(text).toString('base64url');
    const ends = [idOf('Audience:general-public'), idOf('Standard:at-c-205')] as const;
    expect(await slugsBetween(...ends)).toEqual(['aws-soc-3', 'at-c-205']);
  });

  it.each([
    ['from: "nobody", to: "aws"', 'from', 'the id or the slug of an entity, but got "nobody"'],
    ['from: "aws", to: ""', 'to', 'the id or the slug of an entity, but got ""'],
    [
      'from: "aws", to: "aws-period-length"',
      'to',
      'the id or the slug of an entity, but got "aws-period-length"',
    ],
    ['from: "aws", to: "aws", maxLength: 13', 'maxLength', 'between 0 and 12, but got 13'],
    ['from: "aws", to: "aws", maxLength: -1', 'maxLength', 'between 0 and 12, but got -1'],
  ])('refuses (%s)', async (args, argument, expected) => {
    expect(await query(`{ path(${args}) { length } }`)).toEqual({
      data: { path: null },
      errors: [
        {
          message: `Argument "${argument}" must be ${expected}.`,
          locations: [{ line: 1, column: 3 }],
          path: ['path'],
          extensions: { code: 'BAD_USER_INPUT', argument },
        },
      ],
    });
  });
});

describe('paths between recorded entities', () => {
  const slugs = seedCatalog.entities
    .filter(({ kind }) => kind !== 'Edition')
    .map(({ slug }) => slug);

  it('are the shortest, and of several the one whose slugs come first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...slugs), fc.constantFrom(...slugs), async (from, to) => {
        expect(await slugsBetween(from, to, 12)).toEqual(plainPath(seedCatalog.links, from, to));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a search for a path that grows too wide', () => {
  it('is given up, which is not the same as finding none', async () => {
    type Standards = ReturnType<typeof standards>;
    const standards = (name: string, count: number) =>
      Array.from({ length: count }, (_, n) => entity('Standard', `${name}-${n}`));
    const [near, behindNear, far, behindFar] = ['near', 'behind-near', 'far', 'behind-far'].map(
      (name) => standards(name, 450),
    ) as [Standards, Standards, Standards, Standards];
    const ends = [entity('Standard', 'left'), entity('Standard', 'right')];
    const linksTo = (from: string, to: readonly { readonly slug: string }[]) =>
      to.map(({ slug }): Link => ({ predicate: 'SUPPLEMENTS', from, to: slug, citations: [] }));
    const links = [
      ...linksTo('left', near),
      ...near.flatMap(({ slug }) => linksTo(slug, behindNear)),
      ...linksTo('right', far),
      ...far.flatMap(({ slug }) => linksTo(slug, behindFar)),
    ];
    const ask = queryOver({
      ...catalog([...ends, ...near, ...behindNear, ...far, ...behindFar]),
      links,
    });
    expect(await ask('{ path(from: "left", to: "right") { length } }')).toEqual({
      data: { path: null },
      errors: [
        {
          message:
            'The search for a path was given up after 200000 links: ask for ends that are closer, or for a smaller "maxLength".',
          locations: [{ line: 1, column: 3 }],
          path: ['path'],
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    });
  });

  it('goes on from the end where fewer links are, however many entities these have', async () => {
    const hub = entity('Standard', 'hub');
    const spokes = Array.from({ length: 300 }, (_, n) => entity('Standard', `spoke-${n}`));
    const chain = ['a', 'b', 'c', 'd'].map((name) => entity('Standard', name));
    const link = (from: string, to: string): Link => ({
      predicate: 'SUPPLEMENTS',
      from,
      to,
      citations: [],
    });
    const links = [
      link('a', 'hub'),
      ...spokes.map(({ slug }) => link('hub', slug)),
      link('a', 'b'),
      link('b', 'c'),
      link('c', 'd'),
    ];
    const store = createMemoryStore({ ...catalog([hub, ...spokes, ...chain]), links });
    const looked: number[] = [];
    const counting: Store = {
      ...store,
      surroundings: async (requests) => {
        const around = await store.surroundings(requests);
        looked.push(...around.map(({ links }) => links?.().length ?? 0));
        return around;
      },
    };
    const ask = queryTo(serverOver(counting));
    expect(await ask('{ path(from: "a", to: "d") { length } }')).toEqual({
      data: { path: { length: 3 } },
    });
    expect(looked.reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
  });
});
