import { periodsOverlapping, validityOf } from './cadence.js';
import { intersectionOf, rangesOverlap } from './date.js';
import type { DateRange } from './date.js';
import { editionInView, projectedEdition } from './edition.js';
import type { Edition } from './edition.js';
import { newestFirst } from './edition-order.js';
import { horizonAround } from './horizon.js';
import { cadenceBy, claimantOf } from './reading.js';
import type { View } from './reading.js';
import { releaseWindowOf, statusOf } from './release.js';
import type { EditionStatus } from './release.js';
import type { Report } from './report.js';
import { replacedBy } from './stand-in.js';

/** What is claimed of one report in one view. */
export interface Timeline extends View {
  readonly report: Report;
  /**
   * The days that the timeline speaks of: that no edition covers a day beyond them means unknown.
   * It ends before it begins where the cadence is known not to hold around `asOf`.
   */
  readonly horizon: DateRange;
  /** Every edition that covers a day around `asOf`, the latest period end first. */
  readonly editions: readonly Edition[];
  /** Every edition that was observed, at any distance. */
  readonly observed: readonly Edition[];
}

/** All that is claimed of a report around a day. */
export function timelineOf(report: Report, observed: readonly Edition[], view: View): Timeline {
  const horizon = horizonAround(view.asOf);
  const seen = observed.map((edition) => editionInView(edition, view));
  const near = seen.filter(({ period }) => rangesOverlap(period, horizon));
  // Turned round, what the cadence has is in order already, and sorted in one pass.
  const projected = projectedEditions(horizon, report, observed, view).reverse();
  return {
    reading: view.reading,
    asOf: view.asOf,
    report,
    horizon: intersectionOf(horizon, validityOf(cadenceBy(view.reading, report))),
    editions: [...projected, ...near].sort(newestFirst),
    observed: seen,
  };
}

/** The editions that a report's cadence has for periods with a day in a range; none in the place of an observed one. */
export function projectedEditions(
  range: DateRange,
  report: Report,
  observed: readonly Edition[],
  view: View,
): Edition[] {
  const isReplaced = replacedBy(observed);
  return periodsOverlapping(cadenceBy(view.reading, report), range)
    .filter((period) => !isReplaced(period))
    .map((period) => {
      const reading = claimantOf(period, view.reading, report);
      return projectedEdition({ report: report.slug, period, reading }, report.name, view);
    });
}

/** The days on which an edition is expected to come out, by the cadence that it follows. */
export function estimatedRelease({ period, reading }: Edition, report: Report): DateRange {
  return releaseWindowOf(period.to, cadenceBy(reading, report).releaseLag);
}

/** Where an edition of a report stands on a day. */
export function statusWithin(
  { report, asOf }: Pick<Timeline, 'asOf' | 'report'>,
  edition: Edition,
): EditionStatus {
  return statusOf(edition, estimatedRelease(edition, report), asOf);
}
