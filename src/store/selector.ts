import type { StoredKind, StoredNode } from '../model/entity.js';
import { ruleOf } from '../model/link.js';
import type { Link } from '../model/link.js';
import type { Facet, LinkedTo, Selection } from '../model/selection.js';
import type { Slug } from '../model/slug.js';
import { facetsOf } from './facet.js';
import { bySlug, holdsSlug } from './sorted.js';

/** Answers a selection with its nodes, ordered by slug. */
export type Selector = (selection: Selection) => readonly StoredNode[];

const NONE: readonly StoredNode[] = [];

/** The nodes of a store by their slugs, in the order of these. */
export type NodesBySlug = ReadonlyMap<Slug, StoredNode>;

/**
 * Indexes nodes by every condition that a selection can have.
 * A selection takes the shortest list that one of its conditions names and holds it against the others.
 */
export function createSelector(nodes: NodesBySlug, links: readonly Link[]): Selector {
  const index = indexOf(nodes, links);
  const unions = new Map<string, readonly StoredNode[]>();

  // The same condition gives the same array, so that an order of it can be kept.
  function anyOf(keys: readonly string[]): readonly StoredNode[] {
    if (keys.length === 1) return index.get(keys[0] as string) ?? NONE;
    const name = [...new Set(keys)].sort().join('|');
    const known = unions.get(name);
    if (known !== undefined) return known;
    const union = bySlug(new Set(keys.flatMap((key) => index.get(key) ?? NONE)));
    unions.set(name, union);
    return union;
  }

  return ({ kinds, linked = [], facets = [] }) => {
    const lists = [
      ...(linked.some((link) => leadsOnlyTo(link, kinds)) ? [] : [anyOf(kinds.map(kindKey))]),
      ...linked.map((link) => anyOf([linkKey(link)])),
      ...facets.map(({ facet, anyOf: values }) =>
        anyOf(values.map((value) => facetKey(facet, value))),
      ),
    ].sort((one, other) => one.length - other.length);
    const [shortest = NONE, ...others] = lists;
    return others.length === 0
      ? shortest
      : shortest.filter(({ slug }) => others.every((list) => holdsSlug(list, slug)));
  };
}

function indexOf(nodes: NodesBySlug, links: readonly Link[]) {
  const index = new Map<string, StoredNode[]>();

  function add(key: string, node: StoredNode): void {
    const list = index.get(key);
    if (list === undefined) index.set(key, [node]);
    else list.push(node);
  }

  for (const node of nodes.values()) {
    add(kindKey(node.kind), node);
    for (const [facet, value] of facetsOf(node)) add(facetKey(facet, value), node);
  }
  const linkKeys = new Set<string>();
  for (const { predicate, from, to } of links) {
    const out = linkKey({ predicate, slug: from, direction: 'OUT' });
    const into = linkKey({ predicate, slug: to, direction: 'IN' });
    add(out, nodes.get(to) as StoredNode);
    add(into, nodes.get(from) as StoredNode);
    linkKeys.add(out).add(into);
  }
  for (const key of linkKeys) index.set(key, bySlug(index.get(key) ?? []));
  return index;
}

/** True when the predicate alone makes sure that only these kinds are found. */
function leadsOnlyTo({ predicate, direction }: LinkedTo, kinds: readonly StoredKind[]): boolean {
  const { from, to } = ruleOf(predicate);
  const found = direction === 'OUT' ? [to] : from;
  return found.every((kind) => (kinds as readonly string[]).includes(kind));
}

function kindKey(kind: StoredKind): string {
  return `kind ${kind}`;
}

function facetKey(facet: Facet, value: string): string {
  return `facet ${facet} ${value}`;
}

function linkKey({ predicate, slug, direction }: LinkedTo): string {
  return `link ${predicate} ${direction} ${slug}`;
}
