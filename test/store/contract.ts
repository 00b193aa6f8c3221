import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import type { StoredNode } from '../../src/model/entity.js';
import { compareAscending, compareDescending, pageOf } from '../../src/model/page.js';
import type { Page, PageRequest } from '../../src/model/page.js';
import { linkedFrom, linkedInto, sortKeyOf } from '../../src/model/selection.js';
import type { Order, Selection } from '../../src/model/selection.js';
import type { Store } from '../../src/store/store.js';
import {
  catalog,
  emptyCatalog,
  entity,
  harbourCatalog,
  namesakeCatalog,
} from '../support/catalog.js';
import { CUT_SHORT, observed, observedCatalog } from '../support/observed-catalog.js';
import { selectPlainly } from './plain-selection.js';
import { describeCrossings } from './crossing-contract.js';
import { describeLinks } from './link-contract.js';
import { anyChoice, randomCatalog, randomSelectionOf } from './random-catalog.js';
import { SELECTION_CASES } from './selection-cases.js';
import { describeTimes } from './time-contract.js';

const EVERYTHING: PageRequest = { first: null, last: null, after: null, before: null };
const BY_SLUG: Order = { by: 'SLUG', direction: 'ASC' };
const BY_NAME: Order = { by: 'NAME', direction: 'ASC' };

const anySize = fc.integer({ min: 1, max: 4 });
const anySizes = fc.record({ first: fc.option(fc.nat(4)), last: fc.option(fc.nat(4)) });
const anyOrder: fc.Arbitrary<Order> = fc.record({
  by: fc.constantFrom('SLUG', 'NAME'),
  direction: fc.constantFrom('ASC', 'DESC'),
});

