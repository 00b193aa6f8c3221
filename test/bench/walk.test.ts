import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { percentile } from '../../bench/measure.js';
import { questionsAbout } from '../../bench/question.js';
import { seededRandom } from '../../bench/random.js';
import { askOver } from '../../bench/request.js';
import { createMemoryStore } from '../../src/store/memory.js';

const start = performance.now();
const catalog = generatedCatalog({ entities: 100_000, seed: 3 });
const store = createMemoryStore(catalog);
const timeOfGraph = performance.now() - start;
const ask = askOver(store);
const questions = questionsAbout(catalog).filter(({ name }) => /^(path|search)/.test(name));

describe('on a graph of a hundred thousand entities', () => {
  const random = seededRandom(3);

  it.each(questions)(
    'the $name answers the same again, and takes no third of what the graph took',
    async ({ query, draw }) => {
      const variables = draw(random) ?? {};
      const first = await ask(query, variables);
      const times: number[] = [];
      for (let time = 0; time < 3; time += 1) {
        const begun = performance.now();
        const again = await ask(query, variables);
        times.push(performance.now() - begun);
        expect(again).toEqual(first);
      }
      expect(first.errors).toBeUndefined();
      // The fastest of a few: a busy machine can make any one of them slow.
      expect(Math.min(...times)).toBeLessThan(timeOfGraph / 3);
    },
  );
});

describe('a percentile', () => {
  it.each([
    [0.5, 2],
    [0.75, 3],
    [0.99, 4],
    [1, 4],
  ])('of %d is a time that was measured', (share, time) => {
    expect(percentile([1, 2, 3, 4], share)).toBe(time);
  });
});
