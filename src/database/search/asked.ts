import type { StoredKind } from '../../model/entity.js';
import type { SearchQuestion } from '../../model/search.js';
import { searchWords } from '../../model/search-word.js';
import type { Wanted } from '../../store/matched-field.js';
import { answersTo, isAnswer } from '../../store/search-answer.js';
import { wholeWord } from '../../store/search-document.js';
import type { Vocabulary } from './vocabulary.js';

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
}

/** A question in words. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly whole: string;
  readonly isWanted: (kind: StoredKind) => boolean;
  /** The same, as it is needed to tell in which field something was found. */
  readonly wanted: Wanted;
}

/** What is asked, in words of the vocabulary; null where one of the words is found nowhere, or there is none. */
export function askedOf({ text, kinds }: SearchQuestion, vocabulary: Vocabulary): Asked | null {
  const all = searchWords(text);
  const texts = [...new Set(all)];
  const words = texts.map((word) => askedWord(word, vocabulary));
  if (words.length === 0 || words.some(({ answers }) => answers.size === 0)) return null;
  const misspelt = new Set(words.flatMap((word) => word.misspelt));
  const whole = wholeWord(all);
  return {
    words,
    whole,
    isWanted: (kind) => kinds === null || kinds.includes(kind),
    wanted: {
      words: texts,
      whole: all.length > 1 ? whole : null,
      isTerm: (term) => isAnswer(term, texts, misspelt),
    },
  };
}

function askedWord(word: string, { terms }: Vocabulary): AskedWord {
  const answers = new Map<string, Answer>();
  const misspelt = answersTo(word, terms, (term, share) => {
    answers.set(terms.at(term), { order: answers.size, term, share });
  });
  return { word, answers, misspelt };
}
