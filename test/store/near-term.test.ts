import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchTerms } from '../../src/store/search-terms.js';

/** How many letters are wrong, missing or too many, by the whole table of all beginnings of both words. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let depth = 1; depth <= one.length; depth += 1) {
    const next = [depth];
    for (let place = 1; place <= other.length; place += 1) {
      const wrong = (row[place - 1] as number) + (one[depth - 1] === other[place - 1] ? 0 : 1);
      const missing = (row[place] as number) + 1;
      next.push(Math.min(wrong, missing, (next[place - 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

const anyWord = fc
  .array(fc.constantFrom('a', 'a', 'b', 'b', 'c', '\u{4E00}', '\u{20000}'), { maxLength: 9 })
  .map((letters) => letters.join(''));

// So many that begin alike that they are passed over by blocks.
const anyFamily = fc
  .tuple(anyWord, fc.array(anyWord, { maxLength: 100, size: 'max' }))
  .map(([beginning, ends]) => ends.map((end) => beginning + end));

const anyTerms = fc
  .array(anyFamily, { maxLength: 4, size: 'max' })
  .map((families) => [...new Set(families.flat())].sort());

/** A word, or the number of a term in its place; where it is changed, how many letters go, and what comes for them. */
const anyChange = fc.tuple(anyWord, fc.nat(), fc.nat(9), fc.nat(2), anyWord);

/** Of about the same letters as one of the terms, so that something is near. */
function wordLike(
  terms: readonly string[],
  [other, choice, place, left, letters]: readonly [string, number, number, number, string],
): string {
  const base = terms[choice % (terms.length + 1)] ?? other;
  return base.slice(0, place) + letters.slice(0, 2) + base.slice(place + left);
}

describe('the words that are near a word', () => {
  it.each([1, 2])(
    'are all that at most so many slips (%d) turn it into, but not itself',
    (slips) => {
      fc.assert(
        fc.property(anyTerms, fc.array(anyChange, { minLength: 4 }), (terms, changes) => {
          const [{ near }] = createSearchTerms(terms);
          for (const word of changes.map((change) => wordLike(terms, change))) {
            const expected = terms
              .map((text, term) => ({ term, distance: distanceBetween(word, text) }))
              .filter(({ distance }) => distance > 0 && distance <= slips);
            expect([word, near(word, slips)]).toEqual([word, expected]);
          }
        }),
        { numRuns: 120 },
      );
    },
  );
});
