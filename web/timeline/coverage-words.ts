import { counted } from '../part/words.js';
import { dayInWords } from '../part/day-words.js';
import { shortDaysInWords } from '../part/short-days.js';
import type { TimelineCoverage } from './timeline-data.js';

/** "273 of 365 days (74.8 %)" */
function shareInWords(coverage: TimelineCoverage): string {
  const { coveredDays, totalDays } = coverage;
  const days = coveredDays.toLocaleString('en-GB');
  return `${days} of ${counted(totalDays, 'day')} (${percentInWords(coverage)})`;
}

/** How much of the interval is covered: "74.8 %". */
export function percentInWords({ coveredDays, totalDays }: TimelineCoverage): string {
  // What is not all must not read as all.
  const most = coveredDays === totalDays ? 100 : 99.9;
  const percent = Math.min(most, Math.round((coveredDays / totalDays) * 1000) / 10);
  return `${percent.toLocaleString('en-GB')} %`;
}

/** What a report covers of the interval, what it does not, and what can be done about it, in sentences. */
export function coverageInWords(name: string, coverage: TimelineCoverage): readonly string[] {
  const { from, to, editions } = coverage;
  const by = editions.length === 0 ? '' : `, by ${counted(editions.length, 'edition')}`;
  return [
    `${name} covers ${shareInWords(coverage)} of ${shortDaysInWords(from, to)}${by}.`,
    ...doublyCovered(coverage),
    ...coverage.gaps.map(gapInWords),
    ...completion(coverage),
  ];
}

/** One gap, and whether a bridge letter can close it. */
export function gapInWords(gap: TimelineCoverage['gaps'][number]): string {
  const days = `Gap ${shortDaysInWords(gap.from, gap.to)} (${counted(gap.days, 'day')})`;
  return gap.bridgeable && gap.bridgeableOn !== null
    ? `${days}, bridgeable by a letter dated ${dayInWords(gap.bridgeableOn)} or later.`
    : `${days}, which no single bridge letter closes.`;
}

function doublyCovered({ overlaps }: TimelineCoverage): readonly string[] {
  return overlaps.map(
    ({ from, to, days }) =>
      `Two of the editions cover ${shortDaysInWords(from, to)} (${counted(days, 'day')}).`,
  );
}

function completion({ completeBy, gaps }: TimelineCoverage): readonly string[] {
  if (gaps.length === 0) return ['There is no gap.'];
  if (completeBy === null) return ['Nothing is known to close every gap.'];
  const days = shortDaysInWords(completeBy.from, completeBy.to);
  return [`No gap is left once the last edition that it takes is out: expected ${days}.`];
}
