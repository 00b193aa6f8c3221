import { SEARCH_FIELDS } from '../model/search.js';
import type { SearchField } from '../model/search.js';
import { groupedBy, pickedFrom } from './grouping.js';
import { createNumberBuffer } from './number-buffer.js';

/** In which documents the terms stand in one field, the documents of each term in ascending order. */
export interface Postings {
  /** Where the documents of each term begin, and at the end how many entries there are. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** How often the term stands there; a term that stands there more often counts no more. */
  readonly counts: Uint8Array;
  readonly lengths: FieldLengths;
}

/** How many different terms a field has in each document, and on average. */
export interface FieldLengths {
  readonly of: Uint16Array;
  readonly average: number;
}

const MOST_COUNTED = 255;
const LONGEST = 65_535;

/** How often a term counts that stands so often in a field. */
export function timesThatCount(times: number): number {
  return Math.min(times, MOST_COUNTED);
}

/** How long a field counts that has so many different terms: that of none counts as one of one. */
export function lengthThatCounts(length: number): number {
  return Math.min(Math.max(1, length), LONGEST);
}

/** Gathers the terms of one field, document by document. */
export interface FieldWriter {
  readonly add: (document: number, terms: readonly number[]) => void;
  /** Puts what was gathered together, with terms by the numbers that they have at last. */
  readonly finish: (numbers: Uint32Array) => Postings;
}

export function createFieldWriter(documents: number): FieldWriter {
  const [terms, places] = [createNumberBuffer(), createNumberBuffer()];
  const counted = createNumberBuffer();
  const lengths = createLengths(documents);

  function add(document: number, found: readonly number[]): void {
    const different = found.filter((term, place) => found.indexOf(term) === place);
    lengths.add(document, different.length);
    for (const term of different) {
      const others = different.length === found.length ? 0 : timesIn(found, term) - 1;
      terms.push(term);
      places.push(document);
      counted.push(timesThatCount(1 + others));
    }
  }

  function finish(numbers: Uint32Array): Postings {
    const final = pickedFrom(numbers, terms.numbers());
    const { numbers: order, starts } = groupedBy(final, numbers.length);
    return {
      starts,
      documents: pickedFrom(places.numbers(), order),
      counts: new Uint8Array(pickedFrom(counted.numbers(), order)),
      lengths: lengths.lengths(),
    };
  }

  return { add, finish };
}

function timesIn(found: readonly number[], term: number): number {
  return found.reduce((times, other) => (other === term ? times + 1 : times), 0);
}

/** Gathers the lengths of one field. */
export function createLengths(documents: number) {
  const of = new Uint16Array(documents);
  let average = 0;
  return {
    add: (document: number, length: number) => {
      of[document] = lengthThatCounts(length);
      average = (average * document + of[document]) / (document + 1);
    },
    lengths: (): FieldLengths => ({ of, average }),
  };
}

/** One of a kind for each field. */
export type OfFields<T> = Readonly<Record<SearchField, T>>;

export function forEachField<T>(make: (field: SearchField) => T): OfFields<T> {
  return Object.fromEntries(SEARCH_FIELDS.map((field) => [field, make(field)])) as OfFields<T>;
}
