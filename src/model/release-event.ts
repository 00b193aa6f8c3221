import { daysOf } from './duration.js';
import { addDays, intersectionOf, rangesOverlap } from './date.js';
import type { CalendarDate, DateRange } from './date.js';
import { editionInView } from './edition.js';
import type { Edition, EditionBasis } from './edition.js';
import { horizonAround } from './horizon.js';
import { compareAscending } from './page.js';
import { cadenceBy } from './reading.js';
import type { View } from './reading.js';
import type { EditionStatus } from './release.js';
import type { Report } from './report.js';
import { estimatedRelease, projectedEditions, statusWithin } from './timeline.js';

/** The release of an edition, as a calendar shows it. */
export interface ReleaseEvent {
  readonly report: Report;
  readonly edition: Edition;
  readonly status: EditionStatus;
  /** The day of release where it is known, else the days on which it is expected. */
  readonly window: DateRange;
  readonly certainty: EditionBasis;
}

/** The releases of a report that share a day with a range, as far as the horizon reaches, earliest first. */
export function releasesWithin(
  range: DateRange,
  report: Report,
  observed: readonly Edition[],
  view: View,
): ReleaseEvent[] {
  const horizon = horizonAround(view.asOf);
  if (!rangesOverlap(range, horizon)) return [];
  const claimed = intersectionOf(range, horizon);
  // A release comes after its period, whose last day may lie before the horizon.
  const latestLag = daysOf(cadenceBy(view.reading, report).releaseLag.latest);
  const periods = { from: addDays(horizon.from, -latestLag), to: horizon.to };
  const seen = observed.map((edition) => editionInView(edition, view));
  return [...projectedEditions(periods, report, observed, view), ...seen]
    .map((edition): ReleaseEvent => {
      const status = statusWithin({ report, asOf: view.asOf }, edition);
      const certainty = edition.releasedOn === null ? 'ESTIMATED' : 'OBSERVED';
      return { report, edition, status, window: releaseDaysOf(edition, report), certainty };
    })
    .filter(({ window }) => rangesOverlap(window, claimed))
    .sort(earliestFirst);
}

/** The day on which an edition came out where it is known, else the days on which it may have or will. */
export function releaseDaysOf(edition: Edition, report: Report): DateRange {
  const { releasedOn, seenOn } = edition;
  if (releasedOn !== null) return { from: releasedOn, to: releasedOn };
  const { from, to } = estimatedRelease(edition, report);
  return seenOn === null ? { from, to } : { from: earlier(from, seenOn), to: earlier(to, seenOn) };
}

/** Orders releases by their first day, then by edition. */
export function earliestFirst(one: ReleaseEvent, other: ReleaseEvent): number {
  return compareAscending(placeOf(one), placeOf(other));
}

function placeOf({ window, edition }: ReleaseEvent): string[] {
  return [window.from, edition.slug];
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}
