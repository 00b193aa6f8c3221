import { describe, expect, it } from 'vitest';
import { findListings, listing } from './relay/listing.js';
import type { Connection, Edge, Listing, PageArguments } from './relay/listing.js';
import { catalog, entity } from './support/catalog.js';
import { cursorParts, cursorText, withSum } from './support/cursor.js';
import { query, queryOver } from './support/server.js';

/** The page that stands at some edges of a list. */
function pageAt(all: readonly Edge[], start: number, end: number): Connection {
  const edges = all.slice(start, end);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}

/** The page that the Relay specification has for arguments whose cursors are edges of the list. */
function pageBySpecification(all: readonly Edge[], args: PageArguments): Connection {
  const { first = null, last = null, after, before } = args;
  const cursors = all.map(({ cursor }) => cursor);
  const lower = after == null ? 0 : cursors.indexOf(after) + 1;
  const upper = before == null ? all.length : cursors.indexOf(before);
  const end = first === null ? upper : Math.min(upper, lower + first);
  const start = last === null ? lower : Math.max(lower, end - last);
  const page = pageAt(all, start, end);
  return {
    ...page,
    pageInfo: {
      ...page.pageInfo,
      hasNextPage: first === null ? upper < all.length : upper - lower > first,
      hasPreviousPage: last === null ? lower > 0 : upper - lower > last,
    },
  };
}

const LISTINGS = await findListings(query);

const SIZES: readonly PageArguments[] = [
  { last: 0 },
  { first: 1 },
  { last: 1 },
  { first: 2, last: 1 },
  { first: 1, last: 2 },
  { first: 100, last: 100 },
];

/** Texts that look more or less like a cursor of a list, and are none. */
function forgeries(cursor: string): [string, string][] {
  const [version, list, ...key] = cursorParts(cursor);
  const [sum = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split('[');
  return [
    ['nothing', ''],
    ['garbage', 'garbage'],
    ['characters of no encoding', '!"§$%&/()'],
    ['2,000 characters', 'a'.repeat(2000)],
    ['the id of a node', Buffer.from('Report:aws-soc-1').toString('base64url')],
    ['a cursor with padding', `${cursor}=`],
    ['a cursor with a space', `${cursor} `],
    ['a cursor with a line break', `${cursor}\n`],
    ['a cursor without its end', cursor.slice(0, -1)],
    ['a cursor twice', cursor + cursor],
    ['what a cursor is made of', Buffer.from(cursor, 'base64url').toString()],
    ['a cursor that was encoded again', Buffer.from(cursor).toString('base64url')],
    ['JSON with a space', withSum(`${JSON.stringify([version, list, ...key])} `)],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0xfd]).toString('base64url')],
    ['a place without a sum', Buffer.from(`[${rest.join('[')}`).toString('base64url')],
    ['a sum without a place', Buffer.from(sum).toString('base64url')],
    [
      'another place under the sum of this one',
      Buffer.from(`${sum}${JSON.stringify([version, list, ...key.map(() => 'c')])}`).toString(
        'base64url',
      ),
    ],
    ['a cursor of the next version', cursorText([Number(version) + 1, list, ...key])],
    ['a version that is a text', cursorText([String(version), list, ...key])],
    ['a cursor of another order', cursorText([version, `${String(list)} descending`, ...key])],
    ['a cursor of another kind', cursorText([version, `Sub${String(list)}`, ...key])],
    ['a cursor of no order', cursorText([version])],
    ['a cursor of no place', cursorText([version, list])],
    ['a place with too many parts', cursorText([version, list, ...key, 'more'])],
    ['a place that is a number', cursorText([version, list, ...key.map(() => 1)])],
    ['a place that is null', cursorText([version, list, ...key.map(() => null)])],
    ['a place that is a list', cursorText([version, list, ...key.map((part) => [part])])],
    ['an object', cursorText({ version, list, key })],
    ['a number', cursorText(1)],
    ['null', cursorText(null)],
  ];
}

