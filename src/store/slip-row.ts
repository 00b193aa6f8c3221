/**
 * Rows of bits one behind the other, one for each letter of a term and one before them: for each number of slips, which
 * beginnings of the word they turn into the beginning of the term. Only beginnings of about the same length are near:
 * bit by bit from so many letters shorter than that of the term to as many longer. So there are 2 * slips + 1 bits, which
 * a number of 32 bits holds for up to 15 slips.
 */
export function firstRows(slips: number, count: number): Int32Array {
  const rows = new Int32Array((slips + 1) * count);
  for (let some = 0; some <= slips; some += 1) rows[some] = ((2 << some) - 1) << slips;
  return rows;
}

/** Fills the row of a letter of a term; false where no beginning of the word is near. */
export function fillRow(
  rows: Int32Array,
  depth: number,
  letter: number,
  wanted: Uint16Array,
  slips: number,
): boolean {
  let same = 0;
  let within = 0;
  for (let bit = 0, place = depth - slips; bit <= 2 * slips; bit += 1, place += 1) {
    if (place < 0 || place > wanted.length) continue;
    within |= 1 << bit;
    if (place > 0 && wanted[place - 1] === letter) same |= 1 << bit;
  }
  const row = depth * (slips + 1);
  const above = row - slips - 1;
  let fewerAbove = 0;
  let fewer = 0;
  for (let some = 0; some <= slips; some += 1) {
    const alike = rows[above + some] as number;
    // The letter is right; or it is too many, or a wrong one, or one before it is missing.
    fewer = ((alike & same) | (fewerAbove >> 1) | fewerAbove | (fewer << 1)) & within;
    rows[row + some] = fewer;
    fewerAbove = alike;
  }
  return fewer !== 0;
}

/** How many slips turn the word into a term of which all letters have rows; more than `slips` where these do not. */
export function distanceIn(
  rows: Int32Array,
  length: number,
  wanted: number,
  slips: number,
): number {
  const bit = 1 << (wanted - length + slips);
  let distance = 0;
  while (distance <= slips && ((rows[length * (slips + 1) + distance] as number) & bit) === 0) {
    distance += 1;
  }
  return distance;
}
