import { addMonths, dayNumber } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';

/** The days that are on screen, as numbers; `to` is the day after the last. */
export interface View {
  readonly from: number;
  readonly to: number;
}

const FEWEST_DAYS = 62;

/** The days that are shown first: the interval and today, with their surroundings. */
export function viewAround(interval: Interval, today: string, months: number): View {
  const from = interval.from < today ? interval.from : today;
  const to = interval.to > today ? interval.to : today;
  return {
    from: dayNumber(addMonths(from, -months)),
    to: dayNumber(addMonths(to, months)) + 1,
  };
}

/** Moves the days on screen by a part of their number, and stays within limits. */
export function pannedView(view: View, part: number, limits: View): View {
  const days = view.to - view.from;
  return within({ from: view.from + part * days, to: view.to + part * days }, limits);
}

/** Shows more days (a factor above 1) or fewer around the middle, and stays within limits. */
export function zoomedView(view: View, factor: number, limits: View): View {
  const middle = (view.from + view.to) / 2;
  const most = limits.to - limits.from;
  const days = Math.min(most, Math.max(FEWEST_DAYS, (view.to - view.from) * factor));
  return within({ from: middle - days / 2, to: middle + days / 2 }, limits);
}

/** Moves the days on screen as little as is needed to show a stretch, or its beginning where it is too long. */
export function viewShowing(view: View, stretch: View, limits: View): View {
  const days = view.to - view.from;
  if (stretch.from >= view.from && stretch.to <= view.to) return view;
  const from = stretch.from < view.from ? stretch.from : Math.min(stretch.to - days, stretch.from);
  return within({ from, to: from + days }, limits);
}

/** The days beyond which there is nothing to be seen: what is claimed, and all that is drawn, with half a year around. */
export function limitsOf(intervals: readonly Interval[]): View {
  const from = intervals
    .map((each) => each.from)
    .reduce((one, other) => (other < one ? other : one));
  const to = intervals.map((each) => each.to).reduce((one, other) => (other > one ? other : one));
  return { from: dayNumber(addMonths(from, -6)), to: dayNumber(addMonths(to, 6)) };
}

function within({ from, to }: View, limits: View): View {
  const days = Math.min(to - from, limits.to - limits.from);
  const first = Math.round(Math.min(Math.max(from, limits.from), limits.to - days));
  return { from: first, to: first + Math.round(days) };
}
