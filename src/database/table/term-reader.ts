import type { TermCounts } from './search-part.js';

/** What a written part without a shape begins with, and what stands before each of its terms and before its counts. */
const BEGINNING = '[null,[';
const BEFORE_TERM = '["';
const BEFORE_COUNTS = '",[';
const COMMA = ','.charCodeAt(0);
const BRACKET = ']'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** Which terms a reader wants. */
export interface WantedTerms {
  /** The codes of the first letters of all of them. */
  readonly initials: ReadonlySet<number>;
  readonly isWanted: (term: string) => boolean;
}

/**
 * The terms that are wanted of a part without a shape, which stands written at a place of a text. Of thousands of parts only a
 * term or two are, and they are found so in a fraction of the time in which all of them are read.
 */
export function readTerms(
  text: string,
  from: number,
  { initials, isWanted }: WantedTerms,
): readonly TermCounts[] {
  const terms: TermCounts[] = [];
  let place = from + BEGINNING.length;
  // Terms are letters and digits, which are written as they are.
  while (text.startsWith(BEFORE_TERM, place)) {
    const start = place + BEFORE_TERM.length;
    const end = text.indexOf('"', start);
    const counts = end + BEFORE_COUNTS.length;
    if (initials.has(text.charCodeAt(start))) {
      const term = text.slice(start, end);
      if (isWanted(term)) terms.push([term, countsAt(text, counts)]);
    }
    place = text.indexOf(']', counts) + 2;
    if (text.charCodeAt(place) === COMMA) place += 1;
  }
  return terms;
}

function countsAt(text: string, from: number): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let place = from; ; place += 1) {
    const code = text.charCodeAt(place);
    if (code === COMMA || code === BRACKET) {
      counts.push(count);
      if (code === BRACKET) return counts;
      count = 0;
    } else count = count * 10 + code - ZERO;
  }
}
