import type { Edition } from './edition.js';
import type { CoverageGap } from './gap.js';
import type { CoverageSegment } from './segment.js';
import { cadenceBy } from './reading.js';
import { statusWithin } from './timeline.js';
import type { Timeline } from './timeline.js';

/** What was found of an interval. */
interface Findings {
  readonly segments: readonly CoverageSegment[];
  readonly gaps: readonly CoverageGap[];
  readonly editions: readonly Edition[];
}

/** A sentence that a reader of a coverage must know, and the case in which it applies. */
interface Caveat {
  readonly text: string;
  readonly applies: (findings: Findings, timeline: Timeline) => boolean;
}

const CAVEATS: readonly Caveat[] = [
  {
    text:
      'Adding up periods is arithmetic only. It means something where the editions are of one family, describe ' +
      'one system with the same boundary, address compatible categories, and are all of type 2.',
    applies: () => true,
  },
  {
    text:
      'An opinion is given on a whole period: if it is qualified in one edition, the days that the edition ' +
      'shares with another are touched by it.',
    applies: () => true,
  },
  {
    text:
      'Some of these editions are only presumed to be out: their estimated release window has passed, and no ' +
      'release was recorded.',
    applies: ({ editions }, timeline) =>
      editions.some((edition) => statusWithin(timeline, edition) === 'PRESUMED_RELEASED'),
  },
  {
    text:
      'A bridge letter is a statement of management about days that have passed, without assurance by an ' +
      'auditor; it can be dated on the last day of the gap at the earliest. Whether the provider writes one, and ' +
      'how far it reaches, is for the provider to say.',
    applies: ({ gaps }) => gaps.some(({ bridgeableOn }) => bridgeableOn !== null),
  },
  {
    text:
      'An edition is due that may close a gap: it may be out already, and is not counted until its release ' +
      'window has passed.',
    applies: ({ segments }, timeline) =>
      segments.some(({ editions }) =>
        editions.some(
          (edition) => edition.releasedOn === null && statusWithin(timeline, edition) === 'DUE',
        ),
      ),
  },
  {
    text:
      'No source says since when the cadence holds, or until when. It is taken to hold three years either side ' +
      'of the day that was asked for.',
    applies: (_, { report, reading }) => {
      const { validFrom, validTo } = cadenceBy(reading, report);
      return validFrom === null || validTo === null;
    },
  },
  {
    text: 'Days are unknown, and not uncovered, where nothing is claimed: outside the horizon.',
    applies: ({ segments }) => segments.some(({ kind }) => kind === 'UNKNOWN'),
  },
  {
    text: 'The type of this report is not stated; a type 1 report would cover no days at all.',
    applies: (_, { report }) => report.type === null,
  },
  {
    text: 'This is a type 1 report: it speaks of one day, so it covers no period.',
    applies: (_, { report }) => report.type === 'TYPE_1',
  },
  {
    text: 'This follows the legacy reading, which lost against another in a conflict between sources.',
    applies: (_, { reading, report }) => reading === 'LEGACY' && report.legacyCadence !== null,
  },
];

/** What must be known to rely on a coverage, the most general first. */
export function caveatsOf(timeline: Timeline, findings: Findings): string[] {
  return CAVEATS.filter(({ applies }) => applies(findings, timeline)).map(({ text }) => text);
}
