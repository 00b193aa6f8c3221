import { ruleOf } from '../../model/link.js';
import type { Predicate } from '../../model/link.js';
import type { Facet } from '../../model/selection.js';
import { KIND_OF_FACET } from '../../store/facet.js';

/** The kind of which clients ask for several conditions at once. Of its nodes long lists are also kept as bits. */
export const MEMBER_KIND = 'Report';

/** True where all that have links of this kind into an entity are of the kind of which bits are kept. */
export function areMembersLinked(predicate: Predicate): boolean {
  return ruleOf(predicate).from.every((kind) => kind === MEMBER_KIND);
}

/** True where all that have a facet are of the kind of which bits are kept. */
export function isFacetOfMembers(facet: Facet): boolean {
  return KIND_OF_FACET[facet] === MEMBER_KIND;
}
