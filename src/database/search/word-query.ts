import { SEARCH_FIELDS } from '../../model/search.js';
import { isBegun } from '../../store/search-answer.js';
import { isKeyBegun, ownLexeme, sharedLexeme, wholeLexeme } from '../table/search-key.js';
import type { Asked } from './asked.js';
import type { AskedWord } from './asked-word.js';

/** A question as a database is asked it. */
export interface WordQuery {
  /** Finds the documents that hold all words and one of them, or the whole, of their own and not by their profile. */
  readonly found: string;
  /** Finds what has any of this of its own. */
  readonly own: string;
  /** Finds the documents in which one field is the whole; in the order of SEARCH_FIELDS. */
  readonly wholes: readonly string[];
  /** Finds the documents in which any field is the whole. */
  readonly whole: string;
}

export function wordQueryOf({ words, whole }: Asked): WordQuery {
  const wholes = SEARCH_FIELDS.map((field) => wholeLexeme(field, whole));
  const clauses = words.map((word) => ({
    own: ownLexemes(word),
    shared: word.shared.map(sharedLexeme),
  }));
  const own = anyOf([...clauses.flatMap((clause) => clause.own), ...wholes]);
  const all = clauses.map((clause) => anyOf([...clause.own, ...clause.shared]));
  // Where a word is in no profile, what has it has it of its own.
  const isOwn = clauses.some(({ shared }) => shared.length === 0);
  return {
    found: (isOwn ? all : [...all, own]).join(' & '),
    own,
    wholes,
    whole: anyOf(wholes),
  };
}

function anyOf(lexemes: readonly string[]): string {
  return `(${lexemes.join(' | ')})`;
}

function ownLexemes({ word, answers, misspelt }: AskedWord): readonly string[] {
  if (!isBegun(word) || !isKeyBegun(word)) return [...answers.keys()].map(ownLexeme);
  return [`${ownLexeme(word)}:*`, ...misspelt.map(ownLexeme)];
}
