import type { ReactNode } from 'react';
import type { WhatIsKnownOfAnEditionQuery } from '../generated/graphql.js';
import { Day, Days } from '../part/day.js';
import { daysIn } from '../part/day-number.js';
import { EntityLink } from '../part/entity-link.js';
import { counted, titleOf, wordsOf } from '../part/words.js';
import { contributionOf } from './contribution.js';
import { shortDaysInWords } from '../part/short-days.js';
import type { TimelineCoverage } from './timeline-data.js';

export type KnownEdition = NonNullable<WhatIsKnownOfAnEditionQuery['edition']>;

interface EditionFiguresProps {
  readonly edition: KnownEdition;
  /** Undefined where the edition is not in the picture. */
  readonly coverage: TimelineCoverage | undefined;
}

/** The days and the standing of an edition. */
export function EditionFigures({ edition, coverage }: EditionFiguresProps) {
  const { period, releaseWindow, releasedOn, seenOn, ageDays, deviation } = edition;
  return (
    <dl className="figures">
      <Figure name="Period">
        <Days from={period.start} to={period.end} /> ({counted(period.days, 'day')})
      </Figure>
      <Figure name="Status">
        <span className={`chip status-${edition.status}`}>{titleOf(edition.status)}</span> as of{' '}
        <Day day={edition.asOf} />
      </Figure>
      <Figure name="Basis">
        {edition.basis === 'OBSERVED'
          ? 'Observed: a source shows it'
          : 'Estimated: it follows from the cadence of the report'}
      </Figure>
      <Figure name="Release window">
        <Days {...releaseWindow} />
      </Figure>
      <Figure name="Released">
        {releasedOn !== null ? <Day day={releasedOn} /> : 'no release was recorded'}
        {seenOn !== null && (
          <>
            ; seen on <Day day={seenOn} />
          </>
        )}
      </Figure>
      <Figure name="Age">
        {ageDays === null
          ? 'its period has not ended'
          : `${counted(ageDays, 'day')} since the last day of its period`}
      </Figure>
      {deviation?.releaseDays != null && deviation.releaseDays !== 0 && (
        <Figure name="Deviation">
          released {counted(Math.abs(deviation.releaseDays), 'day')}{' '}
          {deviation.releaseDays < 0 ? 'before' : 'after'} its window
        </Figure>
      )}
      {coverage !== undefined && (
        <Figure name="Coverage">
          <ContributionWords edition={edition} coverage={coverage} />
        </Figure>
      )}
      <Figure name="Pages">
        <ul className="ways">
          <li>
            <EntityLink slug={edition.slug} name="This edition" />
          </li>
          <li>
            <EntityLink {...edition.report} />
          </li>
          <li>
            <EntityLink slug={period.slug} name="This period" />
          </li>
          {edition.previous !== null && (
            <li>
              <EntityLink slug={edition.previous.slug} name="Edition before" />
            </li>
          )}
          {edition.next !== null && (
            <li>
              <EntityLink slug={edition.next.slug} name="Edition after" />
            </li>
          )}
        </ul>
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ContributionProps {
  readonly edition: KnownEdition;
  readonly coverage: TimelineCoverage;
}

function ContributionWords({ edition, coverage }: ContributionProps) {
  const { shared, days, isNeeded } = contributionOf(edition, coverage);
  const interval = shortDaysInWords(coverage.from, coverage.to);
  if (shared === null) return <>none of its days lie in {interval}</>;
  const total = counted(daysIn(shared), 'day');
  const kinds = days.map((each) => `${each.days} ${wordsOf(each.kind)}`).join(', ');
  return (
    <>
      {total} of {interval}
      {kinds === '' ? '' : ` (${kinds})`}
      {isNeeded && '; one of the editions that are needed'}
    </>
  );
}
