import { addDays, addMonths } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { Edition } from './edition.js';
import type { CoverageSegment } from './segment.js';

/** Days of an interval that no edition covers which is out. */
export interface CoverageGap extends DateRange {
  /** The first day on which one letter for all of it can be dated; null where none would be customary. */
  readonly bridgeableOn: CalendarDate | null;
}

/**
 * Every stretch of an interval that is not covered, for whatever reason, oldest first. `out` are the editions
 * that are out, the latest period end first.
 */
export function gapsOf(
  segments: readonly CoverageSegment[],
  out: readonly Edition[],
  bridgeMonths: number,
): CoverageGap[] {
  return uncoveredStretches(segments).map((stretch) =>
    gapAfter(lastEndBefore(stretch.from, out), stretch, bridgeMonths),
  );
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
): CoverageGap {
  const limit = lastCovered === null ? null : letterLimit(addDays(lastCovered, 1), bridgeMonths);
  return { from, to, bridgeableOn: limit !== null && to <= limit ? to : null };
}

/** The last day that a letter can reach which begins on `from`. */
function letterLimit(from: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(from, months), -1);
}

function lastEndBefore(day: CalendarDate, newestFirst: readonly Edition[]): CalendarDate | null {
  return newestFirst.find(({ period }) => period.to < day)?.period.to ?? null;
}

function uncoveredStretches(segments: readonly CoverageSegment[]): DateRange[] {
  const stretches: DateRange[] = [];
  segments.forEach(({ kind, from, to }, index) => {
    if (kind === 'COVERED') return;
    const isContinued = index > 0 && segments[index - 1]?.kind !== 'COVERED';
    const begun = isContinued ? stretches.pop() : undefined;
    stretches.push({ from: begun?.from ?? from, to });
  });
  return stretches;
}
