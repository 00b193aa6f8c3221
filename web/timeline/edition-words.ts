import { dayInWords, daysInWords } from '../part/day-words.js';
import { shortDaysInWords } from '../part/short-days.js';
import { wordsOf } from '../part/words.js';
import type { TimelineEdition } from './timeline-data.js';

/** All that a bar tells to those who do not see it. */
export function editionInWords(report: string, edition: TimelineEdition): string {
  const { period, status, basis } = edition;
  return [
    report,
    daysInWords(period.start, period.end),
    wordsOf(status),
    wordsOf(basis),
    releaseInWords(edition),
  ].join(', ');
}

/** When an edition came out, or is expected to. */
function releaseInWords({ releasedOn, seenOn, releaseWindow }: TimelineEdition): string {
  if (releasedOn !== null) return `released on ${dayInWords(releasedOn)}`;
  if (seenOn !== null) return `seen on ${dayInWords(seenOn)}`;
  return `window ${shortDaysInWords(releaseWindow.from, releaseWindow.to)}`;
}
