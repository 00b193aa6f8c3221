import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/model/page.js';
import { BY_SLUG, linkedFrom, linkedInto } from '../../src/model/selection.js';
import type { Selection } from '../../src/model/selection.js';
import type { Store } from '../../src/store/store.js';
import { harbourCatalog } from '../support/catalog.js';
import { startKeeper } from '../support/database.js';
import type { CatalogKeeper } from '../support/database.js';

let keeper: CatalogKeeper;
let store: Store;
let statements: { readonly text: string; readonly values: readonly unknown[] }[] = [];

beforeAll(async () => {
  keeper = await startKeeper((text, values) => statements.push({ text, values }));
  store = await keeper.createStore(harbourCatalog);
}, 60_000);

afterAll(() => keeper.stop());

/** What is asked of the database while something is read. */
async function askedBy(read: () => Promise<unknown>): Promise<typeof statements> {
  statements = [];
  await read();
  return statements;
}

const MANY = Array.from({ length: 50 }, (_, number) => `soc-${number}`);
const page = { ...EVERYTHING, first: 2, after: ['b'], before: ['x'] };
const reportsOf = (slug: string): Selection => ({
  kinds: ['Report'],
  linked: [linkedInto(slug, 'OF_FAMILY')],
});
const mixed: readonly Selection[] = [
  { kinds: ['Report', 'Standard'] },
  reportsOf('soc-1'),
  { kinds: ['Standard'], linked: [linkedFrom('harbour-soc-1', 'PERFORMED_UNDER')] },
  { ...reportsOf('soc-2'), facets: [{ facet: 'access', anyOf: ['PUBLIC', 'RESTRICTED'] }] },
];

const READS: readonly (readonly [string, (slugs: readonly string[]) => Promise<unknown>])[] = [
  ['nodes', (slugs) => store.nodesBySlugs(slugs)],
  ['facts', (slugs) => store.factsBySubjects(slugs)],
  ['facts of conflicts', (slugs) => store.factsByConflicts(slugs)],
  [
    'pages',
    (slugs) =>
      store.pages(slugs.map((slug) => ({ selection: reportsOf(slug), order: BY_SLUG, page }))),
  ],
  ['counts', (slugs) => store.counts(slugs.map(reportsOf))],
  [
    'pages of links',
    (slugs) =>
      store.linkPages(
        slugs.map((slug) => ({ slug, predicates: null, direction: 'BOTH', page: EVERYTHING })),
      ),
  ],
  [
    'counts of links',
    (slugs) =>
      store.linkCounts(
        slugs.map((slug) => ({ slug, predicates: ['OF_FAMILY'], direction: 'BOTH' })),
      ),
  ],
  [
    'crossings',
    (slugs) =>
      store.crossings(
        slugs.map((slug) => ({ near: [slug], far: ['harbour-soc-1'], walked: 'far', most: 9 })),
      ),
  ],
  ['surroundings', (slugs) => store.surroundings(slugs.map((slug) => ({ slug, most: 3 })))],
];

describe('a read of the database', () => {
  it.each(READS)('is one statement of one text for one and for fifty: %s', async (_what, read) => {
    const [ofOne, ...others] = await askedBy(() => read(['soc-1']));
    const [ofMany, ...more] = await askedBy(() => read(MANY));
    expect([others, more]).toEqual([[], []]);
    expect(ofMany?.text).toBe(ofOne?.text);
    expect(ofMany?.values).not.toEqual(ofOne?.values);
  });

  it('is one statement also for requests that have nothing in common', async () => {
    const orders = [BY_SLUG, { by: 'NAME', direction: 'DESC' } as const];
    const requests = mixed.flatMap((selection) =>
      orders.flatMap((order) =>
        [EVERYTHING, page, { ...EVERYTHING, last: 3 }].map((slice) => ({
          selection,
          order,
          page: slice,
        })),
      ),
    );
    expect(await askedBy(() => store.pages(requests))).toHaveLength(1);
    expect(await askedBy(() => store.counts(mixed))).toHaveLength(1);
    const directions = ['OUT', 'IN', 'BOTH'] as const;
    const selections = directions.flatMap((direction) =>
      [null, ['OF_FAMILY'] as const].map((predicates) => ({
        slug: 'soc-1',
        predicates,
        direction,
      })),
    );
    const links = selections.map((selection) => ({ ...selection, page }));
    expect(await askedBy(() => store.linkPages(links))).toHaveLength(1);
    expect(await askedBy(() => store.linkCounts(selections))).toHaveLength(1);
  });

  it('goes through no more rows than those of its page and one more', async () => {
    const first = { ...EVERYTHING, first: 1 };
    const last = { ...EVERYTHING, last: 4 };
    const asked = await askedBy(() =>
      store.pages(
        [first, last].map((slice) => ({
          selection: reportsOf('soc-1'),
          order: BY_SLUG,
          page: slice,
        })),
      ),
    );
    const rows = asked.flatMap(({ values }) =>
      values.flatMap(
        (value) => JSON.parse(value as string) as readonly { readonly most: number }[],
      ),
    );
    expect(rows.map(({ most }) => most)).toEqual([2, 5]);
  });

  it('is none where the answer is known already', async () => {
    const request = { selection: reportsOf('soc-3'), order: BY_SLUG, page };
    const links = { slug: 'soc-3', predicates: null, direction: 'IN', page } as const;
    const readAll = async () => ({
      pages: await store.pages([request]),
      counts: await store.counts([request.selection]),
      linkPages: await store.linkPages([links]),
      linkCounts: await store.linkCounts([links]),
      surroundings: (await store.surroundings([{ slug: 'soc-3', most: 9 }])).map((around) => ({
        ...around,
        links: around.links?.(),
      })),
      facts: await store.factsBySubjects(['soc-3', 'none']),
      patterns: await store.cadencePatterns(['PREFERRED', 'LEGACY']),
      periods: await store.observedPeriods(),
    });
    const first = await readAll();
    const asked = await askedBy(async () => {
      expect(await readAll()).toEqual(first);
    });
    expect(asked).toEqual([]);
  });

  it('is none where nothing can be found', async () => {
    expect(
      await askedBy(() => store.pages([{ selection: { kinds: [] }, order: BY_SLUG, page }])),
    ).toEqual([]);
    expect(await askedBy(() => store.counts([]))).toEqual([]);
  });
});
