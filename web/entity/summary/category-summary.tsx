import { EntityLink } from '../../part/entity-link.js';
import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';

/** A category: its criteria, and the reports that address it. */
export function CategorySummary({
  category,
}: {
  readonly category: Known<'TrustServicesCategory'>;
}) {
  const { code, definedIn, criteria, reports } = category;
  const more = criteria.totalCount - criteria.nodes.length;
  return (
    <>
      <SummaryRow term="Code">{code}</SummaryRow>
      <SummaryRow term="Defined in">
        <EntityLink {...definedIn} />
      </SummaryRow>
      <SummaryRow term="Addressed by">
        <EntityLinks entities={reports.nodes} />
      </SummaryRow>
      <SummaryRow term="Criteria">
        <EntityLinks entities={criteria.nodes} />
        {more > 0 && <a href="#links">{more} more among the links</a>}
      </SummaryRow>
    </>
  );
}
