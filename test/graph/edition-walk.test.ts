import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { seededRandom } from '../../bench/random.js';
import type { EditionFilter } from '../../src/graph/edition.js';
import { editionsOfPeriod, editionsOfReports } from '../../src/graph/edition-listing.js';
import { derivedLinksOf } from '../../src/graph/derived-link.js';
import type { LinkList, WalkedLink } from '../../src/graph/link.js';
import { walkedLinksOf } from '../../src/graph/period-link.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/date.js';
import { editionPlace } from '../../src/model/edition-order.js';
import { linkPlace } from '../../src/model/link.js';
import { compareAscending, EVERYTHING, pageOf } from '../../src/model/page.js';
import type { Page, PageRequest } from '../../src/model/page.js';
import { periodOf } from '../../src/model/period.js';
import type { View } from '../../src/model/reading.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog } from '../support/server.js';

const [ALL_AT_ONCE, WALKED] = [100_000, 0];
const VIEWS: readonly View[] = [
  { asOf: '2026-11-23', reading: 'PREFERRED' },
  { asOf: '2024-02-29', reading: 'LEGACY' },
];
const ANY: EditionFilter = {
  covering: null,
  within: { from: FIRST_DAY, to: LAST_DAY },
  statuses: null,
  basis: null,
};
const FILTERS: readonly EditionFilter[] = [
  ANY,
  { ...ANY, covering: '2025-08-15' },
  { ...ANY, covering: '2019-03-01' },
  { ...ANY, within: { from: '2026-06-01', to: '2027-01-01' } },
  { ...ANY, within: { from: '2010-06-01', to: '2012-01-01' }, basis: 'OBSERVED' },
  { ...ANY, basis: 'OBSERVED' },
  { ...ANY, basis: 'ESTIMATED', statuses: ['PRESUMED_RELEASED', 'DUE'] },
  { ...ANY, statuses: ['RELEASED'] },
  { ...ANY, statuses: ['IN_PROGRESS', 'PROJECTED'], covering: '2026-12-01' },
];

const catalogs = [
  ['the shipped seed', seedCatalog],
  ['a generated graph', generatedCatalog({ entities: 600, seed: 5 })],
] as const;

describe.each(catalogs)('the editions of %s', (_name, catalog) => {
  const loaders = createLoaders(createMemoryStore(catalog));
  const choices = ['soc-1', 'soc-2', null, 'no-such-family'].map((family) => ({
    slugs: null,
    provider: null,
    family,
  }));

  it.each(FILTERS)('are walked through as they are listed at once, where %j', async (filter) => {
    for (const view of VIEWS) {
      for (const choice of choices) {
        const make = (few: number) => editionsOfReports(choice, filter, view, loaders, few);
        await expectAlike(await make(WALKED), await make(ALL_AT_ONCE));
      }
    }
  });

  it.each(FILTERS)('for one period are walked through likewise, where %j', async (filter) => {
    const periods = await loaders.observedPeriods();
    const claimed = [{ from: '2025-10-01', to: '2026-09-30' }] as const;
    for (const view of VIEWS) {
      for (const range of [...claimed, ...periods.slice(0, 6)]) {
        const make = (few: number) => editionsOfPeriod(periodOf(range), filter, view, loaders, few);
        await expectAlike(await make(WALKED), await make(ALL_AT_ONCE));
      }
    }
  });
});

describe.each(catalogs)('the links of periods of %s', (_name, catalog) => {
  const loaders = createLoaders(createMemoryStore(catalog));

  it('are walked through as they are listed at once', async () => {
    for (const view of VIEWS) {
      for (const range of [...(await loaders.observedPeriods())].slice(0, 8)) {
        const period = periodOf(range);
        const selection = { slug: period.slug, predicates: null, direction: 'BOTH' } as const;
        const walked = (await walkedLinksOf(period, selection, view, loaders, WALKED)) as LinkList;
        const links = await derivedLinksOf(period, view, loaders);
        const items = links.toSorted((one, other) =>
          compareAscending(linkPlace(one), linkPlace(other)),
        );
        const list = { items, keyOf: linkPlace, compare: compareAscending };
        const places = [
          ['ADDRESSES', 'a', 'b'],
          ['EDITION_OF', 'a', 'b'],
          ...items.slice(0, 3).map(linkPlace),
        ];
        for (const place of places) {
          for (const part of [
            { first: 2, after: place },
            { last: 2, before: place },
            { first: 1, after: place, before: ['COVERS', 'zz', 'zz'] },
          ]) {
            const request = { ...EVERYTHING, ...part };
            expect(shown(await walked.page(request))).toEqual(shown(pageOf(list, request)));
          }
        }
        expect(await walked.count()).toBe(items.length);
      }
    }
  });
});

/** A page without what is looked up only when it is asked for. */
function shown({ items, ...page }: Page<WalkedLink>) {
  return { ...page, items: items.map(({ predicate, from, to, at }) => [predicate, from, to, at]) };
}

type Listing = Awaited<ReturnType<typeof editionsOfReports>>;

/** Holds some pages of two lists against each other, and their lengths. */
async function expectAlike(walked: Listing, atOnce: Listing): Promise<void> {
  const random = seededRandom(9);
  const whole = await atOnce.page({ first: 100_000, last: null, after: null, before: null });
  const place = () => {
    if (whole.items.length === 0) return null;
    const [day = '', slug = ''] = editionPlace(random.one(whole.items));
    // Also such as no edition stands at: whoever makes cursors by hand can send any text.
    const report = slug.split('--', 1).join('');
    const made = ['', '-', '--', '\0', '--2', 'x'].map((end) => [day, report + end]);
    return random.chance(0.7) ? [day, slug] : random.one(made);
  };
  const size = () => random.one([0, 1, 3, 20]);
  const requests: PageRequest[] = Array.from({ length: 8 }, () => ({
    first: random.chance(0.6) ? size() : null,
    last: random.chance(0.4) ? size() : null,
    after: random.chance(0.5) ? place() : null,
    before: random.chance(0.4) ? place() : null,
  }));
  for (const request of requests) {
    expect({ request, page: await walked.page(request) }).toEqual({
      request,
      page: await atOnce.page(request),
    });
  }
  expect(await walked.count()).toBe(await atOnce.count());
}
