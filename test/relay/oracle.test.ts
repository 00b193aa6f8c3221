import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { query, queryOver } from '../support/server.js';
import type { Query } from '../support/server.js';
import { findListings, listing } from './listing.js';
import type { Edge, Listing, PageArguments } from './listing.js';
import { pageBySpecification } from './specification.js';

const SEED = 5;
const COMBINATIONS_OF_EACH = 60;
const MAX_PAGE_SIZE = 100;

/** Lists with arguments of their own, which order them differently or leave things out. */
function narrowed(ask: Query): Listing[] {
  return [
    listing(ask, 'reports', 'orderBy: { field: SLUG, direction: DESC },'),
    listing(ask, 'reports', 'orderBy: { field: NAME },'),
    listing(ask, 'reports', 'orderBy: { field: NAME, direction: DESC },'),
    listing(ask, 'reports', 'filter: { family: "soc-1" }, orderBy: { field: NAME },'),
    listing(ask, 'standards', 'filter: { kind: ATTESTATION_STANDARD },'),
    listing(ask, 'editions', 'asOf: "2024-02-29", reading: LEGACY,'),
    listing(ask, 'editions', 'filter: { basis: OBSERVED },'),
    listing(ask, 'periods', 'reading: LEGACY, from: "2025-01-01",'),
    listing(ask, 'search', 'text: "report", kinds: [REPORT, STANDARD],'),
    listing(ask, 'search', 'text: "2026-09-30",'),
  ];
}

const generated = queryOver(generatedCatalog({ entities: 600, seed: SEED }));

const LISTINGS: readonly (Listing & { readonly of: string })[] = [
  ...[...(await findListings(query)), ...narrowed(query)].map((list) => ({ ...list, of: 'seed' })),
  ...[...(await findListings(generated)), ...narrowed(generated)].map((list) => ({
    ...list,
    of: 'generated',
  })),
];

/** Every edge of a list, from as many pages as it takes. */
async function allEdgesOf({ page }: Listing): Promise<readonly Edge[]> {
  const edges: Edge[] = [];
  for (;;) {
    const {
      edges: more,
      pageInfo,
      totalCount,
    } = await page({
      first: MAX_PAGE_SIZE,
      after: edges.at(-1)?.cursor ?? null,
    });
    edges.push(...more);
    if (pageInfo.hasNextPage) continue;
    expect(edges).toHaveLength(totalCount);
    return edges;
  }
}

/** A size that is there or not, small, or about as long as the list. */
function anySize(length: number): fc.Arbitrary<number | null | undefined> {
  const sizes = [0, 1, 2, length - 1, length, length + 1, MAX_PAGE_SIZE];
  const wanted = sizes.filter((size) => size >= 0 && size <= MAX_PAGE_SIZE);
  return fc.oneof(
    fc.constantFrom(undefined, null),
    fc.constantFrom(...wanted),
    fc.nat(Math.min(length + 1, MAX_PAGE_SIZE)),
  );
}

/** A cursor that is there or not, of an end, the middle or any edge of the list. */
function anyCursor(edges: readonly Edge[]): fc.Arbitrary<string | null | undefined> {
  const cursors = edges.map(({ cursor }) => cursor);
  const marked = [cursors[0], cursors[cursors.length >> 1], cursors.at(-1)];
  return fc.oneof(
    fc.constantFrom(undefined, null),
    fc.constantFrom(...marked),
    fc.constantFrom(undefined, ...cursors),
  );
}

function anyArguments(edges: readonly Edge[]): fc.Arbitrary<PageArguments> {
  const size = anySize(edges.length);
  const cursor = anyCursor(edges);
  return fc
    .record({ first: size, last: size, after: cursor, before: cursor })
    .map((args) => JSON.parse(JSON.stringify(args)) as PageArguments);
}

describe.each(LISTINGS)('$name of the $of catalog', (list) => {
  it('is paged as the Relay specification has it', async () => {
    const allEdges = await allEdgesOf(list);
    expect(new Set(allEdges.map(({ cursor }) => cursor)).size).toBe(allEdges.length);
    expect(new Set(allEdges.map(({ node }) => JSON.stringify(node))).size).toBe(allEdges.length);

    await fc.assert(
      fc.asyncProperty(anyArguments(allEdges), async (args) => {
        expect(await list.page(args)).toEqual(pageBySpecification(allEdges, args));
      }),
      { seed: SEED, numRuns: COMBINATIONS_OF_EACH },
    );
  });
});

describe('the comparison', () => {
  it('is made on every connection of the schema, and on lists of every length', async () => {
    const lengths = LISTINGS.map(async ({ page }) => (await page({ first: 0 })).totalCount);
    const found = await Promise.all(lengths);
    expect(Math.min(...found)).toBe(0);
    expect(found.filter((length) => length > MAX_PAGE_SIZE).length).toBeGreaterThan(2);
    expect(found.length * COMBINATIONS_OF_EACH).toBeGreaterThan(4_000);
    expect(found.filter((length) => length > 3).length).toBeGreaterThan(LISTINGS.length / 2);
  });
});
