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

/** Both ends of a ranking. */
export interface RankingEnds {
  readonly first: RankedDocuments;
  readonly last: RankedDocuments;
}

/** The first so many documents of the same ranking, and its last one: told without ranking what lies between. */
export function endsOfBest(found: Uint32Array, scoreOf: Float64Array, most: number): RankingEnds {
  const [documents, scores] = [new Uint32Array(most), new Float64Array(most)];
  let [count, lowest, last] = [0, Infinity, 0];
  for (const document of found) {
    const score = rounded(scoreOf[document] as number);
    if (score <= lowest) [lowest, last] = [score, document];
    if (count === most && score <= (scores[most - 1] as number)) continue;
    if (count < most) count += 1;
    // Documents come in the order in which those that are alike are to stand.
    let place = count - 1;
    for (; place > 0 && (scores[place - 1] as number) < score; place -= 1) {
      scores[place] = scores[place - 1] as number;
      documents[place] = documents[place - 1] as number;
    }
    scores[place] = score;
    documents[place] = document;
  }
  return {
    first: { documents: documents.subarray(0, count), scores: scores.subarray(0, count) },
    last: { documents: Uint32Array.of(last), scores: Float64Array.of(lowest) },
  };
}

/** A score as it is compared and told. */
export function rounded(score: number): number {
  return Math.round(score * DECIMALS) / DECIMALS;
}
