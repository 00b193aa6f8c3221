import { SEARCH_FIELDS } from '../model/search.js';
import type { SearchField } from '../model/search.js';
import type { FieldWords } from './search-document.js';

/** What was looked for: the words, their whole where they are several, and the terms that answer to them. */
export interface Wanted {
  readonly words: readonly string[];
  readonly whole: string | null;
  readonly isTerm: (word: string) => boolean;
}

/** The field, of those of an entity, that holds the whole text, or else most of its words. */
export function matchedFieldOf(
  fields: readonly FieldWords[],
  { words, whole, isTerm }: Wanted,
): SearchField {
  const bearer = fields.find(({ wholes }) => whole !== null && wholes?.includes(whole));
  if (bearer !== undefined) return bearer.field;
  const [best] = fields
    .map((field) => {
      const terms = [...new Set(field.words)].filter(isTerm);
      const begun = words.filter((word) => terms.some((term) => term.startsWith(word)));
      const misspelt = terms.filter((term) => !words.some((word) => term.startsWith(word)));
      return { field: field.field, count: begun.length + misspelt.length };
    })
    .sort((one, other) => other.count - one.count);
  return best?.field ?? SEARCH_FIELDS[0];
}
