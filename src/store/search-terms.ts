import { orderByText } from './text-order.js';

/** A word that is indexed, and how far it is from the word that was asked for. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** Every word of an index, numbered in alphabetical order. */
export interface SearchTerms {
  readonly at: (term: number) => string;
  /** The word itself; -1 where it is not indexed. */
  readonly exact: (word: string) => number;
  /** The words that begin with a word, itself left out: the first of them, and the first after them. */
  readonly begunBy: (word: string) => readonly [from: number, to: number];
  /** The words that so many letters, wrong, missing or too many, turn a word into; itself left out. */
  readonly near: (word: string, slips: number) => readonly NearTerm[];
}

/** Orders words; the second array gives the number of each. */
export function createSearchTerms(
  unordered: readonly string[],
): readonly [SearchTerms, Uint32Array] {
  const order = orderByText(unordered.length, (number) => unordered[number] as string);
  const terms = Array.from(order, (number) => unordered[number] as string);
  const numbers = new Uint32Array(order.length);
  for (const [term, number] of order.entries()) numbers[number] = term;
  const shared = sharedLetters(terms);
  const leastShared = leastOfEach(shared);

  /** How many words stand before all that `isBeyond` holds for. */
  function countUntil(isBeyond: (term: string) => boolean): number {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBeyond(terms[middle] as string)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function exact(word: string): number {
    const place = countUntil((term) => term >= word);
    return terms[place] === word ? place : -1;
  }

  return [
    {
      at: (term) => terms[term] as string,
      exact,
      begunBy: (word) => [
        countUntil((term) => term > word),
        countUntil((term) => term > word && !term.startsWith(word)),
      ],
      near: (word, slips) => nearTerms(word, slips, terms, { shared, leastShared }),
    },
    numbers,
  ];
}

/** How many letters each word begins with that the word before it begins with too. */
function sharedLetters(terms: readonly string[]): Uint16Array {
  const shared = new Uint16Array(terms.length);
  for (let number = 1; number < terms.length; number += 1) {
    const [term, before] = [terms[number] as string, terms[number - 1] as string];
    let letters = 0;
    while (letters < term.length && term[letters] === before[letters]) letters += 1;
    shared[number] = letters;
  }
  return shared;
}

/** How many letters words share with the one before, and the least of it in each block of words. */
interface SharedLetters {
  readonly shared: Uint16Array;
  readonly leastShared: Uint16Array;
}

/** How many words are passed over at once. */
const BLOCK = 32;

function leastOfEach(shared: Uint16Array): Uint16Array {
  return Uint16Array.from({ length: Math.ceil(shared.length / BLOCK) }, (_, block) =>
    Math.min(...shared.subarray(block * BLOCK, (block + 1) * BLOCK)),
  );
}

/**
 * Counts slips letter by letter, by one row of figures for each letter of a term. Rows of letters that the
 * last term began with stand already; where one is too far off, so is all that begins like it.
 */
function nearTerms(
  word: string,
  slips: number,
  terms: readonly string[],
  { shared, leastShared }: SharedLetters,
): NearTerm[] {
  const found: NearTerm[] = [];
  const width = word.length + 1;
  const most = word.length + slips;
  const rows = Array.from({ length: most + 1 }, (_, depth) =>
    Uint16Array.from({ length: width }, (_, place) => (depth === 0 ? place : depth)),
  );
  // How many letters of the last term have rows, and how many letters are too far off whatever follows.
  let [made, hopeless] = [0, Infinity];
  for (let number = 0; number < terms.length; number += 1) {
    const alike = shared[number] as number;
    if (alike >= hopeless) {
      // Behind a beginning that is too far off there may be thousands of words that share it.
      while ((number + 1) % BLOCK === 0 && (leastShared[(number + 1) / BLOCK] ?? 0) >= hopeless) {
        number += BLOCK;
      }
      continue;
    }
    const term = terms[number] as string;
    hopeless = Infinity;
    let depth = Math.min(made, alike);
    while (depth < term.length && hopeless === Infinity) {
      depth += 1;
      const isTooLong = depth > most;
      if (isTooLong || fillRow(rows, depth, term.charCodeAt(depth - 1), word) > slips) {
        hopeless = depth;
      }
    }
    made = Math.min(depth, most);
    if (hopeless !== Infinity) continue;
    const distance = rows[term.length]?.[word.length] ?? Infinity;
    if (distance > 0 && distance <= slips) found.push({ term: number, distance });
  }
  return found;
}

/** Fills the row of a letter, and gives the least of its figures. */
function fillRow(rows: readonly Uint16Array[], depth: number, letter: number, word: string) {
  const above = rows[depth - 1] as Uint16Array;
  const row = rows[depth] as Uint16Array;
  let least = depth;
  row[0] = depth;
  for (let place = 1; place <= word.length; place += 1) {
    const wrong = (above[place - 1] as number) + (word.charCodeAt(place - 1) === letter ? 0 : 1);
    const figure = Math.min(wrong, (above[place] as number) + 1, (row[place - 1] as number) + 1);
    row[place] = figure;
    if (figure < least) least = figure;
  }
  return least;
}
