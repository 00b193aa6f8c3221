import { sharedDays } from '../part/day-number.js';
import type { Interval } from '../part/day-number.js';
import type { CoverageKind } from '../generated/graphql.js';
import type { TimelineCoverage, TimelineEdition } from './timeline-data.js';

/** What an edition adds to the coverage of an interval. */
export interface Contribution {
  /** The days of the interval that lie in its period; null where there are none. */
  readonly shared: Interval | null;
  /** Of these days, how many it makes what they are, by what they are. */
  readonly days: readonly { readonly kind: CoverageKind; readonly days: number }[];
  /** Whether it is needed: one of the fewest editions that cover all the covered days. */
  readonly isNeeded: boolean;
}

export function contributionOf(edition: TimelineEdition, coverage: TimelineCoverage): Contribution {
  const isIt = ({ slug }: { readonly slug: string }) => slug === edition.slug;
  const kinds = [...new Set(coverage.segments.map(({ kind }) => kind))];
  const days = kinds.map((kind) => ({
    kind,
    days: coverage.segments
      .filter((segment) => segment.kind === kind && segment.editions.some(isIt))
      .reduce((sum, segment) => sum + segment.days, 0),
  }));
  return {
    shared: sharedDays({ from: edition.period.start, to: edition.period.end }, coverage),
    days: days.filter((each) => each.days > 0),
    isNeeded: coverage.editions.some(isIt),
  };
}
