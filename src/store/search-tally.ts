import type { StoredEntity } from '../model/entity.js';
import { SEARCH_FIELDS } from '../model/search.js';
import { answersTo, isAnswer } from './search-answer.js';
import type { IndexedTexts } from './indexed-texts.js';
import { fieldsInWords } from './search-document.js';
import { createScores, filled, stillFilled } from './search-place.js';
import {
  boostOf,
  rarity,
  shareOfAll,
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
      for (const term of answersTo(word, terms, addTerm)) misspelt.add(term);
      found = index === 0 ? filled(ofWord, places) : stillFilled(ofWord, found);
      for (const document of found) (sums[document] as number) += ofWord[document] as number;
    }
    for (const document of found) {
      // Who has several words, and their whole too, has that many reasons to be meant.
      (sums[document] as number) *= shareOfAll(words.length, bearers.has(document));
    }
    return {
      found,
      scores: sums,
      isTerm: (text) => isAnswer(text, words, misspelt),
    };
  };
}
