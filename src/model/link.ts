import type { Entity } from './entity.js';
import type { Citation } from './evidence.js';
import type { PageRequest, SortKey } from './page.js';
import type { Slug } from './slug.js';

/** What a kind of link connects, and the shape that such links make together. */
interface PredicateRule {
  readonly from: readonly Entity['kind'][];
  readonly to: Entity['kind'];
  /** `acyclic`: following it never leads back. `symmetric`: said of one side, it holds for the other. */
  readonly shape?: 'acyclic' | 'symmetric';
}

/** Every kind of link in the graph. */
export const PREDICATES = {
  PROVIDED_BY: { from: ['Report'], to: 'ServiceOrganization' },
  OF_FAMILY: { from: ['Report'], to: 'ReportFamily' },
  PERFORMED_UNDER: { from: ['Report'], to: 'Standard' },
  ADDRESSED_TO: { from: ['Report'], to: 'Audience' },
  EXAMINED_BY: { from: ['Report'], to: 'Auditor' },
  ADDRESSES: { from: ['Report'], to: 'TrustServicesCategory' },
  AVAILABLE_THROUGH: { from: ['Report'], to: 'AccessChannel' },
  EDITION_OF: { from: ['Edition'], to: 'Report' },
  COVERS: { from: ['Edition'], to: 'Period' },
  SUMMARIZES: { from: ['Report'], to: 'Report', shape: 'acyclic' },
  ISSUED_BY: { from: ['Standard'], to: 'StandardSetter' },
  PART_OF: { from: ['Standard'], to: 'Standard', shape: 'acyclic' },
  SUPERSEDES: { from: ['Standard'], to: 'Standard', shape: 'acyclic' },
  CORRESPONDS_TO: { from: ['Standard'], to: 'Standard', shape: 'symmetric' },
  SUPPLEMENTS: { from: ['Standard'], to: 'Standard', shape: 'acyclic' },
  AMENDS: { from: ['Standard'], to: 'Standard', shape: 'acyclic' },
  INTERPRETS: { from: ['Standard'], to: 'Standard', shape: 'acyclic' },
  DEFINED_IN: { from: ['TrustServicesCategory', 'Criterion'], to: 'Standard' },
  BELONGS_TO: { from: ['Criterion'], to: 'TrustServicesCategory' },
  OPERATED_BY: { from: ['AccessChannel'], to: 'ServiceOrganization' },
} as const satisfies Record<string, PredicateRule>;

export type Predicate = keyof typeof PREDICATES;

export function ruleOf(predicate: Predicate): PredicateRule {
  return PREDICATES[predicate];
}

/** Which end of a link one stands at: OUT of an entity, or IN to it. */
export type LinkDirection = 'OUT' | 'IN';

/** One edge of the graph and the evidence for it. */
export interface Link {
  readonly predicate: Predicate;
  readonly from: Slug;
  readonly to: Slug;
  readonly citations: readonly Citation[];
}

/** What a link says, without the evidence for it. */
export type BareLink = Omit<Link, 'citations'>;

/** Stands at an entity: the links there, all kinds of them where `predicates` is null. */
export interface LinkSelection {
  readonly slug: Slug;
  readonly predicates: readonly Predicate[] | null;
  readonly direction: LinkDirection | 'BOTH';
}

/** One page of the links at one entity. */
export interface LinkRequest extends LinkSelection {
  readonly page: PageRequest;
  /** True where the entities at the other ends will be asked for next: a store can bring them along, or not. */
  readonly withEnds?: boolean;
}

/** Asks what is around an entity; its links are wanted where they are no more than `most`. */
export interface SurroundingsRequest {
  readonly slug: Slug;
  readonly most: number;
}

/** How many links begin or end at an entity, and in any order which; null where they are more than were wanted. */
export interface Surroundings {
  readonly count: number;
  /** Makes them anew whenever it is called: the surroundings of many entities are read to be counted alone. */
  readonly links: (() => readonly BareLink[]) | null;
}

/** The place of a link in every list: by predicate, then by its ends. */
export function linkPlace({ predicate, from, to }: BareLink): SortKey {
  return [predicate, from, to];
}

/** The kind of the entity at one end of a link; null where its predicate leaves several. */
export function kindAtEnd({ predicate, from }: BareLink, end: Slug): Entity['kind'] | null {
  const rule = ruleOf(predicate);
  const [kind = null, ...others] = end === from ? rule.from : [rule.to];
  return others.length === 0 ? kind : null;
}

/** True for a link that a selection wants. */
export function isSelected(
  { predicate, from, to }: BareLink,
  { slug, predicates, direction }: LinkSelection,
): boolean {
  return (
    (predicates === null || predicates.includes(predicate)) &&
    ((direction !== 'IN' && from === slug) || (direction !== 'OUT' && to === slug))
  );
}
