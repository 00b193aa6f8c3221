import type { Known } from '../known-entity.js';
import { EntityLinks } from './entity-links.js';
import { SummaryRow } from './summary-row.js';

/** The standards that a standard belongs to, replaces, changes, builds on or answers to, and what it defines. */
export function StandardRelationRows({ standard }: { readonly standard: Known<'Standard'> }) {
  const relations = [
    ['Part of', standard.partOf === null ? [] : [standard.partOf]],
    ['Parts', standard.parts.nodes],
    ['Corresponds to', standard.correspondsTo],
    ['Supersedes', standard.supersedes],
    ['Superseded by', standard.supersededBy],
    ['Amends', standard.amends],
    ['Amended by', standard.amendedBy],
    ['Supplements', standard.supplements],
    ['Supplemented by', standard.supplementedBy],
    ['Explains', standard.interprets],
    ['Explained by', standard.interpretedBy],
    ['Categories', standard.definedCategories.nodes],
  ] as const;
  return relations
    .filter(([, entities]) => entities.length > 0)
    .map(([term, entities]) => (
      <SummaryRow key={term} term={term}>
        <EntityLinks entities={entities} />
      </SummaryRow>
    ));
}
