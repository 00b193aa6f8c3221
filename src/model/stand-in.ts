import { addDays, isWithin } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { Edition } from './edition.js';

/** An observed edition and a projected one that end this close to each other are one edition. */
const SAME_EDITION_DAYS = 14;

/** The days on which a projected period can end that an observed edition stands for. */
export function projectedEndsOf({ period: { to } }: Edition): DateRange {
  return around(to);
}

/**
 * A test of projected periods: true where an observed edition leaves no room for one, because it ends
 * where that would have ended, or covers all of its days.
 */
export function replacedBy(observed: readonly Edition[]): (projected: DateRange) => boolean {
  const taken = observed.map(({ period }) => ({ period, ends: around(period.to) }));
  return ({ from, to }) =>
    taken.some(
      ({ period, ends }) => isWithin(to, ends) || (period.from <= from && to <= period.to),
    );
}

/** The same of a single period and those of the observed editions, of which it takes less to tell. */
export function isReplaced({ from, to }: DateRange, observed: readonly DateRange[]): boolean {
  if (observed.some((period) => period.from <= from && to <= period.to)) return true;
  const ends = around(to);
  return observed.some((period) => isWithin(period.to, ends));
}

function around(day: CalendarDate): DateRange {
  return { from: addDays(day, -SAME_EDITION_DAYS), to: addDays(day, SAME_EDITION_DAYS) };
}
