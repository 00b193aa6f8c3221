import type { StoredEntity } from '../../model/entity.js';
import { SEARCH_FIELDS } from '../../model/search.js';
import { createLengths } from '../../store/search-postings.js';
import { averageLength, averageWholes, DOCUMENTS } from '../table/search-figure-key.js';
import { searchTextOf } from './search-part-of.js';

/** What is told of all documents at once. */
export interface SearchFigures {
  readonly figures: ReadonlyMap<string, number>;
  /** In how many documents each term stands in each field, and at the end in how many in any. */
  readonly frequencies: ReadonlyMap<string, readonly number[]>;
}

/** Counts documents, which are in the order of their slugs: averages are added up in that order everywhere. */
export function searchFiguresOf(documents: readonly StoredEntity[]): SearchFigures {
  const averages = SEARCH_FIELDS.map((field) => ({
    field,
    lengths: createLengths(documents.length),
    wholes: createLengths(documents.length),
  }));
  const frequencies = new Map<string, number[]>();

  for (const [document, node] of documents.entries()) {
    const { terms, fields, shape } = searchTextOf(node);
    for (const [place, { field, lengths, wholes }] of averages.entries()) {
      const words = fields.find((one) => one.field === field);
      if (words === undefined) continue;
      lengths.add(document, shape.lengths[place] as number);
      if (words.wholes !== null) wholes.add(document, words.wholes.length);
    }
    for (const [term, counts] of terms) {
      const known = frequencies.get(term) ?? [...counts, 0].fill(0);
      for (const [place, count] of counts.entries()) {
        if (count > 0) (known[place] as number) += 1;
      }
      (known[counts.length] as number) += 1;
      frequencies.set(term, known);
    }
  }

  const figures = new Map([[DOCUMENTS, documents.length]]);
  for (const { field, lengths, wholes } of averages) {
    figures.set(averageLength(field), lengths.lengths().average);
    figures.set(averageWholes(field), wholes.lengths().average);
  }
  return { figures, frequencies };
}
