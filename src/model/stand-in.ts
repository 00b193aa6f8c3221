import { addDays, isWithin } from './date.js';
import type { DateRange } from './date.js';
import type { Edition } from './edition.js';

/** An observed edition and a projected one that end this close to each other are one edition. */
const SAME_EDITION_DAYS = 14;

/** The days on which a projected period can end that an observed edition stands for. */
export function projectedEndsOf({ period: { to } }: Edition): DateRange {
  return { from: addDays(to, -SAME_EDITION_DAYS), to: addDays(to, SAME_EDITION_DAYS) };
}

/**
 * A test of projected periods: true where an observed edition leaves no room for one, because it ends
 * where that would have ended, or covers all of its days.
 */
export function replacedBy(observed: readonly Edition[]): (projected: DateRange) => boolean {
  const taken = observed.map((edition) => ({
    period: edition.period,
    ends: projectedEndsOf(edition),
  }));
  return ({ from, to }) =>
    taken.some(
      ({ period, ends }) => isWithin(to, ends) || (period.from <= from && to <= period.to),
    );
}

/** The same of a single period, of which it takes less to tell. */
export function isReplaced(projected: DateRange, observed: readonly Edition[]): boolean {
  const { from, to } = projected;
  return (
    observed.some(({ period }) => period.from <= from && to <= period.to) ||
    observed.some((edition) => isWithin(to, projectedEndsOf(edition)))
  );
}
