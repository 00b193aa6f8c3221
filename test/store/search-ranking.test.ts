import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random.js';
import { createSearchIndex } from '../../src/store/search-index.js';
import { bestFirst, endsOfBest } from '../../src/store/search-ranking.js';
import { generatedCatalog } from '../../bench/catalog.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { allOf } from './search-contract.js';

const random = seededRandom(3);

describe('the ends of a ranking', () => {
  it.each([1, 5, 20, 21, 400])(
    'are those of the whole one, where %i documents are ranked',
    (count) => {
      for (let time = 0; time < 30; time += 1) {
        // Few different scores, so that many are alike.
        const scores = Float64Array.from({ length: count }, () => 1 + random.below(1 + time));
        const found = Uint32Array.from(scores.keys());
        const whole = bestFirst(found, scores);
        const { first, last } = endsOfBest(found, scores, 20);
        expect([...first.documents]).toEqual([...whole.documents.slice(0, 20)]);
        expect([...first.scores]).toEqual([...whole.scores.slice(0, 20)]);
        expect(last.documents[0]).toBe(whole.documents.at(-1));
        expect(last.scores[0]).toBe(whole.scores.at(-1));
      }
    },
  );
});

describe('a search that finds more than a page', () => {
  const { entities } = generatedCatalog({ entities: 3_000, seed: 4 });
  const nodes = entities.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  const search = createSearchIndex(nodes);
  const question = { text: 'soc', kinds: null };

  it('has its hits in the same order wherever they are read from, and whatever is asked between', () => {
    const hits = search(question);
    const all = allOf(hits);
    expect(all.length).toBeGreaterThan(250);
    const sorted = all.toSorted(
      (one, other) => other.score - one.score || (one.slug < other.slug ? -1 : 1),
    );
    expect(all).toEqual(sorted);
    const later = search(question);
    search({ text: 'cloud', kinds: ['Report'] });
    for (const place of [all.length - 1, 100, 99, 0, 240])
      expect(later.at(place)).toEqual(all[place]);
  });

  it('has of one kind those of that kind', async () => {
    const [hits] = await createMemoryStore({
      version: '1',
      entities,
      links: [],
      facts: [],
      conflicts: [],
    }).search([{ ...question, kinds: ['Report'] }]);
    const all = allOf(search(question)).map(({ slug }) => slug);
    const reports = new Set(nodes.filter(({ kind }) => kind === 'Report').map(({ slug }) => slug));
    const found = hits === undefined ? [] : allOf(hits).map(({ slug }) => slug);
    expect(found).toEqual(all.filter((slug) => reports.has(slug)));
    expect(found.length).toBeGreaterThan(100);
  });
});
