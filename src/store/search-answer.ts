import { isNumber } from '../model/search-word.js';
import { shareOfBegun, shareOfMisspelt } from './search-score.js';
import type { SearchTerms } from './search-terms.js';

const FEWEST_LETTERS_BEGUN = 2;
const FEWEST_LETTERS_MISSPELT = 5;
const FEWEST_LETTERS_TWICE_MISSPELT = 8;

/**
 * Tells every term that answers to a word and how much it counts: first the word itself, then the words that it
 * begins, then those that it was misspelt for, which are given back.
 */
export function answersTo(
  word: string,
  terms: SearchTerms,
  tell: (term: number, share: number) => void,
): readonly string[] {
  const own = terms.exact(word);
  if (own !== -1) tell(own, 1);
  const [from, to] = isBegun(word) ? terms.begunBy(word) : [0, 0];
  for (let term = from; term < to; term += 1) tell(term, shareOfBegun(terms.at(term), word));
  const slips = slipsAllowed(word);
  const near = slips === 0 ? [] : terms.near(word, slips);
  const misspelt = near.filter(({ term }) => term < from || term >= to);
  for (const { term, distance } of misspelt) {
    tell(term, shareOfMisspelt(terms.at(term), distance));
  }
  return misspelt.map(({ term }) => terms.at(term));
}

/** True for a text that is one of some words, begins with one, or is one of those that they were misspelt for. */
export function isAnswer(
  text: string,
  words: readonly string[],
  misspelt: ReadonlySet<string>,
): boolean {
  if (misspelt.has(text)) return true;
  return words.some((word) => text === word || (isBegun(word) && text.startsWith(word)));
}

/** True for a word that may be cut short. */
export function isBegun(word: string): boolean {
  return word.length >= FEWEST_LETTERS_BEGUN && !isNumber(word);
}

/** How many letters of a word may be wrong, missing or too many. */
function slipsAllowed(word: string): number {
  if (isNumber(word) || word.length < FEWEST_LETTERS_MISSPELT) return 0;
  return word.length < FEWEST_LETTERS_TWICE_MISSPELT ? 1 : 2;
}
