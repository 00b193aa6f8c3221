import { caveatsOf } from './caveat.js';
import { daysIn, rangesOverlap } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import type { Edition } from './edition.js';
import { fewestCovering, overlapsBetween } from './fewest-covering.js';
import { gapsOf } from './gap.js';
import type { CoverageGap } from './gap.js';
import { compareTexts, countWhile } from './page.js';
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
export function coverageOf(timeline: Timeline, question: CoverageQuestion): Coverage {
  return new FoundCoverage(timeline, question);
}

/**
 * Most clients ask for some of the answer alone, so what takes work is worked out once it is asked for. It is a class
 * because Node makes a shape of its own for every object whose getters are written in it, and keeps them all.
 */
class FoundCoverage implements Coverage {
  readonly timeline: Timeline;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly totalDays: number;
  readonly coveredDays: number;
  readonly segments: readonly CoverageSegment[];
  readonly gaps: readonly CoverageGap[];
  readonly #out: readonly Edition[];
  readonly #pending: readonly Edition[];
  #fewest: readonly Edition[] | undefined;

  constructor(timeline: Timeline, { range, bridgeMonths }: CoverageQuestion) {
    // A type 1 report speaks of one day: its editions cover no period.
    const editions = timeline.report.type === 'TYPE_1' ? [] : timeline.editions;
    const readable = editions.map((edition) => isOut(statusWithin(timeline, edition)));
    const out = editions.filter((_, index) => readable[index]);
    const pending = editions.filter((_, index) => !readable[index]);
    this.timeline = timeline;
    this.from = range.from;
    this.to = range.to;
    this.totalDays = daysIn(range);
    this.segments = segmentsOf(range, { out, pending, horizon: timeline.horizon });
    this.gaps = gapsOf(this.segments, out, bridgeMonths);
    this.coveredDays = this.gaps.reduce((days, gap) => days - daysIn(gap), this.totalDays);
    this.#out = out;
    this.#pending = pending;
  }

  get editions(): readonly Edition[] {
    return (this.#fewest ??= fewestCovering(this.#out, this));
  }

  get overlaps(): readonly DateRange[] {
    return overlapsBetween(this.editions, this);
  }

  get completeBy(): DateRange | null {
    return this.gaps.length === 0
      ? null
      : completionOf(this, this.#out, this.#pending, this.timeline);
  }

  get caveats(): readonly string[] {
    return caveatsOf(this.timeline, this);
  }
}

/** When the releases are complete after which a range is covered whole: at the earliest and at the latest. */
function completionOf(
  range: DateRange,
  out: readonly Edition[],
  pending: readonly Edition[],
  { report }: Timeline,
): DateRange | null {
  const isNear = ({ period }: Edition) => rangesOverlap(period, range);
  const near = out.filter(isNear);
  const releases = pending
    .filter(isNear)
    .map((edition) => ({ edition, days: releaseDaysOf(edition, report) }));

  function completedOn(bound: keyof DateRange): CalendarDate | null {
    const ordered = releases.toSorted((one, other) =>
      compareTexts(one.days[bound], other.days[bound]),
    );
    const incomplete = countWhile(ordered, ({ days }) => {
      const outByThen = ordered.filter((release) => release.days[bound] <= days[bound]);
      return !areCovered(range, [...near, ...outByThen.map(({ edition }) => edition)]);
    });
    return ordered[incomplete]?.days[bound] ?? null;
  }

  const [from, to] = [completedOn('from'), completedOn('to')];
  return from === null || to === null ? null : { from, to };
}
