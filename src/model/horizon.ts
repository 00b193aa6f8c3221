import { addMonths } from './date.js';
import type { CalendarDate, DateRange } from './date.js';

const HORIZON_MONTHS = 36;

/**
 * The days about which a cadence is trusted: three years either side of `asOf`.
 * No source says when a cadence began or will end, so outside the horizon nothing is claimed.
 */
export function horizonAround(asOf: CalendarDate): DateRange {
  return { from: addMonths(asOf, -HORIZON_MONTHS), to: addMonths(asOf, HORIZON_MONTHS) };
}
