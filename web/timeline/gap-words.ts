import { dayInWords } from '../part/day-words.js';
import { listInWords } from '../part/list-words.js';
import { shortDaysInWords } from '../part/short-days.js';
import { counted } from '../part/words.js';
import type { CoverageSegment, TimelineCoverage } from './timeline-data.js';

type Gap = TimelineCoverage['gaps'][number];

/**
 * One stretch that is not covered, in sentences. Days of which nothing is known are no gap to a reader: they are told
 * apart from those that an edition is expected to cover, and from those that none covers.
 */
export function gapInWords(gap: Gap, coverage: TimelineCoverage): readonly string[] {
  const within = coverage.segments.filter(({ from, to }) => gap.from <= from && to <= gap.to);
  const unknown = within.filter(({ kind }) => kind === 'UNKNOWN');
  const known = within.filter(({ kind }) => kind !== 'UNKNOWN');
  return [
    ...(known.length === 0 ? [] : [knownGap(gap, known, unknown.length === 0)]),
    ...(unknown.length === 0
      ? []
      : [`Of ${listInWords(unknown.map(daysOf))} the graph knows nothing.`]),
  ];
}

function knownGap(gap: Gap, known: readonly CoverageSegment[], isWhole: boolean): string {
  // Whether a letter reaches over it is told of the whole stretch, not of what is known of it.
  const bridge = isWhole ? `, ${bridgeInWords(gap)}` : '';
  const [only] = known;
  if (known.length === 1 && only !== undefined) {
    return `Gap ${daysOf(only)}${bridge}; ${reasonOf(only, 'it')}.`;
  }
  const reasons = known.map((segment) => reasonOf(segment, daysOf(segment)));
  const all = {
    from: only?.from ?? gap.from,
    to: known.at(-1)?.to ?? gap.to,
    days: known.reduce((sum, { days }) => sum + days, 0),
  };
  return `Gap ${daysOf(all)}${bridge}; ${listInWords(reasons)}.`;
}

function bridgeInWords({ bridgeableOn }: Gap): string {
  return bridgeableOn === null
    ? 'which no single bridge letter closes'
    : `bridgeable by a letter dated ${dayInWords(bridgeableOn)} or later`;
}

function reasonOf({ kind, editions }: CoverageSegment, days: string): string {
  if (kind === 'UNCOVERED') return `no edition covers ${days}`;
  return editions.length === 1
    ? `an edition still to come is expected to cover ${days}`
    : `editions still to come are expected to cover ${days}`;
}

function daysOf({ from, to, days }: Pick<CoverageSegment, 'from' | 'to' | 'days'>): string {
  return `${shortDaysInWords(from, to)} (${counted(days, 'day')})`;
}
