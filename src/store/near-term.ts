import { distanceIn, fillRow, firstRows } from './slip-row.js';

/** A word that is indexed, and how far it is from the word that was asked for. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** How many letters each word begins with that the word before it begins with too. */
export function sharedLetters(terms: readonly string[]): Uint16Array {
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
export interface SharedLetters {
  readonly shared: Uint16Array;
  readonly leastShared: Uint16Array;
}

/** The letters of all words one behind the other, and where each word begins; at the end where all end. */
export interface LettersOfTerms {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
}

/** The letters of words, which are read sooner so than word by word. */
export function lettersOfTerms(terms: readonly string[]): LettersOfTerms {
  const starts = new Uint32Array(terms.length + 1);
  for (let number = 0; number < terms.length; number += 1) {
    starts[number + 1] = (starts[number] as number) + (terms[number] as string).length;
  }
  const letters = new Uint16Array(starts[terms.length] as number);
  for (let number = 0; number < terms.length; number += 1) {
    const [term, start] = [terms[number] as string, starts[number] as number];
    for (let place = 0; place < term.length; place += 1) {
      letters[start + place] = term.charCodeAt(place);
    }
  }
  return { letters, starts };
}

/** How many words are passed over at once. */
const BLOCK = 32;

/** The least of each block: words that are alike enough are passed over by blocks. */
export function leastOfEach(shared: Uint16Array): Uint16Array {
  return Uint16Array.from({ length: Math.ceil(shared.length / BLOCK) }, (_, block) =>
    Math.min(...shared.subarray(block * BLOCK, (block + 1) * BLOCK)),
  );
}

/**
 * Every word that at most so many slips turn the word into, itself left out, in the order of words. Slips are counted
 * letter by letter, by one row for each letter of a term. Rows of letters that the last term began with stand already;
 * where one is too far off, so is all that begins like it.
 */
export function nearTerms(
  word: string,
  slips: number,
  { letters, starts }: LettersOfTerms,
  { shared, leastShared }: SharedLetters,
): NearTerm[] {
  const found: NearTerm[] = [];
  const wanted = Uint16Array.from({ length: word.length }, (_, place) => word.charCodeAt(place));
  const [least, most] = [word.length - slips, word.length + slips];
  const rows = firstRows(slips, most + 1);
  // How many letters of the last term have rows, and how many letters are too far off whatever follows.
  let [made, hopeless] = [0, Infinity];
  for (let number = 0; number < shared.length; number += 1) {
    const alike = shared[number] as number;
    if (alike >= hopeless) {
      // Behind a beginning that is too far off there may be thousands of words that share it.
      while ((number + 1) % BLOCK === 0 && (leastShared[(number + 1) / BLOCK] ?? 0) >= hopeless) {
        number += BLOCK;
      }
      continue;
    }
    const start = starts[number] as number;
    const length = (starts[number + 1] as number) - start;
    let depth = made < alike ? made : alike;
    hopeless = Infinity;
    while (depth < length && hopeless === Infinity) {
      depth += 1;
      const letter = letters[start + depth - 1] as number;
      if (depth > most || !fillRow(rows, depth, letter, wanted, slips)) hopeless = depth;
    }
    made = depth;
    if (hopeless < Infinity || length < least) continue;
    const distance = distanceIn(rows, length, word.length, slips);
    if (distance > 0 && distance <= slips) found.push({ term: number, distance });
  }
  return found;
}
