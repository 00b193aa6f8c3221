import { digestOf } from '../table/search-key.js';
import { writtenPart } from '../table/search-part.js';
import type { SearchText } from './search-part-of.js';

/** What documents have in common: their shape and those of their terms that very many have. */
export interface SearchProfiles {
  /** Which of its terms a document has by its profile. */
  readonly isShared: (term: string) => boolean;
  /** The profile of a document, by what is written of it; of use only where several have it. */
  readonly textOf: (text: SearchText) => string;
  /** From how many documents on a profile is kept. */
  readonly fewest: number;
}

// Of a thousand documents one has a term that very many have; of ten thousand one has a profile that is worth keeping.
const DOCUMENTS_OF_TERM = 1_000;
const DOCUMENTS_OF_PROFILE = 10_000;

/** Tells profiles by how many documents there are, and how many have a term. */
export function searchProfiles(
  documents: number,
  having: (term: string) => number,
): SearchProfiles {
  const fewest = fewestOf(documents, DOCUMENTS_OF_TERM);
  const isShared = (term: string) => having(term) >= fewest;
  return {
    isShared,
    textOf: ({ shape, terms }) =>
      writtenPart({ shape, terms: terms.filter(([term]) => isShared(term)) }),
    fewest: fewestOf(documents, DOCUMENTS_OF_PROFILE),
  };
}

/** Under what a profile is kept. */
export function profileKey(text: string): string {
  return digestOf(text);
}

// In steps that are far apart, so that an import that adds a few documents changes nothing of all the others.
function fewestOf(documents: number, share: number): number {
  return Math.max(2, 2 ** Math.floor(Math.log2(documents / share)));
}
