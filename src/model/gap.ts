import { addDays, addMonths } from './date.js';
import type { CalendarDate, DateRange } from './date.js';

/** Days of an interval that no edition covers which is out. */
export interface Gap extends DateRange {
  /** The first day on which one letter for all of it can be dated; null where none would be customary. */
  readonly bridgeableOn: CalendarDate | null;
}

/**
 * Holds a gap against the custom that a bridge letter reaches at most some months beyond a period.
 * The months are counted from the day after `lastCovered`, the end of the newest period before the gap:
 * a letter cannot leave out the days between. It speaks of the past, so it is dated on the gap's last
 * day at the earliest.
 */
export function gapAfter(
  lastCovered: CalendarDate | null,
  { from, to }: DateRange,
  bridgeMonths: number,
): Gap {
  const limit = lastCovered === null ? null : letterLimit(addDays(lastCovered, 1), bridgeMonths);
  return { from, to, bridgeableOn: limit !== null && to <= limit ? to : null };
}

/** The last day that a letter can reach which begins on `from`. */
function letterLimit(from: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(from, months), -1);
}
