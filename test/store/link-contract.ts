import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/graph/place-beside.js';
import type { Catalog } from '../../src/model/catalog.js';
import { isSelected, linkPlace, PREDICATES } from '../../src/model/link.js';
import type {
  BareLink,
  Link,
  LinkSelection,
  Predicate,
  Surroundings,
} from '../../src/model/link.js';
import { compareAscending, pageOf } from '../../src/model/page.js';
import type { PageRequest } from '../../src/model/page.js';
import type { Store } from '../../src/store/store.js';
import { catalog, entity, harbourCatalog } from '../support/catalog.js';
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

    it('tells what is around an entity without the evidence for it, at most as much as is wanted', async () => {
      const store = await createStore(harbourCatalog);
      const { length } = plainAround(harbourCatalog, 'lantern-soc-2');
      expect(length).toBeGreaterThan(1);
      const requests = [
        { slug: 'lantern-soc-2', most: length },
        { slug: 'nothing', most: 0 },
        { slug: 'lantern-soc-2', most: length - 1 },
      ];
      expect((await store.surroundings(requests)).map(inOrder)).toEqual([
        { count: length, links: plainAround(harbourCatalog, 'lantern-soc-2') },
        { count: 0, links: [] },
        { count: length, links: null },
      ]);
      expect(await store.surroundings([])).toEqual([]);
    });

    it('finds a link by the place right before it', async () => {
      const store = await createStore(harbourCatalog);
      const { links } = harbourCatalog;
      const requests = links.map(({ predicate, from, to }) => ({
        slug: from,
        predicates: [predicate],
        direction: 'OUT' as const,
        page: { ...EVERYTHING, first: 1, after: [predicate, from, placeBeside(to, 'FORWARDS')] },
      }));
      const found = await store.linkPages(requests);
      expect(found.map(({ items }) => items)).toEqual(links.map((link) => [link]));
    });

    it('counts and lists a link once that leads from a hub to itself', async () => {
      const spokes = Array.from({ length: 250 }, (_, number) => entity('Standard', `s-${number}`));
      const link = (predicate: Predicate, from: string, to: string): Link => ({
        predicate,
        from,
        to,
        citations: [],
      });
      const links = [
        link('CORRESPONDS_TO', 'hub', 'hub'),
        ...spokes.map(({ slug }) => link('SUPPLEMENTS', 'hub', slug)),
        ...spokes.map(({ slug }) => link('AMENDS', slug, 'hub')),
      ];
      const content = { ...catalog([entity('Standard', 'hub'), ...spokes]), links };
      const store = await createStore(content);
      const requests = [501, 500].map((most) => ({ slug: 'hub', most }));
      expect((await store.surroundings(requests)).map(inOrder)).toEqual([
        { count: 501, links: plainAround(content, 'hub') },
        { count: 501, links: null },
      ]);
      const directions = DIRECTIONS.map((direction) => ({
        slug: 'hub',
        predicates: null,
        direction,
      }));
      expect(await store.linkCounts(directions)).toEqual([251, 251, 501]);
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
            withEnds: choose.one([false, true]),
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
          const most = choose.one([0, 1, 3, 100]);
          const around = await store.surroundings(requests.map(({ slug }) => ({ slug, most })));
          expect(around.map(inOrder)).toEqual(
            requests.map(({ slug }) => {
              const all = plainAround(content, slug);
              return { count: all.length, links: all.length > most ? null : all };
            }),
          );
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

/** All links at an entity, in the order of their places. */
function plainAround(content: Catalog, slug: string): BareLink[] {
  return plainList(content, { slug, predicates: null, direction: 'BOTH' }).map(
    ({ predicate, from, to }) => ({ predicate, from, to }),
  );
}

function inOrder({ count, links }: Surroundings) {
  const sorted = links?.().toSorted((one, other) =>
    compareAscending(linkPlace(one), linkPlace(other)),
  );
  return { count, links: sorted ?? null };
}
