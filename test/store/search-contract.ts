import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/model/catalog.js';
import type { StoredEntity, StoredKind } from '../../src/model/entity.js';
import { NO_HITS } from '../../src/model/search.js';
import type { SearchField, SearchHit, SearchHits } from '../../src/model/search.js';
import type { Store } from '../../src/store/store.js';
import { catalog, emptyCatalog, entity, harbourCatalog } from '../support/catalog.js';
import { observedCatalog } from '../support/observed-catalog.js';

/** Readers of the same standard by many names, and some that are only similar. */
const spelledCatalog = catalog([
  entity('Standard', 'ssae-18', {
    name: 'Statement on Attestation No. 18',
    code: 'SSAE 18',
    title: 'Clarification and Recodification',
    aliases: ['SSAE No. 18', 'Clarified standards'],
    description: 'Took the place of an earlier statement.',
  }),
  entity('Standard', 'ssae-180', { name: 'SSAE 180', code: 'SSAE 180', title: 'Another' }),
  entity('Source', 'page', {
    name: 'All about SSAE 18',
    description: 'Clarification for readers.',
  }),
  entity('Auditor', 'ey', { name: 'Ernst & Young', aliases: ['E&Y', 'AT&T'] }),
  entity('Audience', 'readers', {
    name: 'Lesezirkel für Prüfer',
    description: "A reader's circle",
  }),
  entity('TrustServicesCategory', 'availability', { name: 'Availability', code: 'A' }),
]);

