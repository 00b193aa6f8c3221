import { periodsOverlapping } from './cadence.js';
import { daysIn, daysUntil, isWithin } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { Edition } from './edition.js';
import { cadenceBy } from './reading.js';
import type { Report } from './report.js';
import { projectedEndsOf } from './stand-in.js';
import { estimatedRelease } from './timeline.js';

/** How what was observed of an edition differs from what was estimated. */
export interface Deviation {
  /** Days from the estimated window to the release: negative when early, 0 within it, null when unknown. */
  readonly releaseDays: number | null;
  /** The period that was projected in its place; null where the cadence has none. */
  readonly projectedPeriod: DateRange | null;
  /** How many days longer, or shorter when negative, its period is than that one. */
  readonly periodDays: number | null;
}

/** The deviation of an edition from its report's cadence; null for one that nobody has seen. */
export function deviationOf(edition: Edition, report: Report): Deviation | null {
  if (edition.basis === 'ESTIMATED') return null;
  const window = estimatedRelease(edition, report);
  const ends = projectedEndsOf(edition);
  const { from } = edition.period.from < ends.from ? edition.period : ends;
  // A cadence that ended during the period still has it.
  const near = { from, to: ends.to };
  const projections = periodsOverlapping(cadenceBy(edition.reading, report), near);
  const projected = projections.find(({ to }) => isWithin(to, ends)) ?? null;
  return {
    releaseDays: edition.releasedOn === null ? null : daysOutside(window, edition.releasedOn),
    projectedPeriod: projected,
    periodDays: projected === null ? null : daysIn(edition.period) - daysIn(projected),
  };
}

function daysOutside({ from, to }: DateRange, day: CalendarDate): number {
  if (day < from) return daysUntil(from, day);
  return day > to ? daysUntil(to, day) : 0;
}
