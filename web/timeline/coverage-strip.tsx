import { counted, wordsOf } from '../part/words.js';
import { dayNumber } from '../part/day-number.js';
import { shortDaysInWords } from '../part/short-days.js';
import { placementOf } from './placement.js';
import type { CoverageSegment, TimelineCoverage } from './timeline-data.js';
import './coverage.css';

interface CoverageStripProps {
  readonly coverage: TimelineCoverage;
  readonly name: string;
  readonly width: number;
  readonly placeOf: (day: number) => number;
}

/** The days of the interval, by what is known of them. */
export function CoverageStrip({ coverage, name, width, placeOf }: CoverageStripProps) {
  return (
    <ol className="strip" aria-label={`Coverage by ${name}`}>
      {coverage.segments.map((segment) => {
        const { kind, from, to, days } = segment;
        const placement = placementOf(placeOf(dayNumber(from)), placeOf(dayNumber(to) + 1), width);
        return (
          <li
            key={from}
            className={placement === null ? 'unseen' : `segment kind-${kind}`}
            style={placement === null ? {} : { left: placement.left, width: placement.width }}
          >
            <span className="unseen">{segmentInWords(segment)}</span>
            <span className="segment-words" aria-hidden="true">
              {counted(days, 'day')} {wordsOf(kind)}
            </span>
            <span className="segment-days" aria-hidden="true">
              {counted(days, 'day')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** "1 Jan – 30 Sep 2026, covered, 273 days" */
export function segmentInWords({ from, to, kind, days }: CoverageSegment): string {
  return `${shortDaysInWords(from, to)}, ${wordsOf(kind)}, ${counted(days, 'day')}`;
}
