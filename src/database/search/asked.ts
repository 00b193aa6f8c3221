import type { StoredKind } from '../../model/entity.js';
import type { SearchQuestion } from '../../model/search.js';
import type { Wanted } from '../../store/matched-field.js';
import { isAnswer } from '../../store/search-answer.js';
import { wholeWord } from '../../store/search-document.js';
import type { WantedTerms } from '../table/term-reader.js';
import type { AskedWord } from './asked-word.js';
import type { Vocabulary } from './vocabulary.js';

/** A question by the words of its text, each as often as it stands there: they alone decide the answer. */
export interface QuestionInWords extends Pick<SearchQuestion, 'kinds'> {
  readonly words: readonly string[];
}

/** A question, and all that answers to its words. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly whole: string;
  /** The terms that answer to any of the words. */
  readonly terms: WantedTerms;
  readonly isWanted: (kind: StoredKind) => boolean;
  /** The same, as it is needed to tell in which field something was found. */
  readonly wanted: Wanted;
}

/** What is asked, in words of the vocabulary; null where one of the words is found nowhere, or there is none. */
export function askedOf(
  { words: all, kinds }: QuestionInWords,
  { wordOf }: Vocabulary,
): Asked | null {
  const texts = [...new Set(all)];
  const words = texts.map(wordOf);
  if (words.length === 0 || words.some(({ answers }) => answers.size === 0)) return null;
  const misspelt = new Set(words.flatMap((word) => word.misspelt));
  const whole = wholeWord(all);
  return {
    words,
    whole,
    terms: {
      initials: new Set(words.flatMap(({ initials }) => [...initials])),
      isWanted: isAnswerTo(words),
    },
    isWanted: (kind) => kinds === null || kinds.includes(kind),
    wanted: {
      words: texts,
      whole: all.length > 1 ? whole : null,
      isTerm: (term) => isAnswer(term, texts, misspelt),
    },
  };
}

function isAnswerTo(words: readonly AskedWord[]): (term: string) => boolean {
  const [first, ...others] = words.map(({ answers }) => answers);
  // This is asked of thousands of terms, and most questions are of one word.
  return (term) =>
    first?.has(term) === true || (others.length > 0 && others.some((one) => one.has(term)));
}
