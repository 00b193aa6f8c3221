import type { Predicate } from '../../model/link.js';
import { ruleOf } from '../../model/link.js';
import type { LinkedTo, Selection } from '../../model/selection.js';
import type { StoredKind } from '../../model/entity.js';
import { hasSeveralValues, KIND_OF_FACET } from '../../store/facet.js';
import { facetKey } from '../table/facet-key.js';
import { areMembersLinked, isFacetOfMembers } from '../table/member-kind.js';
import { kindTally, linkTally } from '../table/tally-key.js';
import { canBeKept } from './kept-text.js';

/**
 * What a node must meet: to be of a kind, to have a value, to have a link INTO an entity, or one OUT of an entity that leads
 * to it.
 */
export interface Condition {
  readonly sort: 'FACET' | 'INTO' | 'KIND' | 'OUT';
  readonly slug: string | null;
  readonly predicate: Predicate | null;
  /** The kinds, or the facets with their values; a node must have one of them. */
  readonly values: readonly string[] | null;
  /** Under what it is kept how many meet it, and which, where they are many. */
  readonly tallies: readonly string[];
  /** True where it is kept as bits which nodes meet it. */
  readonly isMembership: boolean;
  /** True where a node can meet it in several ways. */
  readonly canRepeat: boolean;
}

/** The conditions of a selection, of which there is at least one; null where no node can meet them. */
export function conditionsOf({
  kinds,
  linked = [],
  facets = [],
}: Selection): readonly Condition[] | null {
  // Nearly all nodes of a large graph are of one kind: it is looked at only where it tells something.
  const isKindTold =
    linked.some((link) => leadsOnlyTo(link, kinds)) ||
    facets.some(({ facet }) => kinds.includes(KIND_OF_FACET[facet]));
  const conditions = [
    ...linked.map(linkCondition),
    ...facets.map(facetCondition),
    ...(isKindTold ? [] : [kindCondition(kinds)]),
  ];
  const canBeMet = conditions.every(
    ({ slug, values }) => (slug === null || canBeKept(slug)) && values?.length !== 0,
  );
  return canBeMet ? conditions : null;
}

function linkCondition({ slug, predicate, direction }: LinkedTo): Condition {
  return {
    sort: direction === 'IN' ? 'INTO' : 'OUT',
    slug,
    predicate,
    values: null,
    tallies: [linkTally(slug, predicate, direction)],
    isMembership: direction === 'IN' && areMembersLinked(predicate),
    canRepeat: false,
  };
}

function facetCondition({ facet, anyOf }: NonNullable<Selection['facets']>[number]): Condition {
  const values = [...new Set(anyOf)].filter(canBeKept).map((value) => facetKey(facet, value));
  return {
    sort: 'FACET',
    slug: null,
    predicate: null,
    values,
    tallies: values,
    isMembership: isFacetOfMembers(facet),
    canRepeat: hasSeveralValues(facet) && values.length > 1,
  };
}

function kindCondition(wanted: readonly StoredKind[]): Condition {
  const kinds = [...new Set(wanted)];
  return {
    sort: 'KIND',
    slug: null,
    predicate: null,
    values: kinds,
    tallies: kinds.map(kindTally),
    isMembership: false,
    canRepeat: false,
  };
}

/** True when the predicate alone makes sure that only these kinds are found. */
function leadsOnlyTo({ predicate, direction }: LinkedTo, kinds: readonly StoredKind[]): boolean {
  const { from, to } = ruleOf(predicate);
  const found = direction === 'OUT' ? [to] : from;
  return found.every((kind) => (kinds as readonly string[]).includes(kind));
}
