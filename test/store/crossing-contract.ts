import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import type { Crossing, CrossingRequest } from '../../src/model/crossing.js';
import type { BareLink, Link, Predicate } from '../../src/model/link.js';
import type { Store } from '../../src/store/store.js';
import { catalog, entity } from '../support/catalog.js';
import { anyChoice, randomCatalog } from './random-catalog.js';

const WALKED = ['near', 'far'] as const;
const NONE: Crossing = { isGivenUp: false, ends: null };

const link = (predicate: Predicate, from: string, to: string): Link => ({
  predicate,
  from,
  to,
  citations: [],
});
const STANDARDS = ['a', 'b', 'c', 'd'].map((slug) => entity('Standard', slug));
const links = [
  link('AMENDS', 'd', 'a'),
  link('CORRESPONDS_TO', 'a', 'a'),
  link('CORRESPONDS_TO', 'a', 'c'),
  link('CORRESPONDS_TO', 'c', 'a'),
  link('SUPPLEMENTS', 'b', 'd'),
];
const few: Catalog = { ...catalog(STANDARDS), links };

/** What a store promises of the links between lists of entities. */
export function describeCrossings(
  name: string,
  createStore: (catalog: Catalog) => Store | Promise<Store>,
): void {
  describe(`${name}: the first of two lists that are connected`, () => {
    it.each([
      ['are found whichever the link begins at', ['a'], ['d'], ['a', 'd']],
      ['are found by the one list before the other', ['b', 'a'], ['c', 'd'], ['b', 'd']],
      ['are found by the other list', ['a'], ['d', 'c'], ['a', 'd']],
      ['are found though one stands there twice', ['c', 'a', 'c'], ['b', 'a', 'a'], ['c', 'a']],
      ['may be one entity', ['a'], ['a'], ['a', 'a']],
      ['are found beside what there is not', ['no', 'b'], ['__proto__', 'none', 'd'], ['b', 'd']],
      ['are none where no link connects any', ['a'], ['b'], null],
      ['are none of no entities', [], [], null],
    ] as const)('%s', async (_how, near, far, ends) => {
      const store = await createStore(few);
      const requests = WALKED.map((walked) => ({ near, far, walked, most: 100 }));
      const found = await store.crossings(requests);
      expect(found.map(endsOf)).toEqual([ends, ends]);
    });

    it('are looked for as long as there are no more links than may be walked through', async () => {
      const store = await createStore(few);
      // One of the four at the entity begins and ends there.
      const requests = [4, 3].map((most) => ({
        near: ['a'],
        far: ['b'],
        walked: 'near' as const,
        most,
      }));
      expect(await store.crossings(requests)).toEqual([NONE, { isGivenUp: true }]);
      expect(await store.crossings([])).toEqual([]);
    });

    it('agrees with a plain look at all of them, whatever the catalog and the lists', async () => {
      await fc.assert(
        fc.asyncProperty(anyChoice, async (choose) => {
          const content = randomCatalog(choose);
          const store = await createStore(content);
          const slugs = [...content.entities.map(({ slug }) => slug), 'nothing', '\0', '__proto__'];
          const requests = Array.from({ length: 6 }, () => ({
            near: choose.some(slugs),
            far: choose.some(slugs),
            walked: choose.one(WALKED),
            most: choose.one([0, 1, 5, 20, 1_000]),
          }));
          expect(await store.crossings(requests)).toEqual(
            requests.map((request) => plainCrossing(content, request)),
          );
        }),
        { numRuns: 200 },
      );
    });
  });
}

function endsOf(crossing: Crossing) {
  if (crossing.isGivenUp || crossing.ends === null) return null;
  return [crossing.ends.near, crossing.ends.far];
}

function plainCrossing(content: Catalog, { near, far, walked, most }: CrossingRequest): Crossing {
  const apart = content.links.filter(({ predicate }) => predicate !== 'EDITION_OF');
  const here = walked === 'near' ? near : far;
  const isAt = (slug: string) => (one: BareLink) => one.from === slug || one.to === slug;
  if (here.flatMap((slug) => apart.filter(isAt(slug))).length > most) return { isGivenUp: true };
  for (const one of near) {
    for (const other of far) {
      const isBetween = ({ from, to }: BareLink) =>
        (from === one && to === other) || (from === other && to === one);
      if (apart.some(isBetween)) return { isGivenUp: false, ends: { near: one, far: other } };
    }
  }
  return NONE;
}
