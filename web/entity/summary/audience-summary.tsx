import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';
import { UnknownValue } from './unknown-value.js';

/** An audience: what it uses reports for, and which are written for it. */
export function AudienceSummary({ audience }: { readonly audience: Known<'Audience'> }) {
  return (
    <>
      <SummaryRow term="Use">{audience.reason ?? <UnknownValue />}</SummaryRow>
      <SummaryRow term="Reports for it">
        <EntityLinks entities={audience.reports.nodes} />
      </SummaryRow>
    </>
  );
}
