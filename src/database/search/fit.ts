import { SEARCH_FIELDS } from '../../model/search.js';
import { rounded } from '../../store/search-ranking.js';
import {
  boostOf,
  rarity,
  shareOfAll,
  weightIn,
  WHOLE_BOOSTS,
  WORD_BOOSTS,
} from '../../store/search-score.js';
import type { SearchShape, TermCounts } from '../table/search-part.js';
import type { Asked } from './asked.js';
import type { Answer } from './asked-word.js';
import type { Vocabulary } from './vocabulary.js';

/** A term of a document that answers to a word, and how often each field has it. */
export interface Held {
  readonly answer: Answer;
  readonly counts: readonly number[];
}

/** Which of some terms answer to each word, in the order of the words. */
export type HeldByWord = readonly (readonly Held[])[];

/** For a document none of whose fields is the whole. */
export const NO_BEARERS: readonly number[] = [];

const BOOSTS = SEARCH_FIELDS.map((field) => WORD_BOOSTS[field]);

/** How well documents fit a question. */
export interface Fit {
  readonly heldOf: (terms: readonly TermCounts[]) => HeldByWord;
  /** The score of what holds all words. For each of its fields that is the whole, `bearers` tells how many such fields there are. */
  readonly scoreOf: (shape: SearchShape, held: HeldByWord, bearers: readonly number[]) => number;
}

/** Adds up scores as they are in memory, and in the same order, on which the last digits hang. */
export function createFit({ words }: Asked, vocabulary: Vocabulary): Fit {
  const { documents, averages, rarityOf } = vocabulary;

  function scoreOfWord({ kind, lengths }: SearchShape, held: readonly Held[]): number {
    const boost = boostOf(kind);
    let score = 0;
    for (const { answer, counts } of held) {
      const first = answer.term * SEARCH_FIELDS.length;
      for (let place = 0; place < counts.length; place += 1) {
        const count = counts[place] as number;
        if (count === 0) continue;
        const relative = (lengths[place] as number) / (averages.lengths[place] as number);
        const factor = answer.share * (BOOSTS[place] as number) * rarityOf(first + place);
        score += factor * boost * weightIn(count, relative);
      }
    }
    return score;
  }

  function scoreOfWhole({ kind, wholes }: SearchShape, bearers: readonly number[]): number {
    let score = 0;
    for (const [place, field] of SEARCH_FIELDS.entries()) {
      const having = bearers[place] as number;
      if (having === 0) continue;
      const factor = WHOLE_BOOSTS[field] * rarity(having, documents);
      const relative = (wholes[place] as number) / (averages.wholes[place] as number);
      score += factor * boostOf(kind) * weightIn(1, relative);
    }
    return score;
  }

  return {
    heldOf: (terms) => words.map(({ answers }) => heldIn(terms, answers)),
    scoreOf: (shape, held, bearers) => {
      const sum = held.reduce(
        (score, ofWord) => score + scoreOfWord(shape, ofWord),
        bearers === NO_BEARERS ? 0 : scoreOfWhole(shape, bearers),
      );
      return rounded(sum * shareOfAll(words.length, bearers !== NO_BEARERS));
    },
  };
}

function heldIn(
  terms: readonly TermCounts[],
  answers: ReadonlyMap<string, Answer>,
): readonly Held[] {
  const held: Held[] = [];
  for (const [term, counts] of terms) {
    const answer = answers.get(term);
    if (answer !== undefined) held.push({ answer, counts });
  }
  return held.length > 1 ? held.sort(byOrder) : held;
}

function byOrder(one: Held, other: Held): number {
  return one.answer.order - other.answer.order;
}

/** What is held by either of two parts of a document. */
export function joined(one: HeldByWord, other: HeldByWord): HeldByWord {
  // What all documents of a profile hold is often nothing, and there may be thousands of them.
  if (one.every((held) => held.length === 0)) return other;
  return one.map((held, word) => {
    const more = other[word] ?? [];
    if (held.length === 0 || more.length === 0) return held.length === 0 ? more : held;
    return [...held, ...more].sort(byOrder);
  });
}

export function isHeld(held: HeldByWord): boolean {
  return held.every((ofWord) => ofWord.length > 0);
}
