import type { StoredKind } from '../model/entity.js';
import type { OfFields } from './search-postings.js';

/** How much a word counts by the field that holds it. */
export const WORD_BOOSTS: OfFields<number> = {
  name: 6,
  code: 6,
  title: 3,
  aliases: 3,
  description: 1,
};

/** How much a whole text counts: so much that many single words in other entities never outweigh it. */
export const WHOLE_BOOSTS: OfFields<number> = {
  name: 1500,
  code: 1500,
  title: 1000,
  aliases: 1000,
  description: 0,
};

const BEGUN_SHARE = 0.5;
const MISSPELT_SHARE = 0.25;
const LENGTH_SHARE = 0.3;

/** How much a term counts that only begins with the word that was asked for. */
export function shareOfBegun(term: string, word: string): number {
  return (BEGUN_SHARE * term.length) / (term.length + LENGTH_SHARE * (term.length - word.length));
}

/** How much a term counts that is so many letters away from the word that was asked for. */
export function shareOfMisspelt(term: string, distance: number): number {
  return (MISSPELT_SHARE * term.length) / (term.length + distance);
}

/** Of what is found alike, readers want the report before the document that speaks of it. */
const KIND_BOOSTS: Readonly<Partial<Record<StoredKind, number>>> = {
  Report: 2,
  ReportFamily: 2,
  Source: 0.4,
};

export function boostOf(kind: StoredKind): number {
  return KIND_BOOSTS[kind] ?? 1;
}

// The customary figures of BM25+: how soon more of a word counts no more, how much a long text
// counts against it, and what every text that has the word gets.
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.7;
const FLOOR = 0.5;

/** How much it counts that so many words were found, and their whole too where they are several. */
export function shareOfAll(words: number, isWhole: boolean): number {
  return words + (isWhole && words > 1 ? 1 : 0);
}

/** How telling it is that a document has a term: the more, the fewer others have it. */
export function rarity(having: number, documents: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/** How much a term is of a document that has it so often, with a field of this length by the average one. */
export function weightIn(count: number, relativeLength: number): number {
  const spread = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relativeLength);
  return FLOOR + (count * (SATURATION + 1)) / (count + spread);
}