function refusalOf(argument: string, message: unknown): unknown {
  return [
    {
      message,
      locations: expect.any(Array) as unknown,
      path: expect.any(Array) as unknown,
      extensions: { code: 'BAD_USER_INPUT', argument },
    },
  ];
}

it('looks at the connections of the whole graph and of every kind of entity', () => {
  expect(LISTINGS.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Query.reports',
      'Query.editions',
      'Query.periods',
      'Query.conflicts',
      'Report.standards',
      'Report.editions',
      'Report.periods',
      'Standard.parts',
      'Standard.reports',
      'Audience.reports',
      'Auditor.reports',
      'Period.editions',
      'Period.reports',
      'Report.links',
      'TrustServicesCategory.criteria',
    ]),
  );
});

describe.each(LISTINGS)('$name', ({ page, refusal }) => {
  it('gives the same list page by page, forwards and backwards, as at once', async () => {
    const whole = await page({ first: 100 });
    const { edges: all } = whole;
    expect(whole).toEqual(pageAt(all, 0, all.length));
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
    expect(new Set(all.map(({ node }) => JSON.stringify(node))).size).toBe(all.length);

    for (const size of [1, 7]) {
      for (let start = 0; start < all.length; start += size) {
        const after = all[start - 1]?.cursor ?? null;
        expect(await page({ first: size, after })).toEqual(pageAt(all, start, start + size));
      }
      for (let end = all.length; end > 0; end -= size) {
        const before = all[end]?.cursor ?? null;
        const start = Math.max(0, end - size);
        expect(await page({ last: size, before })).toEqual(pageAt(all, start, end));
      }
    }
  });

  it('takes cursors, first and last together as the Relay specification does', async () => {
    const { edges: all } = await page({ first: 100 });
    const { length } = all;
    const middle = Math.floor(length / 2);
    for (const [after, before] of [
      [-1, length],
      [-1, middle],
      [middle - 1, length],
      [0, length - 1],
    ] as const) {
      if (after >= before) continue;
      for (const size of SIZES) {
        const args = {
          ...size,
          after: all[after]?.cursor ?? null,
          before: all[before]?.cursor ?? null,
        };
        expect({ args, page: await page(args) }).toEqual({
          args,
          page: pageBySpecification(all, args),
        });
      }
    }
  });

  it('gives 20 items when it is not told how many', async () => {
    const { edges: all } = await page({ first: 100 });
    expect(await page({})).toEqual(pageAt(all, 0, Math.min(20, all.length)));
  });

  it('gives an empty page without cursors when asked for none', async () => {
    const { totalCount } = await page({ first: 100 });
    expect(await page({ first: 0 })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: null,
      },
      totalCount,
    });
  });

  it('refuses every cursor that it did not give, and says which argument is wrong', async () => {
    const { edges } = await page({ first: 1 });
    const { cursor } = edges[0] as Edge;
    for (const [forgery, text] of forgeries(cursor)) {
      for (const argument of ['after', 'before']) {
        const message = expect.stringMatching(
          `^Argument "${argument}" must be a cursor (of this server|from a list of the same kind and order), but got ".{0,60}["…]\\.$`,
        ) as unknown;
        expect([forgery, await refusal({ [argument]: text })]).toEqual([
          forgery,
          refusalOf(argument, message),
        ]);
      }
    }
  });

  it('refuses a page of fewer than no items', async () => {
    for (const argument of ['first', 'last']) {
      for (const size of [-1, -2_147_483_648]) {
        expect(await refusal({ [argument]: size })).toEqual(
          refusalOf(argument, `Argument "${argument}" must not be negative, but got ${size}.`),
        );
      }
    }
  });

  it('refuses a page of more than 100 items', async () => {
    for (const argument of ['first', 'last']) {
      for (const size of [101, 2_147_483_647]) {
        expect(await refusal({ [argument]: size })).toMatchObject([
          {
            message: expect.stringMatching(`^Argument "${argument}" .*\\b100\\b`) as unknown,
            extensions: { code: 'BAD_USER_INPUT', argument },
          },
        ]);
      }
    }
  });
});

