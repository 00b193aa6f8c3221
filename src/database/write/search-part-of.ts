import type { StoredEntity } from '../../model/entity.js';
import { SEARCH_FIELDS } from '../../model/search.js';
import { fieldsInWords } from '../../store/search-document.js';
import type { FieldWords } from '../../store/search-document.js';
import { lengthThatCounts, timesThatCount } from '../../store/search-postings.js';
import type { SearchShape, TermCounts } from '../table/search-part.js';

/** Everything of an entity that decides what it is found by, and how well it fits. */
export interface SearchText {
  readonly shape: SearchShape;
  /** In alphabetical order. */
  readonly terms: readonly TermCounts[];
  readonly fields: readonly FieldWords[];
}

export function searchTextOf(node: StoredEntity): SearchText {
  const fields = fieldsInWords(node);
  const times = new Map<string, number[]>();
  const lengths = SEARCH_FIELDS.map(() => 0);
  const wholes = SEARCH_FIELDS.map(() => 0);
  for (const { field, words, wholes: texts } of fields) {
    const place = SEARCH_FIELDS.indexOf(field);
    for (const word of words) {
      const counts = times.get(word) ?? SEARCH_FIELDS.map(() => 0);
      counts[place] = timesThatCount((counts[place] as number) + 1);
      times.set(word, counts);
    }
    lengths[place] = lengthThatCounts(new Set(words).size);
    if (texts !== null) wholes[place] = lengthThatCounts(texts.length);
  }
  const terms = [...times].sort(([one], [other]) => (one < other ? -1 : 1));
  return { shape: { kind: node.kind, lengths, wholes }, terms, fields };
}
