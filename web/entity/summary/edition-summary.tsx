import { Day, Days } from '../../part/day.js';
import { EditionStatusMark } from '../../part/edition-status-mark.js';
import { EntityLink } from '../../part/entity-link.js';
import { counted } from '../../part/words.js';
import type { Known } from '../known-entity.js';
import { SummaryRow } from './summary-row.js';
import { UnknownValue } from './unknown-value.js';

const BASIS = {
  ESTIMATED: 'Estimated: it follows from the cadence of the report, and nobody has seen it',
  OBSERVED: 'Observed: a source shows it',
} as const;

/** An edition: of what, for which days, where it stands, and when it comes out. */
export function EditionSummary({ edition }: { readonly edition: Known<'Edition'> }) {
  const { report, period, status, asOf, basis, releasedOn, seenOn, ageDays, previous, next } =
    edition;
  return (
    <>
      <SummaryRow term="Report">
        <EntityLink {...report} />
      </SummaryRow>
      <SummaryRow term="Period">
        <EntityLink slug={period.slug} name={period.name} />
      </SummaryRow>
      <SummaryRow term="Status">
        <EditionStatusMark status={status} />{' '}
        <span className="quiet">
          as of <Day day={asOf} />
        </span>
      </SummaryRow>
      <SummaryRow term="Basis">
        {BASIS[basis]}
        {edition.reading === 'LEGACY' && '. Only the cadence that is not believed has it'}.
      </SummaryRow>
      <SummaryRow term="Release window">
        <Days {...edition.releaseWindow} /> <span className="quiet">estimated</span>
      </SummaryRow>
      <SummaryRow term="Released on">
        {releasedOn === null ? (
          <UnknownValue why="Not known: no day was recorded" />
        ) : (
          <Day day={releasedOn} />
        )}
      </SummaryRow>
      {seenOn !== null && (
        <SummaryRow term="Seen on">
          <Day day={seenOn} />
        </SummaryRow>
      )}
      <SummaryRow term="Age">
        {ageDays === null
          ? 'Its period has not ended'
          : `${counted(ageDays, 'day')} since the end of its period`}
      </SummaryRow>
      {previous !== null && (
        <SummaryRow term="Edition before">
          <EntityLink {...previous} />
        </SummaryRow>
      )}
      {next !== null && (
        <SummaryRow term="Edition after">
          <EntityLink {...next} />
        </SummaryRow>
      )}
    </>
  );
}
