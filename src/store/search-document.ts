import type { StoredEntity } from '../model/entity.js';
import type { SearchField } from '../model/search.js';
import { searchWords } from '../model/search-word.js';

/** A field of an entity as it is indexed: `name` holds its words, `whole name` its texts as one word each. */
export type IndexedField = SearchField | `whole ${SearchField}`;

/** What is indexed of an entity: for each field its words, parted by spaces. */
export interface SearchDocument extends Readonly<Partial<Record<IndexedField, string>>> {
  readonly slug: string;
  readonly kind: StoredEntity['kind'];
}

export function searchDocument(node: StoredEntity): SearchDocument {
  const { slug, kind, name, aliases, description } = node;
  return {
    slug,
    kind,
    ...indexed('name', [name]),
    ...indexed('code', 'code' in node ? [node.code] : []),
    ...indexed('title', 'title' in node ? [node.title] : []),
    ...indexed('aliases', aliases),
    ...(description === null ? {} : { description: searchWords(description).join(' ') }),
  };
}

/** The one word that stands for the whole of a text. */
export function wholeWord(words: readonly string[]): string {
  return words.join('_');
}

// Spellings that have the same words count as one name, so that nothing is gained by having many.
function indexed(field: SearchField, texts: readonly string[]): Partial<SearchDocument> {
  const spellings = new Map(texts.map(searchWords).map((words) => [wholeWord(words), words]));
  if (spellings.size === 0) return {};
  return {
    [field]: [...spellings.values()].flat().join(' '),
    [`whole ${field}`]: [...spellings.keys()].join(' '),
  };
}
