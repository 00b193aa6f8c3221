import type { Reading } from '../../model/reading.js';

/** Under what the periods of all observed editions are kept. */
export const OBSERVED_PERIODS = 'observed periods';

/** Under what the patterns of all cadences are kept, by one reading. */
export function patternsDigest(reading: Reading): string {
  return `patterns ${reading}`;
}
