import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { seededRandom } from '../../bench/random.js';
import { searchTexts } from '../../bench/search-text.js';
import type { Catalog } from '../../src/model/catalog.js';
import { NO_HITS } from '../../src/model/search.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog } from '../support/server.js';
import { foundBy } from './search-contract.js';
import { createSearchOracle } from './search-oracle.js';

const TEXTS_OF_A_SORT = 60;

const catalogs: readonly (readonly [string, Catalog])[] = [
  ['the shipped seed', seedCatalog],
  ['a generated graph', generatedCatalog({ entities: 3_000, seed: 11 })],
];

describe.each(catalogs)('a search of %s', (_name, catalog) => {
  const store = createMemoryStore(catalog);
  const oracle = createSearchOracle(catalog.entities);
  const random = seededRandom(4);

  it.each(searchTexts(catalog))(
    'for %s finds what a library for search finds, in its order',
    async (_what, draw) => {
      for (let time = 0; time < TEXTS_OF_A_SORT; time += 1) {
        const text = draw(random) ?? 'ssae 18 ssae';
        const [hits = NO_HITS] = await store.search([{ text, kinds: null }]);
        const expected = oracle(text).map(({ score, ...hit }) => [hit, score.toFixed(6)]);
        const found = (await foundBy(hits, store)).map(({ score, ...hit }) => [
          hit,
          score.toFixed(6),
        ]);
        expect([text, found]).toEqual([text, expected]);
      }
    },
  );
});
