/** A score for each document, all of them 0. */
export function createScores(count: number): Float64Array {
  return new Float64Array(count);
}

/** Where there are scores, in ascending order; written into `places`. */
export function filled(scores: Float64Array, places: Uint32Array): Uint32Array {
  let count = 0;
  for (let place = 0; place < scores.length; place += 1) {
    if (scores[place] === 0) continue;
    places[count] = place;
    count += 1;
  }
  return places.subarray(0, count);
}

/** Those of some places where there are scores; written over these. */
export function stillFilled(scores: Float64Array, places: Uint32Array): Uint32Array {
  let count = 0;
  for (const place of places) {
    if (scores[place] === 0) continue;
    places[count] = place;
    count += 1;
  }
  return places.subarray(0, count);
}
