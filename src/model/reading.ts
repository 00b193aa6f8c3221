import { impliesPeriod } from './cadence.js';
import type { Cadence } from './cadence.js';
import type { CalendarDate, DateRange } from './date.js';

/** Sources can contradict each other on how a report recurs: the rule to believe, and the one that lost. */
export const READINGS = ['PREFERRED', 'LEGACY'] as const;
export type Reading = (typeof READINGS)[number];

/** By which reading of the sources, and for which day, a question is asked. */
export interface View {
  readonly reading: Reading;
  readonly asOf: CalendarDate;
}

interface TwiceRead {
  readonly cadence: Cadence;
  readonly legacyCadence: Cadence | null;
}

/** The cadence of a report by a reading; where its sources agree there is only one. */
export function cadenceBy(reading: Reading, { cadence, legacyCadence }: TwiceRead): Cadence {
  return reading === 'LEGACY' ? (legacyCadence ?? cadence) : cadence;
}

/** Whose claim a period of a reading is: what both readings have is the preferred one's. */
export function claimantOf(period: DateRange, reading: Reading, { cadence }: TwiceRead): Reading {
  return reading === 'LEGACY' && !impliesPeriod(cadence, period) ? 'LEGACY' : 'PREFERRED';
}
