import { countWhile } from '../model/page.js';

/** Documents, best first and those alike in ascending order, and the score of each. */
export interface RankedDocuments {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

/** Scores that differ by less are alike, so that an order does not hang on how sums are rounded. */
const DECIMALS = 1e9;

/** Ranks documents, given in ascending order, by scores that are told by document. */
export function bestFirst(found: Uint32Array, scoreOf: Float64Array): RankedDocuments {
  const scores = Float64Array.from(found, (document) => rounded(scoreOf[document] as number));
  const ascending = scores.toSorted();
  const { length } = found;
  const taken = new Uint32Array(length);
  const documents = new Uint32Array(length);
  for (const [index, document] of found.entries()) {
    const score = scores[index] as number;
    // Alike scores stand together, and documents come in the order in which they are to stand.
    const upTo = countWhile(ascending, (other) => other <= score);
    const before = taken[upTo - 1] as number;
    documents[length - upTo + before] = document;
    taken[upTo - 1] = before + 1;
  }
  return { documents, scores: ascending.reverse() };
}

function rounded(score: number): number {
  return Math.round(score * DECIMALS) / DECIMALS;
}