/** Holds a store against all that a store promises. `createStore` keeps a catalog in a new store. */
export function describeStore(
  name: string,
  createStore: (catalog: Catalog) => Store | Promise<Store>,
): void {
  async function pageFrom(
    content: Catalog,
    selection: Selection,
    order: Order = BY_SLUG,
    page: Partial<PageRequest> = {},
  ): Promise<Page<StoredNode>> {
    const store = await createStore(content);
    const request = { selection, order, page: { ...EVERYTHING, ...page } };
    return onlyOf(await store.pages([request]));
  }

  async function slugsFrom(...wanted: Parameters<typeof pageFrom>): Promise<string[]> {
    return slugsIn(await pageFrom(...wanted));
  }

  describe(`${name}: nodes by their slugs`, () => {
    it('gives the whole of each node that has one of the slugs', async () => {
      const store = await createStore(observedCatalog);
      const edition = observed('harbour-soc-2', CUT_SHORT, { releasedOn: '2026-11-02' });
      const slugs = ['soc-1', 'harbour', edition.slug, 'harbour-soc-1-frequency'];
      const nodes = await store.nodesBySlugs(slugs);
      expect([...nodes].sort((one, other) => (one.slug < other.slug ? -1 : 1))).toEqual([
        entity('ServiceOrganization', 'harbour', { name: 'Harbour Cloud' }),
        harbourCatalog.conflicts[0],
        edition,
        entity('ReportFamily', 'soc-1', {
          name: 'SOC 1',
          serves: ['INTERNAL_CONTROL_OVER_FINANCIAL_REPORTING'],
        }),
      ]);
    });

    it('leaves out slugs that nothing has', async () => {
      const store = await createStore(harbourCatalog);
      const slugs = ['Harbour', 'harbour ', '', 'constructor', 'soc-3', '2025-10-01--2026-09-30'];
      expect((await store.nodesBySlugs(slugs)).map(({ slug }) => slug)).toEqual(['soc-3']);
      expect(await store.nodesBySlugs([])).toEqual([]);
    });
  });

  describe(`${name}: selections`, () => {
    it.each(SELECTION_CASES)('lists and counts %s', async (_what, selection, slugs) => {
      const store = await createStore(observedCatalog);
      const request = { selection, order: BY_SLUG, page: EVERYTHING };
      expect(slugsIn(onlyOf(await store.pages([request])))).toEqual(slugs);
      expect(await store.counts([selection])).toEqual([slugs.length]);
    });

    it('finds a link that holds for both sides from each of them', async () => {
      const standards: Selection = { kinds: ['Standard'] };
      for (const linked of [linkedFrom, linkedInto]) {
        const from = (slug: string) =>
          slugsFrom(harbourCatalog, { ...standards, linked: [linked(slug, 'CORRESPONDS_TO')] });
        expect(await from('overseas-7')).toEqual(['attestation-2-section-5']);
        expect(await from('attestation-2-section-5')).toEqual(['overseas-7']);
      }
    });

    it('answers every question of one read, in their order', async () => {
      const store = await createStore(harbourCatalog);
      const selections: Selection[] = [
        { kinds: ['Report'] },
        { kinds: [] },
        { kinds: ['Auditor'] },
        { kinds: ['Report'] },
      ];
      const requests = selections.map((selection, index) => ({
        selection,
        order: { by: 'SLUG', direction: index === 3 ? 'DESC' : 'ASC' } as const,
        page: { ...EVERYTHING, first: 1 },
      }));
      expect((await store.pages(requests)).map(slugsIn)).toEqual([
        ['harbour-soc-1'],
        [],
        ['mallow-finch'],
        ['lantern-soc-2'],
      ]);
      expect(await store.counts(selections)).toEqual([4, 0, 1, 4]);
      expect([await store.pages([]), await store.counts([])]).toEqual([[], []]);
    });
  });

  describe(`${name}: orders and pages`, () => {
    const audiences: Selection = { kinds: ['Audience'] };

    it.each<[Order, string[]]>([
      [{ by: 'SLUG', direction: 'ASC' }, ['ash', 'elm', 'fir', 'oak', 'yew']],
      [{ by: 'SLUG', direction: 'DESC' }, ['yew', 'oak', 'fir', 'elm', 'ash']],
      [{ by: 'NAME', direction: 'ASC' }, ['yew', 'ash', 'elm', 'oak', 'fir']],
      [{ by: 'NAME', direction: 'DESC' }, ['fir', 'oak', 'elm', 'ash', 'yew']],
    ])('orders by $by $direction, equal names by slug, capitals first', async (order, slugs) => {
      expect(await slugsFrom(namesakeCatalog, audiences, order)).toEqual(slugs);
    });

    it('orders one selection in many ways, whichever is asked for first', async () => {
      const store = await createStore(namesakeCatalog);
      const listed = async (by: Order['by'], direction: Order['direction']) => {
        const order = { by, direction };
        const request = { selection: audiences, order, page: EVERYTHING };
        return slugsIn(onlyOf(await store.pages([request])));
      };
      const descending = await listed('NAME', 'DESC');
      const ascending = await listed('NAME', 'ASC');
      expect(descending).toEqual([...ascending].reverse());
      expect(await listed('SLUG', 'ASC')).toEqual([...ascending].sort());
      expect(await listed('NAME', 'DESC')).toEqual(descending);
    });

    it('cuts a page out between items of one name', async () => {
      const cut = { after: ['Reader', 'ash'], before: ['auditor', 'fir'], first: 1 };
      const page = await pageFrom(namesakeCatalog, audiences, BY_NAME, cut);
      expect({ ...page, items: slugsIn(page) }).toEqual({
        items: ['elm'],
        hasNextPage: true,
        hasPreviousPage: true,
      });
    });

    it('goes on at the same place when records come or go before or after it', async () => {
      const names = { elm: 'Elm', fir: 'Fir', oak: 'Oak', yew: 'Yew' };
      const all = Object.entries(names).map(([slug, name]) => entity('Audience', slug, { name }));
      const nextOf = (...slugs: string[]) =>
        slugsFrom(catalog(all.filter(({ slug }) => slugs.includes(slug))), audiences, BY_NAME, {
          first: 1,
          after: ['Fir', 'fir'],
        });
      expect(await nextOf('fir', 'yew')).toEqual(['yew']);
      expect(await nextOf('elm', 'fir', 'yew')).toEqual(['yew']);
      expect(await nextOf('fir', 'oak', 'yew')).toEqual(['oak']);
      expect(await nextOf('elm', 'yew')).toEqual(['yew']);
      expect(await nextOf('elm', 'fir')).toEqual([]);
    });

    it('agrees with a plain filter and sort, whatever the catalog and the selection', async () => {
      await fc.assert(
        fc.asyncProperty(anyChoice, anyOrder, async (choose, order) => {
          const content = randomCatalog(choose);
          const store = await createStore(content);
          const selections = Array.from({ length: 4 }, () => randomSelectionOf(content, choose));
          const requests = selections.map((selection) => ({ selection, order, page: EVERYTHING }));
          const expected = selections.map((selection) => selectPlainly(content, selection, order));
          expect((await store.pages(requests)).map(slugsIn)).toEqual(
            expected.map((nodes) => nodes.map(({ slug }) => slug)),
          );
          expect(await store.counts(selections)).toEqual(expected.map(({ length }) => length));
        }),
        { numRuns: 200 },
      );
    });

    it('gives a list page by page, forwards and backwards, as it gives it whole', async () => {
      await fc.assert(
        fc.asyncProperty(anyChoice, anyOrder, anySize, async (choose, order, size) => {
          const content = randomCatalog(choose);
          const store = await createStore(content);
          const selection = randomSelectionOf(content, choose);
          const whole = selectPlainly(content, selection, order);
          const keyAt = (index: number) => {
            const node = whole[index];
            return node === undefined ? null : sortKeyOf(node, order);
          };
          for (let from = 0; from < whole.length; from += size) {
            const to = Math.min(from + size, whole.length);
            const forwards = { ...EVERYTHING, first: size, after: keyAt(from - 1) };
            const backwards = { ...EVERYTHING, last: to - from, before: keyAt(to) };
            const requests = [forwards, backwards].map((page) => ({ selection, order, page }));
            const page = {
              items: whole.slice(from, to),
              hasNextPage: to < whole.length,
              hasPreviousPage: from > 0,
            };
            expect(await store.pages(requests)).toEqual([page, page]);
          }
        }),
        { numRuns: 100 },
      );
    });

    it('cuts any page at any places, as pages of an ordered list are cut', async () => {
      await fc.assert(
        fc.asyncProperty(anyChoice, anyOrder, anySizes, async (choose, order, sizes) => {
          const content = randomCatalog(choose);
          const store = await createStore(content);
          const selection = randomSelectionOf(content, choose);
          const items = selectPlainly(content, selection, order);
          // Places of all nodes, also of those that the selection leaves out.
          const places = content.entities.map((node) => sortKeyOf(node, order));
          const [after, before] = [choose.one([null, ...places]), choose.one([null, ...places])];
          const page: PageRequest = { ...sizes, after, before };
          const compare = order.direction === 'ASC' ? compareAscending : compareDescending;
          const list = { items, keyOf: (node: StoredNode) => sortKeyOf(node, order), compare };
          expect(await store.pages([{ selection, order, page }])).toEqual([pageOf(list, page)]);
        }),
        { numRuns: 200 },
      );
    });
  });

  describe(`${name}: evidence`, () => {
    it('gives the facts about entities, those of one in the order in which they are stated', async () => {
      const store = await createStore(harbourCatalog);
      const facts = await store.factsBySubjects(['harbour-soc-2', 'harbour', 'harbour-soc-1']);
      const of = (subject: string) => facts.filter((fact) => fact.subject === subject);
      const [frequency, type, auditor, length, otherFrequency] = harbourCatalog.facts;
      expect(facts).toHaveLength(5);
      expect(of('harbour-soc-1')).toEqual([frequency, auditor, otherFrequency]);
      expect(of('harbour-soc-2')).toEqual([type, length]);
      expect(await store.factsBySubjects(['harbour', 'nothing'])).toEqual([]);
    });

    it('gives the facts that compete in conflicts, those of one in the order in which they are stated', async () => {
      const store = await createStore(harbourCatalog);
      const both = ['harbour-soc-2-length', 'harbour-soc-1-frequency'];
      const facts = await store.factsByConflicts(both);
      const of = (conflict: string) => facts.filter((fact) => fact.conflict === conflict);
      const [frequency, , , length, otherFrequency] = harbourCatalog.facts;
      expect(facts).toHaveLength(3);
      expect(of('harbour-soc-1-frequency')).toEqual([frequency, otherFrequency]);
      expect(of('harbour-soc-2-length')).toEqual([length]);
      expect(await store.factsByConflicts(['harbour-soc-1', '', 'null'])).toEqual([]);
    });
  });

  describeLinks(name, createStore);
  describeCrossings(name, createStore);

  describeTimes(name, createStore);

  describe(`${name}: as a whole`, () => {
    it('holds nothing of an empty catalog', async () => {
      const store = await createStore(emptyCatalog);
      const selection: Selection = { kinds: ['Report', 'Edition', 'Standard', 'Conflict'] };
      expect([
        await store.nodesBySlugs(['harbour']),
        await store.pages([{ selection, order: BY_NAME, page: { ...EVERYTHING, first: 5 } }]),
        await store.counts([selection]),
        await store.factsBySubjects(['harbour']),
        await store.factsByConflicts(['harbour-soc-1-frequency']),
        await store.cadencePatterns(['PREFERRED', 'LEGACY']),
        await store.observedPeriods(),
      ]).toEqual([
        [],
        [{ items: [], hasNextPage: false, hasPreviousPage: false }],
        [0],
        [],
        [],
        [[], []],
        [],
      ]);
    });

    it('bears the version of its catalog', async () => {
      const { version } = await createStore({ ...emptyCatalog, version: '2026-11-23' });
      expect(version).toBe('2026-11-23');
    });

    it('has reads that can be passed around', async () => {
      const { nodesBySlugs, counts, cadencePatterns, observedPeriods } =
        await createStore(observedCatalog);
      expect((await nodesBySlugs(['aicpa', 'harbour'])).map(({ slug }) => slug)).toEqual([
        'harbour',
      ]);
      expect(await counts([{ kinds: ['Report'] }])).toEqual([4]);
      expect(onlyOf(await cadencePatterns(['PREFERRED']))).toHaveLength(3);
      expect(await observedPeriods()).toHaveLength(4);
    });
  });
}

function onlyOf<T>(items: readonly T[]): T {
  expect(items).toHaveLength(1);
  return items[0] as T;
}

function slugsIn({ items }: Page<StoredNode>): string[] {
  return items.map(({ slug }) => slug);
}
