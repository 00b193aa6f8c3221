import type {
  LinksOfAKindFragment,
  WhichLinksOfEachKindAreThereQuery,
} from '../generated/graphql.js';

/** A link as the page shows it. */
export type CitedLink = LinksOfAKindFragment['nodes'][number];

/** Which way the links of a group run, seen from the entity in the middle. */
export type Way = 'IN' | 'OUT';

/** The links of one predicate and one direction at an entity. */
export interface LinkGroup {
  /** Names it in the address: `EDITION_OF.IN`. */
  readonly key: string;
  readonly predicate: CitedLink['predicate'];
  readonly way: Way;
  /** How many links it has, of which `links` are some. */
  readonly total: number;
  readonly links: readonly CitedLink[];
  /** After which the next ones come; null where there are no more. */
  readonly endCursor: string | null;
}

type Linked = NonNullable<WhichLinksOfEachKindAreThereQuery['entity']>;

/** The groups of links that run one way, without the empty ones. */
export function groupsOf(entity: Linked, way: Way): LinkGroup[] {
  const { __typename, id, slug, name, ...kinds } = entity;
  return Object.values(kinds).flatMap((kind) => {
    const group = groupOf(kind, way);
    return group === null ? [] : [group];
  });
}

/** A page of the links of one predicate and one direction; null where it is empty. */
export function groupOf(
  { totalCount, nodes, pageInfo }: LinksOfAKindFragment,
  way: Way,
): LinkGroup | null {
  const predicate = nodes[0]?.predicate;
  if (predicate === undefined) return null;
  return {
    key: `${predicate}.${way}`,
    predicate,
    way,
    total: totalCount,
    links: nodes,
    endCursor: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

/** Names one link at an entity: `EDITION_OF.IN.aws-soc-1--2026-01-01--2026-12-31`. */
export function keyOfLink({ predicate, direction, neighbor }: CitedLink): string {
  return `${predicate}.${direction}.${neighbor.slug}`;
}
