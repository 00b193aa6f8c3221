import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPath } from '../../src/graph/path.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { Link, Predicate } from '../../src/model/link.js';
import { linkPlace } from '../../src/model/link.js';
import { compareAscending } from '../../src/model/page.js';
import type { View } from '../../src/model/reading.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { catalog, entity } from '../support/catalog.js';
import { groupedBy } from '../../src/database/grouped.js';
import { anyChoice } from '../store/random-catalog.js';

const VIEW: View = { reading: 'PREFERRED', asOf: '2026-11-23' };
const PREDICATES = ['AMENDS', 'CORRESPONDS_TO', 'SUPPLEMENTS'] as const;

const link = (predicate: Predicate, from: string, to: string): Link => ({
  predicate,
  from,
  to,
  citations: [],
});

function storeOf(links: readonly Link[]): Store {
  const slugs = new Set(links.flatMap(({ from, to }) => [from, to]));
  return createMemoryStore({
    ...catalog([...slugs].map((slug) => entity('Standard', slug))),
    links,
  });
}

/** The links of the path that is found between two slugs; null where there is none. */
async function pathIn(store: Store, from: string, to: string, maxLength: number) {
  const ends = { from: entity('Standard', from), to: entity('Standard', to) };
  const { steps } = await findPath({ ...ends, maxLength }, VIEW, createLoaders(store));
  return steps?.map(linkPlace) ?? null;
}

/** The same, looked for plainly: every step goes to the first entity that is nearer to the end. */
function plainPath(links: readonly Link[], from: string, to: string, maxLength: number) {
  const around = groupedBy(
    links.flatMap((one) => [
      { ...one, at: one.from, other: one.to },
      { ...one, at: one.to, other: one.from },
    ]),
    ({ at }) => at,
  );
  const distances = new Map([[to, 0]]);
  for (const [slug, distance] of distances) {
    for (const { other } of around.get(slug) ?? []) {
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  }
  const length = distances.get(from) ?? Infinity;
  if (length > maxLength) return null;
  const steps: (readonly unknown[])[] = [];
  for (let at = from, left = length - 1; left >= 0; left -= 1) {
    const [first] = (around.get(at) ?? [])
      .filter(({ other }) => distances.get(other) === left)
      .sort((one, two) =>
        compareAscending([one.other, ...linkPlace(one)], [two.other, ...linkPlace(two)]),
      );
    if (first === undefined) throw new Error(`No link at ${at} leads nearer.`);
    steps.push(linkPlace(first));
    at = first.other;
  }
  return steps;
}

/** Two ends with very many entities around each, which are connected in few ways, or none. */
const anyWideGraph = anyChoice.map((choose) => {
  // In no order: what is connected first is not what comes first.
  const slugs = Array.from({ length: 400 }, (_, number) => `s-${(number * 7_919) % 1_009}`);
  const take = (counts: readonly number[]) => slugs.splice(0, choose.one(counts));
  const [left, right] = [take([3, 49, 60, 90]), take([3, 49, 60, 90])];
  const [middle, leaves] = [take([1, 2, 8, 30]), take([0, 5, 60])];
  const links: Link[] = [];
  const connect = (one: string, other: string) => {
    for (let left = choose.one([1, 1, 1, 2]); left > 0; left -= 1) {
      const [from, to] = choose.one([[one, other] as const, [other, one] as const]);
      links.push(link(choose.one(PREDICATES), from, to));
    }
  };
  const few = <T>(items: readonly T[], counts: readonly number[]) =>
    items.length === 0 ? [] : Array.from({ length: choose.one(counts) }, () => choose.one(items));
  for (const slug of left) connect('left', slug);
  for (const slug of right) connect('right', slug);
  const half = choose.one([0, Math.ceil(middle.length / 2)]);
  for (const [side, near] of [
    [left, middle.slice(half)],
    [right, half === 0 ? middle : middle.slice(0, half)],
  ] as const) {
    const hubs = choose.one([(all: string[]) => all, (all: string[]) => all.slice(0, 1)]);
    const reached = few(near, [0, 1, 2, 8]);
    for (const slug of side) for (const next of few(reached, [0, 0, 1, 2])) connect(slug, next);
    for (const slug of leaves) for (const next of few(hubs(side), [0, 1])) connect(slug, next);
  }
  for (const slug of few(middle, [0, 3])) for (const next of few(leaves, [40])) connect(slug, next);
  for (const slug of few(left, [0, 0, 1, 3]))
    for (const next of few(right, [1])) connect(slug, next);
  for (const slug of few(middle, [0, 5])) for (const next of few(middle, [1])) connect(slug, next);
  return { links, maxLength: choose.one([2, 3, 4, 5, 12]) };
});

describe('a path between sides that are wide', () => {
  it('is the shortest, and of several the one whose slugs come first', async () => {
    let crossed = 0;
    const lengths = new Set<number | null>();
    await fc.assert(
      fc.asyncProperty(anyWideGraph, async ({ links, maxLength }) => {
        const store = storeOf([
          ...links,
          link('AMENDS', 'left', 'left'),
          link('AMENDS', 'right', 'right'),
        ]);
        const counting: Store = {
          ...store,
          crossings: async (requests) => {
            const found = await store.crossings(requests);
            crossed += found.filter(
              (crossing) => !crossing.isGivenUp && crossing.ends !== null,
            ).length;
            return found;
          },
        };
        for (const [from, to] of [
          ['left', 'right'],
          ['right', 'left'],
        ] as const) {
          const plain = plainPath(links, from, to, maxLength);
          lengths.add(plain?.length ?? null);
          expect(await pathIn(counting, from, to, maxLength)).toEqual(plain);
        }
      }),
      { numRuns: 400 },
    );
    // No test of crossings where none was found.
    expect(crossed).toBeGreaterThan(100);
    expect([...lengths]).toEqual(expect.arrayContaining([null, 3, 4, 5]));
  });

  it('is found without reading what is around all that lies between', async () => {
    const spokes = (name: string) => Array.from({ length: 300 }, (_, n) => `${name}-${n + 100}`);
    const links = [
      ...spokes('left').map((slug) => link('SUPPLEMENTS', 'left', slug)),
      ...spokes('right').map((slug) => link('SUPPLEMENTS', 'right', slug)),
      ...[...spokes('left'), ...spokes('right')].map((slug) => link('AMENDS', slug, 'shared')),
    ];
    const store = storeOf(links);
    const asked: string[] = [];
    const counting: Store = {
      ...store,
      surroundings: (requests) => {
        asked.push(...requests.map(({ slug }) => slug));
        return store.surroundings(requests);
      },
    };
    expect(await pathIn(counting, 'left', 'right', 6)).toEqual([
      ['SUPPLEMENTS', 'left', 'left-100'],
      ['AMENDS', 'left-100', 'shared'],
      ['AMENDS', 'right-100', 'shared'],
      ['SUPPLEMENTS', 'right', 'right-100'],
    ]);
    expect(asked.length).toBeLessThan(30);
  });
});
