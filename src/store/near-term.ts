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

/** How many words are passed over at once. */
const BLOCK = 32;

/** The least of each block: words that are alike enough are passed over by blocks. */
export function leastOfEach(shared: Uint16Array): Uint16Array {
  return Uint16Array.from({ length: Math.ceil(shared.length / BLOCK) }, (_, block) =>
    Math.min(...shared.subarray(block * BLOCK, (block + 1) * BLOCK)),
  );
}

/**
 * Counts slips letter by letter, by one row of figures for each letter of a term. Rows of letters that the
 * last term began with stand already; where one is too far off, so is all that begins like it.
 */
export function nearTerms(
  word: string,
  slips: number,
  terms: readonly string[],
  { shared, leastShared }: SharedLetters,
): NearTerm[] {
  const found: NearTerm[] = [];
  const letters = Uint16Array.from({ length: word.length }, (_, place) => word.charCodeAt(place));
  const [least, most] = [word.length - slips, word.length + slips];
  const rows = firstRows(word.length + 1, most + 1);
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
    const { length } = term;
    hopeless = Infinity;
    let depth = Math.min(made, alike);
    // A word that is longer or shorter than slips can explain needs no rows.
    if (length >= least && length <= most) {
      while (depth < length && hopeless === Infinity) {
        depth += 1;
        if (fillRow(rows, depth, term.charCodeAt(depth - 1), letters) > slips) hopeless = depth;
      }
      const distance = rows[depth * (word.length + 1) + word.length] as number;
      if (hopeless === Infinity && distance > 0 && distance <= slips) {
        found.push({ term: number, distance });
      }
    }
    made = depth;
  }
  return found;
}

/** Rows of figures one behind the other: how far each beginning of a term is from each of the word. */
function firstRows(width: number, count: number): Uint16Array {
  const rows = new Uint16Array(width * count);
  for (let place = 1; place < width; place += 1) rows[place] = place;
  return rows;
}

/** Fills the row of a letter, and gives the least of its figures. */
function fillRow(rows: Uint16Array, depth: number, letter: number, letters: Uint16Array): number {
  const width = letters.length + 1;
  const row = depth * width;
  const above = row - width;
  let [least, before] = [depth, depth];
  rows[row] = depth;
  for (let place = 1; place < width; place += 1) {
    const wrong = (rows[above + place - 1] as number) + (letters[place - 1] === letter ? 0 : 1);
    const missing = (rows[above + place] as number) + 1;
    const tooMany = before + 1;
    before = wrong < missing ? wrong : missing;
    if (tooMany < before) before = tooMany;
    rows[row + place] = before;
    if (before < least) least = before;
  }
  return least;
}