describe('a cursor', () => {
  it('is accepted again, however long the name that it holds', async () => {
    const name = '\u{1F4DC}'.repeat(100);
    const reports = [1, 2].map((number) => entity('Report', `r-${number}`, { name }));
    const ask = queryOver(catalog(reports));
    const source = `query ($after: String) {
      reports(first: 1, after: $after, orderBy: { field: NAME }) {
        nodes { slug }
        pageInfo { endCursor }
      }
    }`;
    const first = (await ask(source)) as {
      readonly data: { readonly reports: { readonly pageInfo: { readonly endCursor: string } } };
    };
    const { endCursor } = first.data.reports.pageInfo;
    expect(await ask(source, { after: endCursor })).toMatchObject({
      data: { reports: { nodes: [{ slug: 'r-2' }] } },
    });
  });
});

describe('the order of a list', () => {
  const orders = [
    listing(query, 'reports', 'orderBy: { field: SLUG },'),
    listing(query, 'reports', 'orderBy: { field: SLUG, direction: DESC },'),
    listing(query, 'reports', 'orderBy: { field: NAME },'),
    listing(query, 'reports', 'orderBy: { field: NAME, direction: DESC },'),
    listing(query, 'periods'),
    listing(query, 'editions'),
  ];

  it('is part of its cursors: those of another order are refused', async () => {
    for (const [index, { page }] of orders.entries()) {
      const cursor = (await page({ first: 1 })).pageInfo.endCursor;
      const answers = orders.map(async ({ refusal }) => refusal({ after: cursor }));
      const found = JSON.stringify(cursor);
      const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
      const message = `Argument "after" must be a cursor from a list of the same kind and order, but got ${shown}.`;
      expect(await Promise.all(answers)).toEqual(
        orders.map((_, other) => (other === index ? undefined : refusalOf('after', message))),
      );
    }
  });

  it('of editions is the same in every list of them, for any day and by any reading', async () => {
    const soc1 = { kind: 'Report', slug: 'aws-soc-1' };
    const period = { kind: 'Period', slug: '2025-10-01--2026-09-30' };
    const lists = [
      listing(query, 'editions'),
      listing(query, 'editions', 'asOf: "2020-02-29", reading: LEGACY,'),
      listing(query, 'editions', 'filter: { provider: "aws", basis: OBSERVED },'),
      listing(query, 'editions', '', soc1),
      listing(query, 'editions', '', period),
    ];
    // Places are ends and slugs: a cursor of one list cuts the others where it would stand in them.
    const after = cursorText([2, 'Edition by end descending,slug', '2026-09-30', 'aws-soc-2']);
    const next = lists.map(async ({ page }) => (await page({ first: 1, after })).nodes);
    const id = (slug: string) => ({
      __typename: 'Edition',
      id: Buffer.from(`Edition:${slug}`).toString('base64url'),
    });
    expect(await Promise.all(next)).toEqual([
      [id('aws-soc-2--2025-10-01--2026-09-30')],
      [id('aws-soc-1--2022-10-01--2023-03-31--legacy')],
      [id('aws-soc-3--2023-10-01--2024-09-30')],
      [id('aws-soc-1--2025-07-01--2026-06-30')],
      [id('aws-soc-2--2025-10-01--2026-09-30')],
    ]);
  });

  it('is the same without being named as when it is by slug', async () => {
    const { pageInfo } = await listing(query, 'reports').page({ first: 1 });
    const [bySlug] = orders as [Listing];
    expect((await bySlug.page({ first: 1 })).pageInfo).toEqual(pageInfo);
  });

  it('lets a cursor stand for a place, also where no item stands any more', async () => {
    const { page } = listing(query, 'audiences');
    const { edges: all } = await page({ first: 100 });
    const betweenBAndC = cursorText([2, 'Audience by slug', 'c']);
    expect(await page({ first: 1, after: betweenBAndC })).toEqual(pageAt(all, 1, 2));
    expect(await page({ last: 1, before: betweenBAndC })).toEqual(pageAt(all, 0, 1));
  });
});
