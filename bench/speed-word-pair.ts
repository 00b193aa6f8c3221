import { searchWords } from '../src/model/search-word.js';
import { readSeed } from '../src/seed/read.js';

const SEED_FOLDER = 'seed';

/** Texts of two words to search for, each of which is in one entity of the shipped seed or in more. */
export function wordPairs(): string[] {
  const pairs = readSeed(SEED_FOLDER).entities.flatMap(({ name, description }) => {
    const words = [...new Set(searchWords(`${name} ${description ?? ''}`))].sort();
    return words.flatMap((word, index) =>
      words.slice(index + 1).map((other) => `${word} ${other}`),
    );
  });
  return [...new Set(pairs)];
}
