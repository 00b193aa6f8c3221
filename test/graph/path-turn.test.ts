import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/graph/path-choice.js';
import { createTurns } from '../../src/graph/path-turn.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { Link } from '../../src/model/link.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, entity } from '../support/catalog.js';

const HUB_LINKS = 300;
const link = (from: string, to: string): Link => ({
  predicate: 'SUPPLEMENTS',
  from,
  to,
  citations: [],
});
const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${name}-${number}`);
const leaves = many('leaf', HUB_LINKS);
const pairs = many('pair', 40);

const store = createMemoryStore({
  ...catalog(['hub', ...leaves, ...pairs].map((slug) => entity('Standard', slug))),
  links: [
    ...leaves.map((slug) => link('hub', slug)),
    ...pairs.map((slug, number) => link(slug, pairs[(number + 1) % pairs.length] ?? '')),
  ],
});

/** A side that has come to some entities, to some of them by many ways. */
function sideAt(frontier: readonly string[], waysTo: Readonly<Record<string, number>> = {}): Side {
  const waysOf = (slug: string) =>
    Array.from({ length: waysTo[slug] ?? 1 }, () => ({ ...link('root', slug), at: 'root' }));
  return {
    root: 'root',
    depth: 1,
    frontier,
    depths: new Map(frontier.map((slug) => [slug, 1])),
    ways: new Map(frontier.map((slug) => [slug, waysOf(slug)])),
  };
}

/** Whose turn it is, and the entities that the store was asked about for it. */
function turns() {
  let asked = new Set<string>();
  const next = createTurns(
    createLoaders({
      ...store,
      surroundings: (requests) => {
        for (const { slug } of requests) asked.add(slug);
        return store.surroundings(requests);
      },
    }),
  );
  return async (near: Side, far: Side) => {
    asked = new Set();
    const turn = await next(near, far);
    return { ...turn, asked };
  };
}

describe('a search from two sides', () => {
  it('goes on from the side where fewer links are, of two that are alike from the near one', async () => {
    const [few, more, hub] = [
      sideAt(pairs.slice(0, 2)),
      sideAt(pairs.slice(0, 3)),
      sideAt(['hub']),
    ];
    const turnOf = async (near: Side, far: Side) => {
      const { isNear, cost } = await turns()(near, far);
      return { isNear, cost };
    };
    expect(await turnOf(few, more)).toEqual({ isNear: true, cost: 4 });
    expect(await turnOf(more, few)).toEqual({ isNear: false, cost: 4 });
    expect(await turnOf(few, few)).toEqual({ isNear: true, cost: 4 });
    expect(await turnOf(more, hub)).toEqual({ isNear: true, cost: 6 });
  });

  it.each([
    ['near', true],
    ['far', false],
  ])('asks about a hub alone where that is enough to rest the %s side', async (_side, isNear) => {
    const next = turns();
    const other = sideAt(pairs.slice(0, 2));
    const order = (one: Side, two: Side) =>
      isNear ? ([one, two] as const) : ([two, one] as const);
    expect((await next(...order(sideAt(['leaf-0']), other))).cost).toBe(1);
    const wide = sideAt([...leaves, 'hub'], { hub: 40 });
    const turn = await next(...order(wide, other));
    expect(turn).toMatchObject({ isNear: !isNear, cost: 4 });
    expect(turn.asked).toContain('hub');
    expect(turn.asked.size).toBeLessThan(20);
  });

  it('counts all of a side where the hubs do not decide', async () => {
    const next = turns();
    const hub = sideAt(['hub']);
    expect((await next(sideAt(['leaf-0']), hub)).isNear).toBe(true);
    const turn = await next(sideAt(pairs), hub);
    expect(turn).toMatchObject({ isNear: true, cost: 2 * pairs.length });
    expect(turn.asked.size).toBe(pairs.length);
  });

  it('does not take the links of editions that nobody saw for links that are counted', async () => {
    const next = turns();
    const other = sideAt(['hub']);
    expect((await next(sideAt(['leaf-0']), other)).isNear).toBe(true);
    const reports = sideAt(leaves.slice(0, 30));
    const ways = new Map(
      leaves.map((slug) => [
        slug,
        Array.from({ length: 40 }, (_, year) => {
          const from = `${slug}--${2000 + year}-01-01--${2000 + year}-12-31`;
          return { predicate: 'EDITION_OF' as const, from, to: slug, at: from };
        }),
      ]),
    );
    expect(await next({ ...reports, ways }, other)).toMatchObject({ isNear: true, cost: 30 });
  });

  it('counts a side again of which it knew too little, before it goes on from there', async () => {
    const next = turns();
    const few = sideAt(pairs.slice(0, 2));
    const wide = sideAt([...leaves, 'hub'], { hub: 40 });
    expect((await next(sideAt(['leaf-0']), few)).isNear).toBe(true);
    expect((await next(wide, few)).isNear).toBe(false);
    const wider = sideAt([...leaves, 'hub', ...pairs]);
    expect(await next(wide, wider)).toMatchObject({ isNear: true, cost: 2 * HUB_LINKS });
  });
});
