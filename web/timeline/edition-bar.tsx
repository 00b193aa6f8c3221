import { sharedDays } from '../part/day-number.js';
import { dayInWords, daysInWords, monthInWords } from '../part/day-words.js';
import { wordsOf } from '../part/words.js';
import type { EditionMark } from './edition-mark.js';
import { editionInWords } from './edition-words.js';
import { placementOf } from './placement.js';
import { ReleaseMark } from './release-mark.js';
import type { TimelineChoice } from './timeline-address.js';
import type { TimelineReport } from './timeline-data.js';

interface EditionBarProps {
  readonly mark: EditionMark;
  readonly report: TimelineReport;
  readonly choice: TimelineChoice;
  readonly top: number;
  readonly width: number;
  readonly placeOf: (day: number) => number;
  readonly isInTabOrder: (edition: string) => boolean;
  readonly onOpen: (edition: string) => void;
}

/** An edition: a bar as long as its period, and behind it the mark of its release. */
export function EditionBar(props: EditionBarProps) {
  const { mark, report, choice, top, width, placeOf, isInTabOrder, onOpen } = props;
  const { edition } = mark;
  const { slug, status, basis, period } = edition;
  const bar = placementOf(placeOf(mark.from), placeOf(mark.periodTo), width);
  const isOpen = choice.edition === slug;
  const names = [
    'bar',
    bar?.isCutBefore === true && 'cut-before',
    bar?.isCutAfter === true && 'cut-after',
    coversDay(period, choice.covering) && 'covering',
  ];
  return (
    <li className={`edition status-${status} basis-${basis}`} style={{ top }}>
      {bar !== null && (
        <button
          type="button"
          className={names.filter((name) => name !== false).join(' ')}
          style={{ left: bar.left, width: bar.width }}
          data-edition={slug}
          tabIndex={isInTabOrder(slug) || isOpen ? 0 : -1}
          aria-label={editionInWords(report.name, edition)}
          aria-expanded={isOpen}
          onClick={() => {
            onOpen(slug);
          }}
        >
          <span className="bar-period">{daysInWords(period.start, period.end)}</span>
          <span className="bar-end">– {dayInWords(period.end)}</span>
          <span className="bar-month">
            – {monthInWords(period.end)} {period.end.slice(0, 4)}
          </span>
          <span className="bar-status">, {wordsOf(status)}</span>
        </button>
      )}
      <ReleaseMark mark={mark} width={width} placeOf={placeOf} />
    </li>
  );
}

function coversDay(
  { start, end }: { readonly start: string; readonly end: string },
  day: string | null,
): boolean {
  return day !== null && sharedDays({ from: start, to: end }, { from: day, to: day }) !== null;
}
