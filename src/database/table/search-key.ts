import { createHash } from 'node:crypto';
import type { SearchField } from '../../model/search.js';

/** Up to how many letters a word is a key itself; a longer one would not fit into every index. */
const MOST_LETTERS = 64;

const DIGEST_CHARACTERS = 22;

/** What stands for a word in an index: the word, or the beginning and a digest of a long one. */
export function wordKey(word: string): string {
  if (word.length <= MOST_LETTERS) return word;
  const beginning = Array.from(word).slice(0, MOST_LETTERS).join('');
  return `${beginning}~${digestOf(word)}`;
}

/** True for a word whose key is begun with by the keys of all words that it begins. */
export function isKeyBegun(word: string): boolean {
  return word.length <= MOST_LETTERS;
}

/** The lexeme of a word that a document has of its own. */
export function ownLexeme(word: string): string {
  return `'-${wordKey(word)}'`;
}

/** The lexeme of a word that a document has by its profile. */
export function sharedLexeme(word: string): string {
  return `'+${wordKey(word)}'`;
}

/** The lexeme of a field that is a certain text as a whole. */
export function wholeLexeme(field: SearchField, whole: string): string {
  return `'=${field} ${digestOf(whole)}'`;
}

/** A short text that no two texts have in common. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64').slice(0, DIGEST_CHARACTERS);
}
