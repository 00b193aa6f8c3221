import { caveatsOf } from './caveat.js';
import { daysIn } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { Edition } from './edition.js';
import { fewestCovering, overlapsBetween } from './fewest-covering.js';
import { gapsOf } from './gap.js';
import type { CoverageGap } from './gap.js';
import { compareAscending, countWhile } from './page.js';
import { isOut } from './release.js';
import { releaseDaysOf } from './release-event.js';
import { areCovered, segmentsOf } from './segment.js';
import type { CoverageSegment } from './segment.js';
import { statusWithin } from './timeline.js';
import type { Timeline } from './timeline.js';

/** What a reader asks of a report's editions. */
export interface CoverageQuestion {
  readonly range: DateRange;
  /** How many months a bridge letter reaches at most beyond a period, by custom. */
  readonly bridgeMonths: number;
}

/** How far the editions of one report cover an interval. */
export interface Coverage extends DateRange {
  readonly timeline: Timeline;
  readonly totalDays: number;
  readonly coveredDays: number;
  /** The whole interval, oldest days first. */
  readonly segments: readonly CoverageSegment[];
  /** All of the interval that is not covered: its days and the covered ones add up to all. */
  readonly gaps: readonly CoverageGap[];
  /** The fewest editions that cover every day which is covered, oldest first. */
  readonly editions: readonly Edition[];
  /** The days that two of those editions cover. */
  readonly overlaps: readonly DateRange[];
  /** The first and the last day on which the releases can be complete that leave no gap; null where none do. */
  readonly completeBy: DateRange | null;
  readonly caveats: readonly string[];
}

/** Holds the editions of a timeline against an interval. */
export function coverageOf(
  timeline: Timeline,
  { range, bridgeMonths }: CoverageQuestion,
): Coverage {
  // A type 1 report speaks of one day: its editions cover no period.
  const editions = timeline.report.type === 'TYPE_1' ? [] : timeline.editions;
  const out = editions.filter((edition) => isOut(statusWithin(timeline, edition)));
  const readable = new Set(out);
  const pending = editions.filter((edition) => !readable.has(edition));
  const segments = segmentsOf(range, { out, pending, horizon: timeline.horizon });
  const gaps = gapsOf(segments, out, bridgeMonths);
  const fewest = fewestCovering(out, range);
  const totalDays = daysIn(range);
  return {
    ...range,
    timeline,
    totalDays,
    coveredDays: gaps.reduce((days, gap) => days - daysIn(gap), totalDays),
    segments,
    gaps,
    editions: fewest,
    overlaps: overlapsBetween(fewest, range),
    completeBy: gaps.length === 0 ? null : completionOf(range, out, pending, timeline),
    caveats: caveatsOf(timeline, { segments, gaps, editions: fewest }),
  };
}

/** When the releases are complete after which a range is covered whole: at the earliest and at the latest. */
function completionOf(
  range: DateRange,
  out: readonly Edition[],
  pending: readonly Edition[],
  { report }: Timeline,
): DateRange | null {
  function completedOn(bound: keyof DateRange): CalendarDate | null {
    const releases = pending
      .map((edition) => ({ edition, day: releaseDaysOf(edition, report)[bound] }))
      .sort((one, other) => compareAscending([one.day], [other.day]));
    const incomplete = countWhile(releases, ({ day }) => {
      const outByThen = releases.filter((release) => release.day <= day);
      return !areCovered(range, [...out, ...outByThen.map(({ edition }) => edition)]);
    });
    return releases[incomplete]?.day ?? null;
  }

  const [from, to] = [completedOn('from'), completedOn('to')];
  return from === null || to === null ? null : { from, to };
}
