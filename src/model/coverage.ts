import { caveatsOf } from './caveat.js';
import { coveredDaysIn, fewestCovering, overlapsBetween } from './cover.js';
import { daysIn } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { Edition } from './edition.js';
import { gapAfter } from './gap.js';
import type { Gap } from './gap.js';
import { compareAscending, countWhile } from './page.js';
import { isOut } from './release.js';
import { segmentsOf, uncoveredStretches } from './segment.js';
import type { CoverageSegment } from './segment.js';
import { releaseDaysOf } from './release-event.js';
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
  readonly gaps: readonly Gap[];
  /** The fewest editions that cover every day which is covered, oldest first. */
  readonly editions: readonly Edition[];
  /** The days that two of those editions cover. */
  readonly overlaps: readonly DateRange[];
  /** When the edition comes out that leaves no gap; null where none is known to, or there is no gap. */
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
  const isReadable = (edition: Edition) => isOut(statusWithin(timeline, edition));
  const out = editions.filter(isReadable);
  const pending = editions.filter((edition) => !isReadable(edition));
  const segments = segmentsOf(range, { out, pending, horizon: timeline.horizon });
  const gaps = uncoveredStretches(segments).map((stretch) =>
    gapAfter(lastEndBefore(stretch.from, out), stretch, bridgeMonths),
  );
  const fewest = fewestCovering(out, range);
  return {
    ...range,
    timeline,
    totalDays: daysIn(range),
    coveredDays: coveredDaysIn(out, range),
    segments,
    gaps,
    editions: fewest,
    overlaps: overlapsBetween(fewest, range),
    completeBy: gaps.length === 0 ? null : completionOf(range, out, pending, timeline),
    caveats: caveatsOf(timeline, { segments, gaps, editions: fewest }),
  };
}

function lastEndBefore(day: CalendarDate, editions: readonly Edition[]): CalendarDate | null {
  const ends = editions.map(({ period }) => period.to).filter((end) => end < day);
  return ends.sort().at(-1) ?? null;
}

/** The release, of those to come, after which a range is covered from its first day to its last. */
function completionOf(
  range: DateRange,
  out: readonly Edition[],
  pending: readonly Edition[],
  { report }: Timeline,
): DateRange | null {
  const releases = pending
    .map((edition) => ({ ...edition, days: releaseDaysOf(edition, report) }))
    .sort((one, other) => compareAscending([one.days.to], [other.days.to]));
  const incomplete = countWhile(releases, ({ days }) => {
    const outByThen = releases.filter((other) => other.days.to <= days.to);
    return coveredDaysIn([...out, ...outByThen], range) < daysIn(range);
  });
  return releases[incomplete]?.days ?? null;
}
