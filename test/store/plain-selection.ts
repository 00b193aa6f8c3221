import { cadenceKey } from '../../src/model/cadence.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { StoredNode } from '../../src/model/entity.js';
import type { Facet, LinkedTo, Order, Selection } from '../../src/model/selection.js';

/** The nodes that a selection holds, found by looking at each node and each link of the catalog. */
export function selectPlainly(
  { entities, conflicts, links }: Catalog,
  { kinds, linked = [], facets = [] }: Selection,
  { by, direction }: Order,
): StoredNode[] {
  const foundBy = ({ slug, predicate, direction }: LinkedTo) =>
    links
      .filter((link) => link.predicate === predicate)
      .map(({ from, to }) => (direction === 'OUT' ? [from, to] : [to, from]))
      .flatMap(([here, there]) => (here === slug ? there : []));
  const found = linked.map((condition) => new Set(foundBy(condition)));

  const nodes = [...entities, ...conflicts]
    .filter(({ kind }) => kinds.includes(kind))
    .filter((node) => found.every((slugs) => slugs.has(node.slug)))
    .filter((node) =>
      facets.every(({ facet, anyOf }) =>
        anyOf.some((value) => facetsOf(node, facet).includes(value)),
      ),
    )
    .sort(
      (one, other) =>
        (by === 'NAME' ? compare(one.name, other.name) : 0) || compare(one.slug, other.slug),
    );
  return direction === 'ASC' ? nodes : nodes.reverse();
}

/** The values that a node has for a facet; none where its kind has none. */
export function facetsOf(node: StoredNode, facet: Facet): readonly string[] {
  if (node.kind === 'ReportFamily' && facet === 'serves') return node.serves;
  const value = facetOf(node, facet);
  return value === null ? [] : [value];
}

/** The one value that a node has for a facet; null where its kind has none. */
export function facetOf(node: StoredNode, facet: Facet): string | null {
  if (node.kind === 'Standard' && facet === 'standardKind') return node.standardKind;
  if (node.kind === 'Edition' && facet === 'period')
    return `${node.period.from}--${node.period.to}`;
  if (node.kind !== 'Report') return null;
  if (facet === 'access') return node.access.level;
  if (facet === 'cadence') return cadenceKey(node.cadence);
  return facet === 'legacyCadence' ? cadenceKey(node.legacyCadence ?? node.cadence) : null;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
