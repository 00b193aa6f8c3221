import { Day } from '../part/day.js';
import { shortDaysInWords } from '../part/short-days.js';
import { EditionStatusMark } from '../part/edition-status-mark.js';
import { EntityLink } from '../part/entity-link.js';
import { daysInWords } from '../part/day-words.js';
import type { PortfolioEdition, PortfolioReport } from './portfolio-data.js';
import { untilInWords } from './release-words.js';

interface CurrentEditionProps {
  readonly edition: PortfolioReport['currentEdition'];
}

/** The edition to rely on today. */
export function CurrentEdition({ edition }: CurrentEditionProps) {
  if (edition === null) return <>unknown: nothing is claimed of any</>;
  return (
    <>
      <PeriodLink edition={edition} />
      <p>
        <EditionStatusMark status={edition.status} />
      </p>
      {edition.releasedOn !== null && (
        <p>
          Released <Day day={edition.releasedOn} />
        </p>
      )}
    </>
  );
}

interface NextEditionProps {
  readonly edition: PortfolioReport['nextEdition'];
  readonly today: string;
}

/** The edition to wait for, and how long. */
export function NextEdition({ edition, today }: NextEditionProps) {
  if (edition === null) return <>unknown: nothing is claimed of any</>;
  const { from, to } = edition.releaseWindow;
  return (
    <>
      <PeriodLink edition={edition} />
      <p>
        <EditionStatusMark status={edition.status} />
      </p>
      <p>
        Expected {shortDaysInWords(from, to)},{' '}
        <span className="whole">{untilInWords(edition.releaseWindow, today)}</span>
      </p>
    </>
  );
}

function PeriodLink({ edition }: { readonly edition: Pick<PortfolioEdition, 'slug' | 'period'> }) {
  return (
    <EntityLink slug={edition.slug} name={daysInWords(edition.period.start, edition.period.end)} />
  );
}
