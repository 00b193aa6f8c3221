import type { StoredEntity } from '../model/entity.js';
import { SEARCH_FIELDS } from '../model/search.js';
import { isNumber } from '../model/search-word.js';
import type { IndexedTexts } from './indexed-texts.js';
import { fieldsInWords } from './search-document.js';
import { createScores, filled, stillFilled } from './search-place.js';
import {
  boostOf,
  rarity,
  shareOfBegun,
  shareOfMisspelt,
  weightIn,
  WHOLE_BOOSTS,
  WORD_BOOSTS,
} from './search-score.js';

/** What holds all words, and how well. */
export interface Tally {
  /** The documents, in ascending order; good until the next question, as their scores are. */
  readonly found: Uint32Array;
  /** The score of each of them, by document. */
  readonly scores: Float64Array;
  /** True for a word that is one of those asked for, begins with one, or is one misspelt. */
  readonly isTerm: (word: string) => boolean;
}

/** Of terms that so few documents have, which most are, the rarity is worked out once. */
const MOST_KEPT = 1_024;

const FEWEST_LETTERS_BEGUN = 2;
const FEWEST_LETTERS_MISSPELT = 5;
const FEWEST_LETTERS_TWICE_MISSPELT = 8;

/** Adds up what the documents of an index have of some words and of their whole. */
export function createTally({ documents, terms, postings, wholes }: IndexedTexts) {
  const boosts = Float64Array.from(documents, ({ kind }) => boostOf(kind));
  // Kept from question to question: to make them takes longer than most questions do.
  const [sums, ofWord] = [createScores(documents.length), createScores(documents.length)];
  const places = new Uint32Array(documents.length);

  const rarities = Float64Array.from({ length: MOST_KEPT }, (_, having) =>
    rarity(having, documents.length),
  );
  const rarityOf = (having: number) => rarities[having] ?? rarity(having, documents.length);

  function addTerm(term: number, share: number): void {
    for (const field of SEARCH_FIELDS) {
      const { starts, documents: holders, counts, lengths } = postings[field];
      const [start, end] = [starts[term] as number, starts[term + 1] as number];
      // Most terms stand in few of the fields, and a short word begins very many terms.
      if (start === end) continue;
      const factor = share * WORD_BOOSTS[field] * rarityOf(end - start);
      for (let entry = start; entry < end; entry += 1) {
        const document = holders[entry] as number;
        const relativeLength = (lengths.of[document] as number) / lengths.average;
        const weight = weightIn(counts[entry] as number, relativeLength);
        (ofWord[document] as number) += factor * (boosts[document] as number) * weight;
      }
    }
  }

  /** Adds all that a word is found as, and gives the words that it was misspelt for. */
  function addWord(word: string): readonly string[] {
    const own = terms.exact(word);
    if (own !== -1) addTerm(own, 1);
    const [from, to] = isBegun(word) ? terms.begunBy(word) : [0, 0];
    for (let term = from; term < to; term += 1) addTerm(term, shareOfBegun(terms.at(term), word));
    const slips = slipsAllowed(word);
    const near = slips === 0 ? [] : terms.near(word, slips);
    const misspelt = near.filter(({ term }) => term < from || term >= to);
    for (const { term, distance } of misspelt) {
      addTerm(term, shareOfMisspelt(terms.at(term), distance));
    }
    return misspelt.map(({ term }) => terms.at(term));
  }

  /** Adds what the documents get that one field of is the whole, and tells which these are. */
  function addWhole(whole: string): ReadonlySet<number> {
    const bearers = new Set<number>();
    for (const field of SEARCH_FIELDS) {
      const { candidates, lengths } = wholes[field];
      const holders = candidates(whole).filter((document) =>
        fieldsInWords(documents[document] as StoredEntity).some(
          (one) => one.field === field && one.wholes?.includes(whole),
        ),
      );
      const factor = WHOLE_BOOSTS[field] * rarityOf(holders.length);
      for (const document of holders) {
        const weight = weightIn(1, (lengths.of[document] as number) / lengths.average);
        (sums[document] as number) += factor * (boosts[document] as number) * weight;
        bearers.add(document);
      }
    }
    return bearers;
  }

  return (words: readonly string[], whole: string): Tally => {
    sums.fill(0);
    const bearers = addWhole(whole);
    const misspelt = new Set<string>();
    let found: Uint32Array = places;
    for (const [index, word] of words.entries()) {
      ofWord.fill(0);
      for (const term of addWord(word)) misspelt.add(term);
      found = index === 0 ? filled(ofWord, places) : stillFilled(ofWord, found);
      for (const document of found) (sums[document] as number) += ofWord[document] as number;
    }
    for (const document of found) {
      // Who has several words, and their whole too, has that many reasons to be meant.
      const isWhole = words.length > 1 && bearers.has(document);
      (sums[document] as number) *= words.length + (isWhole ? 1 : 0);
    }
    return {
      found,
      scores: sums,
      isTerm: (text) =>
        misspelt.has(text) ||
        words.some((word) => text === word || (isBegun(word) && text.startsWith(word))),
    };
  };
}

/** True for a word that may be cut short. */
function isBegun(word: string): boolean {
  return word.length >= FEWEST_LETTERS_BEGUN && !isNumber(word);
}

/** How many letters of a word may be wrong, missing or too many. */
function slipsAllowed(word: string): number {
  if (isNumber(word) || word.length < FEWEST_LETTERS_MISSPELT) return 0;
  return word.length < FEWEST_LETTERS_TWICE_MISSPELT ? 1 : 2;
}
