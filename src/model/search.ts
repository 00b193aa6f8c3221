import type { StoredEntity, StoredKind } from './entity.js';
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
}

/** As many hits from the best on can be asked for at once: as many as a page can have. */
export const MOST_AT_HAND = 100;

/** What a text was found in, best first and those alike by slug. */
export interface SearchHits {
  readonly length: number;
  /** The score of the last hit; 1 where there is none. */
  readonly lowest: number;
  /** The hit at a place, which is among the first MOST_AT_HAND unless these are the hits of `whole`. */
  readonly at: (place: number) => SearchHit;
  /** The same hits, to be asked for at whichever place. */
  readonly whole: () => Promise<SearchHits>;
  /** The field, of an entity that was found, which holds the whole text, or else most of its words. */
  readonly fieldOf: (entity: StoredEntity) => SearchField;
}

export const NO_HITS: SearchHits = {
  length: 0,
  lowest: 1,
  whole: () => Promise.resolve(NO_HITS),
  fieldOf: () => SEARCH_FIELDS[0],
  at: (place) => {
    throw new RangeError(`Nothing was found that could stand at ${place}.`);
  },
};
