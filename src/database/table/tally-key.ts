import type { StoredKind } from '../../model/entity.js';
import type { LinkDirection, Predicate } from '../../model/link.js';
import type { Slug } from '../../model/slug.js';

/** From how many on records of one sort are counted beforehand; fewer are soon counted when it is asked. */
export const FEWEST_TALLIED = 200;

/** Under what the number of nodes of a kind is kept. */
export function kindTally(kind: StoredKind): string {
  return `kind ${kind}`;
}

/** Under what the number of links with a predicate is kept that begin at an entity (OUT), or end there (IN). */
export function linkTally(slug: Slug, predicate: Predicate, direction: LinkDirection): string {
  return `${direction} ${predicate} ${slug}`;
}

/** Under what the number of all links is kept that begin at an entity (OUT), or end there (IN). */
export function allLinksTally(slug: Slug, direction: LinkDirection): string {
  return `${allLinksBeginning(direction)}${slug}`;
}

/** What stands in such a key before the slug, which ends it. */
export function allLinksBeginning(direction: LinkDirection): string {
  return `${direction} * `;
}