/** Holds the search of a store against what a store promises of it. */
export function describeSearch(
  name: string,
  createStore: (catalog: Catalog) => Store | Promise<Store>,
): void {
  async function hitsFor(
    text: string,
    content: Catalog = spelledCatalog,
    kinds: readonly StoredKind[] | null = null,
  ): Promise<readonly SearchFound[]> {
    const store = await createStore(content);
    const [hits = NO_HITS, ...others] = await store.search([{ text, kinds }]);
    expect(others).toEqual([]);
    return foundBy(hits, store);
  }

  async function slugsFor(...question: Parameters<typeof hitsFor>): Promise<string[]> {
    return (await hitsFor(...question)).map(({ slug }) => slug);
  }

  describe(`${name}: search`, () => {
    it.each(['SSAE18', 'ssae 18', 'SSAE-18', 'SSAE No. 18', 'SSAE® 18™', ' ssae\t18?'])(
      'finds %s however it is spelled, the thing itself first',
      async (text) => {
        expect(await slugsFor(text)).toEqual(['ssae-18', 'page']);
      },
    );

    it.each([
      ['e&y', ['ey']],
      ['EY', ['ey']],
      ['AT&T', ['ey', 'ssae-18']],
      ['Ernst and Young', ['ey']],
      ['prufer', ['readers']],
      ['PRÜFER', ['readers']],
      ['reader', ['readers', 'page']],
      ['A', ['availability']],
    ])('finds %s whatever its accents, signs and capitals', async (text, slugs) => {
      expect(await slugsFor(text)).toEqual(slugs);
    });

    it('finds words by their beginnings, from two letters on', async () => {
      expect(await slugsFor('avail')).toEqual(['availability']);
      expect(await slugsFor('av')).toEqual(['availability']);
      expect(await slugsFor('v')).toEqual([]);
    });

    it('forgives one slip from five letters on, and two from eight on', async () => {
      expect(await slugsFor('Ernest')).toEqual(['ey']);
      expect(await slugsFor('yuong')).toEqual([]);
      expect(await slugsFor('availabilty')).toEqual(['availability']);
      expect(await slugsFor('avialability')).toEqual(['availability']);
      expect(await slugsFor('avialbility')).toEqual([]);
      expect(await slugsFor('ssea')).toEqual([]);
    });

    it('takes numbers only whole', async () => {
      expect(await slugsFor('ssae 1')).toEqual([]);
      expect(await slugsFor('180')).toEqual(['ssae-180']);
    });

    it('finds only what holds every word, in whichever of its fields', async () => {
      expect(await slugsFor('SSAE clarification earlier')).toEqual(['ssae-18']);
      expect(await slugsFor('SSAE clarification readers')).toEqual(['page']);
      expect(await slugsFor('SSAE clarification availability')).toEqual([]);
    });

    it('names the field that holds the whole text, or most of its words', async () => {
      const fieldFor = async (text: string) => (await hitsFor(text))[0]?.matchedField;
      expect(await fieldFor('Statement on Attestation No. 18')).toBe('name');
      expect(await fieldFor('ssae 18')).toBe('code');
      expect(await fieldFor('clarification recodification')).toBe('title');
      expect(await fieldFor('clarified standard')).toBe('aliases');
      expect(await fieldFor('earlier statement place')).toBe('description');
    });

    it('puts the best first, each with a score above nothing, and what is alike by slug', async () => {
      const same = ['elm', 'ash', 'fir'].map((slug) => entity('Audience', slug, { name: 'Tree' }));
      expect(await slugsFor('tree', catalog(same))).toEqual(['ash', 'elm', 'fir']);
      const scores = (await hitsFor('report soc', harbourCatalog)).map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      const [best = 0, second = 0] = (await hitsFor('soc 1', harbourCatalog)).map(
        (hit) => hit.score,
      );
      expect([best > second, second > 0]).toEqual([true, true]);
    });

    it('finds only entities of the kinds asked for, and none of no kind', async () => {
      const of = (...kinds: StoredKind[]) => slugsFor('soc 1', harbourCatalog, kinds);
      expect(await slugsFor('soc 1', harbourCatalog)).toEqual(['soc-1', 'harbour-soc-1']);
      expect(await of('Report')).toEqual(['harbour-soc-1']);
      expect(await of('Report', 'ReportFamily')).toEqual(['soc-1', 'harbour-soc-1']);
      expect(await of('Auditor')).toEqual([]);
      expect(await of()).toEqual([]);
    });

    it('tells what was asked of no kind from what was asked of all', async () => {
      const store = await createStore(harbourCatalog);
      const found: number[] = [];
      for (const kinds of [[], null, []]) {
        for (const { length } of await store.search([{ text: 'soc 1', kinds }])) found.push(length);
      }
      expect(found).toEqual([0, 2, 0]);
    });

    it('finds no editions, which follow from their report and its days, and no conflicts', async () => {
      expect(await slugsFor('2026', observedCatalog)).toEqual([]);
      expect(await slugsFor('soc', observedCatalog, ['Edition', 'Conflict'])).toEqual([]);
      expect(await slugsFor('frequency', harbourCatalog)).toEqual([]);
    });

    it.each(['', '   ', '?!', '—', '\u{1F4DC}', '®'])('finds nothing for %j', async (text) => {
      expect(await slugsFor(text)).toEqual([]);
    });

    it('answers every question of one read, in their order', async () => {
      const store = await createStore(spelledCatalog);
      const texts = ['180', 'nothing of the kind', 'young', '180'];
      const answers = await store.search(texts.map((text) => ({ text, kinds: null })));
      const found: string[][] = [];
      for (const hits of answers) {
        found.push((await foundBy(hits, store)).map(({ slug }) => slug));
      }
      expect(found).toEqual([['ssae-180'], [], ['ey'], ['ssae-180']]);
      expect(await store.search([])).toEqual([]);
    });

    it('finds nothing in an empty catalog', async () => {
      expect(await hitsFor('soc', emptyCatalog)).toEqual([]);
    });
  });
}

/** A hit, and the field in which it was found. */
interface SearchFound extends SearchHit {
  readonly matchedField: SearchField;
}

/** Every hit of a store, with its field. */
export async function foundBy(hits: SearchHits, store: Store): Promise<readonly SearchFound[]> {
  const all = allOf(await hits.whole());
  const nodes = await store.nodesBySlugs(all.map(({ slug }) => slug));
  return all.map((hit) => {
    const node = nodes.find(({ slug }) => slug === hit.slug) as StoredEntity;
    return { ...hit, matchedField: hits.fieldOf(node) };
  });
}

/** Every hit of the memory store, or of a whole. */
export function allOf(hits: SearchHits): SearchHit[] {
  return Array.from({ length: hits.length }, (_, place) => hits.at(place));
}
