/**
 * Shares a number of places out among groups: those that want few get all they want, and the others get as many as
 * each other, the first of them one more where places are left.
 */
export function sharedOut(wanted: readonly number[], places: number): number[] {
  const given = wanted.map(() => 0);
  let left = places;
  while (left > 0) {
    const before = left;
    for (const [index, want] of wanted.entries()) {
      const has = given[index] ?? 0;
      if (left === 0 || has >= want) continue;
      given[index] = has + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return given;
}
