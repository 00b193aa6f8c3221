import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkPlace } from '../../src/model/link.js';
import { EVERYTHING } from '../../src/model/page.js';
import { linkedFrom, linkedInto } from '../../src/model/selection.js';
import type { Facet, Selection } from '../../src/model/selection.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { harbourCatalog } from '../support/catalog.js';
import { startKeeper } from '../support/database.js';
import type { CatalogKeeper } from '../support/database.js';

const memory = createMemoryStore(harbourCatalog);
let keeper: CatalogKeeper;
let store: Store;

beforeAll(async () => {
  keeper = await startKeeper();
  store = await keeper.createStore(harbourCatalog);
}, 60_000);

afterAll(() => keeper.stop());

/** Texts that no slug can be, and that a database cannot hold, or would hold with trouble. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a NUL', '\0'],
  ['a slug with a NUL behind it', 'harbour-soc-1\0'],
  ['a slug with a NUL in it', 'harbour\0-soc-1'],
  ['half of a surrogate pair', '\uD800'],
  ['a slug with half of a pair behind it', 'harbour-soc-1\uDC00'],
  ['a character beyond all others', '\u{10FFFF}'],
  ['signs of SQL', `harbour'; drop table node; -- "\\`],
  ['signs of JSON and of arrays', '{"a":["harbour",null]} {NULL}'],
  ['a text of a megabyte', 'h'.repeat(1_000_000)],
  ['a slug and a megabyte behind it', `harbour-soc-1${'1'.repeat(1_000_000)}`],
  ['nothing', ''],
];

const PAGES = [EVERYTHING, { ...EVERYTHING, first: 2 }, { ...EVERYTHING, last: 2 }];
const ORDERS = (['SLUG', 'NAME'] as const).flatMap((by) =>
  (['ASC', 'DESC'] as const).map((direction) => ({ by, direction })),
);

describe.each(HOSTILE)('%s', (_what, text) => {
  it('is the slug of nothing', async () => {
    expect((await store.nodesBySlugs([text, 'soc-1'])).map(({ slug }) => slug)).toEqual(['soc-1']);
    expect(await store.factsBySubjects([text])).toEqual([]);
    expect(await store.factsByConflicts([text])).toEqual([]);
  });

  it('is the end of no link', async () => {
    const selections = (['OUT', 'IN', 'BOTH'] as const).flatMap((direction) =>
      [null, ['OF_FAMILY'] as const].map((predicates) => ({ slug: text, predicates, direction })),
    );
    const empty = { items: [], hasNextPage: false, hasPreviousPage: false };
    const requests = selections.map((selection) => ({ ...selection, page: EVERYTHING }));
    expect(await store.linkPages(requests)).toEqual(requests.map(() => empty));
    expect(await store.linkCounts(selections)).toEqual(selections.map(() => 0));
    const [around] = await store.surroundings([{ slug: text, most: 9 }]);
    expect([around?.count, around?.links?.()]).toEqual([0, []]);
  });

  it('is a condition that nothing meets', async () => {
    const facets: readonly Facet[] = ['access', 'serves', 'subject'];
    const selections: Selection[] = [
      { kinds: ['Report'], linked: [linkedInto(text, 'OF_FAMILY')] },
      { kinds: ['Standard'], linked: [linkedFrom(text, 'PERFORMED_UNDER')] },
      {
        kinds: ['Report'],
        linked: [linkedInto('soc-1', 'OF_FAMILY'), linkedInto(text, 'ADDRESSES')],
      },
      ...facets.map((facet): Selection => ({
        kinds: ['Report', 'ReportFamily', 'Conflict'],
        facets: [{ facet, anyOf: [text] }],
      })),
    ];
    const order = { by: 'SLUG', direction: 'ASC' } as const;
    const requests = selections.map((selection) => ({ selection, order, page: EVERYTHING }));
    expect((await store.pages(requests)).flatMap(({ items }) => items)).toEqual([]);
    expect(await store.counts(selections)).toEqual(selections.map(() => 0));
  });

  it('is one of several values of which another is found', async () => {
    const selection: Selection = {
      kinds: ['Report'],
      facets: [{ facet: 'access', anyOf: [text, 'RESTRICTED'] }],
    };
    const counts = await store.counts([selection]);
    expect(counts).toEqual(await memory.counts([selection]));
    expect(counts).not.toEqual([0]);
  });

  it('is a place in every list of nodes, the same as in memory', async () => {
    const selection: Selection = { kinds: ['Report', 'Standard', 'Audience'] };
    const requests = ORDERS.flatMap((order) => {
      const places =
        order.by === 'SLUG'
          ? [[text]]
          : [
              [text, 'harbour-soc-1'],
              ['Harbour SOC 1', text],
            ];
      return places.flatMap((place) =>
        PAGES.flatMap((page) => [
          { selection, order, page: { ...page, after: place } },
          { selection, order, page: { ...page, before: place } },
        ]),
      );
    });
    expect(await store.pages(requests)).toEqual(await memory.pages(requests));
  });

  it('is a place in every list of links, the same as in memory', async () => {
    const [link] = harbourCatalog.links;
    const [predicate, from, to] = linkPlace(link as NonNullable<typeof link>) as [
      string,
      string,
      string,
    ];
    const places = [
      [text, from, to],
      [predicate, text, to],
      [predicate, from, text],
    ];
    const requests = [from, to].flatMap((slug) =>
      [null, [link?.predicate ?? 'OF_FAMILY']].flatMap((predicates) =>
        places.flatMap((place) =>
          PAGES.flatMap((page) =>
            [
              { ...page, after: place },
              { ...page, before: place },
            ].map((slice) => ({ slug, predicates, direction: 'BOTH' as const, page: slice })),
          ),
        ),
      ),
    );
    expect(await store.linkPages(requests)).toEqual(await memory.linkPages(requests));
  });
});
