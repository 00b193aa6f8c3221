import { counted } from '../part/words.js';
import { shortDaysInWords } from '../part/short-days.js';
import { gapInWords } from './gap-words.js';
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
    ...coverage.gaps.flatMap((gap) => gapInWords(gap, coverage)),
    ...completion(coverage),
  ];
}

function doublyCovered({ overlaps }: TimelineCoverage): readonly string[] {
  return overlaps.map(
    ({ from, to, days }) =>
      `Two of the editions cover ${shortDaysInWords(from, to)} (${counted(days, 'day')}).`,
  );
}

// Where nothing completes it, the gaps tell why.
function completion({ completeBy, gaps }: TimelineCoverage): readonly string[] {
  if (gaps.length === 0) return ['There is no gap.'];
  if (completeBy === null) return [];
  const days = shortDaysInWords(completeBy.from, completeBy.to);
  return [
    `The interval is covered whole once the last edition that it still needs comes out, expected ${days}.`,
  ];
}
