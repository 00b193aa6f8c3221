import type { StoredKind } from './entity.js';
import type { Slug } from './slug.js';

/** The fields that are searched; where a text is found in several, the one named first is told. */
export const SEARCH_FIELDS = ['name', 'code', 'title', 'aliases', 'description'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** A text to be found, in stored entities of some kinds, of all but editions where `kinds` is null. */
export interface SearchQuestion {
  readonly text: string;
  readonly kinds: readonly StoredKind[] | null;
}

/** An entity in which a text was found. */
export interface SearchHit {
  readonly slug: Slug;
  /** Above 0, and the higher the better; scores compare within one answer alone. */
  readonly score: number;
  readonly matchedField: SearchField;
}

/** What a text was found in, best first and those alike by slug. A hit is made when it is asked for. */
export interface SearchHits {
  readonly length: number;
  readonly at: (place: number) => SearchHit;
}

export const NO_HITS: SearchHits = {
  length: 0,
  at: (place) => {
    throw new RangeError(`Nothing was found that could stand at ${place}.`);
  },
};
