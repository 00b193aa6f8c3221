import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import { isSelected, linkPlace, PREDICATES } from '../../src/model/link.js';
import type { Link, LinkSelection, Predicate } from '../../src/model/link.js';
import { compareAscending, pageOf } from '../../src/model/page.js';
import type { PageRequest } from '../../src/model/page.js';
import type { Store } from '../../src/store/store.js';
import { harbourCatalog } from '../support/catalog.js';
import { anyChoice, randomCatalog } from './random-catalog.js';

const EVERYTHING: PageRequest = { first: null, last: null, after: null, before: null };
const ALL_PREDICATES = Object.keys(PREDICATES) as Predicate[];
const DIRECTIONS = ['OUT', 'IN', 'BOTH'] as const;
const SIZES = [null, null, 0, 1, 2, 3, 5] as const;

/** What a store promises of the links at an entity. */
export function describeLinks(
  name: string,
  createStore: (catalog: Catalog) => Store | Promise<Store>,
): void {
  describe(`${name}: links`, () => {
    it('lists and counts those of some kinds on one side, in their order', async () => {
      const store = await createStore(harbourCatalog);
      const selection: LinkSelection = {
        slug: 'soc-1',
        predicates: ['OF_FAMILY', 'OF_FAMILY', 'SUMMARIZES'],
        direction: 'IN',
      };
      const [page] = await store.linkPages([{ ...selection, page: EVERYTHING }]);
      expect(page?.items.map(linkPlace)).toEqual([['OF_FAMILY', 'harbour-soc-1', 'soc-1']]);
      expect(await store.linkCounts([selection])).toEqual([1]);
    });

    it('finds none at an entity that there is not, nor of no kind', async () => {
      const store = await createStore(harbourCatalog);
      const selections = [
        { slug: 'nothing', predicates: null, direction: 'BOTH' as const },
        { slug: 'soc-1', predicates: [], direction: 'IN' as const },
      ];
      const empty = { items: [], hasNextPage: false, hasPreviousPage: false };
      const requests = selections.map((selection) => ({ ...selection, page: EVERYTHING }));
      expect(await store.linkPages(requests)).toEqual([empty, empty]);
      expect(await store.linkCounts(selections)).toEqual([0, 0]);
      expect([await store.linkPages([]), await store.linkCounts([])]).toEqual([[], []]);
    });

    it('agrees with a plain filter, sort and cut, whatever the catalog and the selection', async () => {
      await fc.assert(
        fc.asyncProperty(anyChoice, async (choose) => {
          const content = randomCatalog(choose);
          const store = await createStore(content);
          const slugs = [...content.entities.map(({ slug }) => slug), 'nothing'];
          const places = [
            null,
            ...content.links.map(linkPlace),
            ['OF_FAMILY', choose.one(slugs), choose.one(slugs)],
            [choose.one(ALL_PREDICATES), 'c', 'm'],
            ['', '', ''],
            ['Z', 'z', 'z'],
          ];
          const requests = Array.from({ length: 6 }, () => ({
            slug: choose.one(slugs),
            predicates: choose.one([null, choose.some(ALL_PREDICATES)]),
            direction: choose.one(DIRECTIONS),
            page: {
              first: choose.one(SIZES),
              last: choose.one(SIZES),
              after: choose.one(places),
              before: choose.one(places),
            },
          }));
          const lists = requests.map((request) => plainList(content, request));
          expect(await store.linkPages(requests)).toEqual(
            requests.map(({ page }, index) =>
              pageOf(
                { items: lists[index] ?? [], keyOf: linkPlace, compare: compareAscending },
                page,
              ),
            ),
          );
          expect(await store.linkCounts(requests)).toEqual(lists.map(({ length }) => length));
        }),
        { numRuns: 200 },
      );
    });
  });
}

function plainList({ links }: Catalog, selection: LinkSelection): Link[] {
  return links
    .filter((link) => isSelected(link, selection))
    .sort((one, other) => compareAscending(linkPlace(one), linkPlace(other)));
}
