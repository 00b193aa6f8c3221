import { addDays, intersectionOf, isWithin, rangesOverlap } from './date.js';
import type { CalendarDate, DateRange } from './date.js';

/** Something that covers days, such as an edition. */
interface Covering {
  readonly period: DateRange;
}

/**
 * The fewest of some editions that cover every day of a range which any of them covers, in their order.
 * From the first day that is still open, the one that reaches furthest can never be a wrong choice.
 */
export function fewestCovering<C extends Covering>(choices: readonly C[], range: DateRange): C[] {
  const chosen: C[] = [];
  let open: CalendarDate | null = nextCovered(choices, range.from, range);
  while (open !== null) {
    const day: CalendarDate = open;
    const reaching = choices.filter(({ period }) => isWithin(day, period));
    const furthest = reaching.reduce((best, one) => (one.period.to > best.period.to ? one : best));
    chosen.push(furthest);
    open =
      furthest.period.to < range.to
        ? nextCovered(choices, addDays(furthest.period.to, 1), range)
        : null;
  }
  return chosen;
}

/** The days of a range that two of the fewest editions cover, oldest first. */
export function overlapsBetween(fewest: readonly Covering[], range: DateRange): DateRange[] {
  return fewest.flatMap(({ period }, index) => {
    const next = fewest[index + 1];
    if (next === undefined) return [];
    const shared = intersectionOf(intersectionOf(period, next.period), range);
    return shared.from <= shared.to ? [shared] : [];
  });
}

/** The first day from `day` to the end of a range that any of some editions covers. */
function nextCovered(
  choices: readonly Covering[],
  day: CalendarDate,
  range: DateRange,
): CalendarDate | null {
  const rest = { from: day, to: range.to };
  const starts = choices
    .filter(({ period }) => rangesOverlap(period, rest))
    .map(({ period }) => intersectionOf(period, rest).from);
  return starts.length === 0 ? null : starts.reduce((one, other) => (other < one ? other : one));
}
