import { LRUCache } from 'lru-cache';
import { answersTo } from '../../store/search-answer.js';
import type { SearchTerms } from '../../store/search-terms.js';

/** A term that answers to a word. */
export interface Answer {
  /** Its place among those that answer to the word: scores are added up in that order. */
  readonly order: number;
  readonly term: number;
  readonly share: number;
}

/** The terms that answer to a word. */
export interface AskedWord {
  readonly word: string;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Those of them that the word was misspelt for. */
  readonly misspelt: readonly string[];
  /** Those of them that documents have by a profile. */
  readonly shared: readonly string[];
  /** The codes of their first letters. */
  readonly initials: ReadonlySet<number>;
}

/** How many words are kept, and how large all of them and one may be: some megabytes at most. */
const MOST_WORDS = 2_000;
const MOST = 50_000;
const MOST_OF_ONE = 10_000;

/** Tells the terms that answer to a word. To look through all terms takes time, and many questions share words. */
export function askedWords(
  terms: SearchTerms,
  isShared: (term: string) => boolean,
): (word: string) => AskedWord {
  const kept = new LRUCache<string, AskedWord>({
    max: MOST_WORDS,
    maxSize: MOST,
    maxEntrySize: MOST_OF_ONE,
    // A client makes words as long as it likes.
    sizeCalculation: ({ word, answers }) => word.length + answers.size,
  });

  function askedWord(word: string): AskedWord {
    const answers = new Map<string, Answer>();
    const misspelt = answersTo(word, terms, (term, share) => {
      answers.set(terms.at(term), { order: answers.size, term, share });
    });
    const texts = [...answers.keys()];
    return {
      word,
      answers,
      misspelt,
      shared: texts.filter(isShared),
      initials: new Set(texts.map((term) => term.charCodeAt(0))),
    };
  }

  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = askedWord(word);
    kept.set(word, made);
    return made;
  };
}
