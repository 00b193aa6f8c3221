import { cadenceKey } from '../model/cadence.js';
import type { CadencePattern } from '../model/cadence.js';
import type { Catalog } from '../model/catalog.js';
import type { StoredNode } from '../model/entity.js';
import { pageOf } from '../model/page.js';
import { createSelector } from './selector.js';
import { bySlug, inOrder } from './sorted.js';
import type { Store } from './store.js';

/** Keeps a catalog in memory. */
export function createMemoryStore(catalog: Catalog): Store {
  const ordered = bySlug([...catalog.entities, ...catalog.conflicts]);
  const nodes = new Map(ordered.map((node) => [node.slug, node]));
  const select = createSelector(nodes, catalog.links);
  const disputed = catalog.facts.filter(({ conflict }) => conflict !== null);
  const factsBySubject = groupBy(catalog.facts, ({ subject }) => subject);
  const factsByConflict = groupBy(disputed, ({ conflict }) => conflict);
  const patterns = patternsIn(ordered);

  return {
    version: catalog.version,
    nodesBySlugs: async (slugs) => slugs.flatMap((slug) => nodes.get(slug) ?? []),
    pages: async (requests) =>
      requests.map(({ selection, order, page }) => pageOf(inOrder(select(selection), order), page)),
    counts: async (selections) => selections.map((selection) => select(selection).length),
    factsBySubjects: async (subjects) =>
      subjects.flatMap((subject) => factsBySubject.get(subject) ?? []),
    factsByConflicts: async (conflicts) =>
      conflicts.flatMap((conflict) => factsByConflict.get(conflict) ?? []),
    cadencePatterns: async () => patterns,
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function patternsIn(nodes: readonly StoredNode[]): readonly CadencePattern[] {
  const cadences = nodes.flatMap((node) => (node.kind === 'Report' ? [node.cadence] : []));
  return [...new Map(cadences.map((cadence) => [cadenceKey(cadence), cadence])).values()];
}
