import { leastOfEach, lettersOfTerms, nearTerms, sharedLetters } from './near-term.js';
import type { NearTerm } from './near-term.js';
import { orderByText } from './text-order.js';

/** Every word of an index, numbered in alphabetical order. */
export interface SearchTerms {
  readonly at: (term: number) => string;
  /** The word itself; -1 where it is not indexed. */
  readonly exact: (word: string) => number;
  /** The words that begin with a word, itself left out: the first of them, and the first after them. */
  readonly begunBy: (word: string) => readonly [from: number, to: number];
  /** The words that so many letters, wrong, missing or too many, turn a word into; itself left out. */
  readonly near: (word: string, slips: number) => readonly NearTerm[];
}

/** Orders words; the second array gives the number of each. */
export function createSearchTerms(
  unordered: readonly string[],
): readonly [SearchTerms, Uint32Array] {
  const order = orderByText(unordered.length, (number) => unordered[number] as string);
  const terms = Array.from(order, (number) => unordered[number] as string);
  const numbers = new Uint32Array(order.length);
  for (const [term, number] of order.entries()) numbers[number] = term;
  const shared = sharedLetters(terms);
  const leastShared = leastOfEach(shared);
  const letters = lettersOfTerms(terms);

  /** How many words stand before all that `isBeyond` holds for. */
  function countUntil(isBeyond: (term: string) => boolean): number {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBeyond(terms[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function exact(word: string): number {
    const place = countUntil((term) => term >= word);
    return terms[place] === word ? place : -1;
  }

  return [
    {
      at: (term) => terms[term] as string,
      exact,
      begunBy: (word) => [
        countUntil((term) => term > word),
        countUntil((term) => term > word && !term.startsWith(word)),
      ],
      near: (word, slips) => nearTerms(word, slips, letters, { shared, leastShared }),
    },
    numbers,
  ];
}
