import { dayInWords } from '../../part/day-words.js';
import { EntityLink } from '../../part/entity-link.js';
import { titleOf } from '../../part/words.js';
import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { StandardRelationRows } from './standard-relation-rows.js';
import { SummaryRow } from './summary-row.js';
import { UnstatedField } from './unstated-field.js';

const BASIS = {
  PERIOD_ENDING_AFTER: 'For periods that end after',
  PERIOD_ENDING_ON_OR_AFTER: 'For periods that end on or after',
  REPORT_DATED_ON_OR_AFTER: 'For reports dated on or after',
} as const;

/** A standard: who issues it, since when it applies, what it belongs to, and who reports under it. */
export function StandardSummary({ standard }: { readonly standard: Known<'Standard'> }) {
  const { code, kind, issuer, board, publishedIn, effective, reports } = standard;
  return (
    <>
      <SummaryRow term="Code">{code}</SummaryRow>
      <SummaryRow term="Kind">{titleOf(kind)}</SummaryRow>
      <SummaryRow term="Issued by">
        {issuer === null ? (
          <UnstatedField of={standard} field="issuer" />
        ) : (
          <EntityLink {...issuer} />
        )}
        {board !== null && <span className="quiet">, {board}</span>}
      </SummaryRow>
      {publishedIn !== null && <SummaryRow term="Published in">{publishedIn}</SummaryRow>}
      <SummaryRow term="Applies">
        {effective === null ? (
          <UnstatedField of={standard} field="effective" why="Not known: no date is recorded" />
        ) : (
          `${BASIS[effective.basis]} ${dayInWords(effective.date)}`
        )}
      </SummaryRow>
      <StandardRelationRows standard={standard} />
      {standard.definedCriteria.totalCount > 0 && (
        <SummaryRow term="Criteria">
          <a href="#links">{standard.definedCriteria.totalCount} criteria</a>
        </SummaryRow>
      )}
      <SummaryRow term="Reports under it">
        <EntityLinks entities={reports.nodes} />
      </SummaryRow>
    </>
  );
}
