import { titleOf } from '../../part/words.js';
import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';

/** A report family: what it is about, whom it is for, and its reports. */
export function FamilySummary({ family }: { readonly family: Known<'ReportFamily'> }) {
  const { subject, distribution, serves, reports } = family;
  return (
    <>
      <SummaryRow term="Subject">{subject}</SummaryRow>
      <SummaryRow term="Use">{titleOf(distribution)}</SummaryRow>
      <SummaryRow term="Serves">{serves.map(titleOf).join('; ')}</SummaryRow>
      <SummaryRow term="Reports">
        <EntityLinks entities={reports.nodes} />
      </SummaryRow>
    </>
  );
}
