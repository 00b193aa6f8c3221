import { EntityLink } from '../../part/entity-link.js';
import type { Known } from '../known-entity.js';
import { SummaryRow } from './summary-row.js';

/** A criterion: what it is about, and where it stands. */
export function CriterionSummary({ criterion }: { readonly criterion: Known<'Criterion'> }) {
  const { code, topic, group, category, definedIn } = criterion;
  return (
    <>
      <SummaryRow term="Code">{code}</SummaryRow>
      <SummaryRow term="Topic">{topic}</SummaryRow>
      <SummaryRow term="Group">{group}</SummaryRow>
      <SummaryRow term="Category">
        <EntityLink {...category} />
      </SummaryRow>
      <SummaryRow term="Defined in">
        <EntityLink {...definedIn} />
      </SummaryRow>
    </>
  );
}
