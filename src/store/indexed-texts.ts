import type { StoredEntity } from '../model/entity.js';
import { SEARCH_FIELDS } from '../model/search.js';
import type { SearchField } from '../model/search.js';
import type { Steps } from './gradual.js';
import { fieldsInWords } from './search-document.js';
import { createFieldWriter, forEachField } from './search-postings.js';
import type { OfFields, Postings } from './search-postings.js';
import { createSearchTerms } from './search-terms.js';
import type { SearchTerms } from './search-terms.js';
import { createWholeTextWriter } from './whole-texts.js';
import type { WholeTexts } from './whole-texts.js';

/** Everything that is searched, with documents and terms by number. */
export interface IndexedTexts {
  readonly documents: readonly StoredEntity[];
  readonly terms: SearchTerms;
  readonly postings: OfFields<Postings>;
  readonly wholes: OfFields<WholeTexts>;
}

/** As many as are indexed in some milliseconds. */
const DOCUMENTS_OF_STEP = 400;

/** Indexes documents, some of them at each step. */
export function* indexedTexts(documents: readonly StoredEntity[]): Steps<IndexedTexts> {
  const numbers = new Map<string, number>();
  const writers = forEachField(() => createFieldWriter(documents.length));
  const wholeWriters = forEachField(() => createWholeTextWriter(documents.length));

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  }

  for (const [document, node] of documents.entries()) {
    if (document % DOCUMENTS_OF_STEP === DOCUMENTS_OF_STEP - 1) yield;
    for (const { field, words, wholes } of fieldsInWords(node)) {
      writers[field].add(document, words.map(numberOf));
      if (wholes !== null) wholeWriters[field].add(document, wholes);
    }
  }
  yield;
  const [terms, order] = createSearchTerms([...numbers.keys()]);
  yield;
  const postings = yield* ofEachField((field) => writers[field].finish(order));
  const wholes = yield* ofEachField((field) => wholeWriters[field].finish());
  return { documents, terms, postings, wholes };
}

function* ofEachField<T>(make: (field: SearchField) => T): Steps<OfFields<T>> {
  const made: Partial<Record<SearchField, T>> = {};
  for (const field of SEARCH_FIELDS) {
    made[field] = make(field);
    yield;
  }
  return made as OfFields<T>;
}
