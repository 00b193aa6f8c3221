import type { StoredEntity, StoredNode } from '../model/entity.js';
import { SEARCH_FIELDS } from '../model/search.js';
import type { SearchField } from '../model/search.js';
import { searchWords } from '../model/search-word.js';

/** Tells what can be searched for; what editions are follows from their report and its days. */
export function isSearched(node: StoredNode): node is StoredEntity {
  return node.kind !== 'Edition' && node.kind !== 'Conflict';
}

/** A field of an entity in words. */
export interface FieldWords {
  readonly field: SearchField;
  readonly words: readonly string[];
  /** The texts of the field as one word each; null for a description, which nobody asks for as a whole. */
  readonly wholes: readonly string[] | null;
}

/** The fields that an entity has, in words. */
export function fieldsInWords(node: StoredEntity): FieldWords[] {
  return SEARCH_FIELDS.flatMap((field): FieldWords | [] => {
    if (field !== 'description') return inWords(field, textsOf(node, field));
    if (node.description === null) return [];
    return { field, words: searchWords(node.description), wholes: null };
  });
}

/** The one word that stands for the whole of a text. */
export function wholeWord(words: readonly string[]): string {
  return words.join('_');
}

function textsOf(
  node: StoredEntity,
  field: Exclude<SearchField, 'description'>,
): readonly string[] {
  if (field === 'aliases') return node.aliases;
  if (field === 'name') return [node.name];
  if (field === 'code') return 'code' in node ? [node.code] : [];
  return 'title' in node ? [node.title] : [];
}

// Spellings that have the same words count as one name, so that nothing is gained by having many.
function inWords(field: SearchField, texts: readonly string[]): FieldWords | [] {
  const [first, second] = texts;
  if (first === undefined) return [];
  if (second === undefined) {
    const words = searchWords(first);
    return { field, words, wholes: [wholeWord(words)] };
  }
  const spellings = new Map(texts.map(searchWords).map((words) => [wholeWord(words), words]));
  return { field, words: [...spellings.values()].flat(), wholes: [...spellings.keys()] };
}
