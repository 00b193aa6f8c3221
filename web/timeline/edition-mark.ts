import { dayNumber } from '../part/day-number.js';
import { lanesOf } from './lane.js';
import type { TimelineEdition } from './timeline-data.js';

/** An edition as it is drawn: from the beginning of its period to the day after it, and on to its release. */
export interface EditionMark {
  readonly edition: TimelineEdition;
  readonly from: number;
  readonly periodTo: number;
  readonly windowFrom: number;
  readonly windowTo: number;
  /** The day on which it came out, or else was seen; null where neither was recorded. */
  readonly out: number | null;
  /** The day after all of it. */
  readonly to: number;
}

/** Days that are left free behind a mark, so that two of one lane are seen to be two. */
const SPACE = 8;

export function markOf(edition: TimelineEdition): EditionMark {
  const { period, releaseWindow } = edition;
  const out = edition.releasedOn ?? edition.seenOn;
  const periodTo = dayNumber(period.end) + 1;
  const windowTo = dayNumber(releaseWindow.to) + 1;
  return {
    edition,
    from: dayNumber(period.start),
    periodTo,
    windowFrom: dayNumber(releaseWindow.from),
    windowTo,
    out: out === null ? null : dayNumber(out),
    to: Math.max(periodTo, windowTo, out === null ? 0 : dayNumber(out) + 1),
  };
}

/** The editions of a report in lanes, in which none lies over another. */
export function markLanes(
  editions: readonly TimelineEdition[],
): readonly (readonly EditionMark[])[] {
  return lanesOf(editions.map(markOf), SPACE);
}
