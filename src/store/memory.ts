import { cadenceKey } from '../model/cadence.js';
import type { CadencePattern } from '../model/cadence.js';
import type { Catalog } from '../model/catalog.js';
import type { DateRange } from '../model/date.js';
import type { StoredNode } from '../model/entity.js';
import { pageOf } from '../model/page.js';
import { periodSlug } from '../model/period.js';
import { cadenceBy, READINGS } from '../model/reading.js';
import type { Reading } from '../model/reading.js';
import { createLinkIndex } from './link-index.js';
import { createSearchIndex } from './search-index.js';
import { createSelector } from './selector.js';
import { bySlug, inOrder } from './sorted.js';
import type { Store } from './store.js';

/** Keeps a catalog in memory. */
export function createMemoryStore(catalog: Catalog): Store {
  const ordered = bySlug([...catalog.entities, ...catalog.conflicts]);
  const nodes = new Map(ordered.map((node) => [node.slug, node]));
  const select = createSelector(nodes, catalog.links);
  const linksAt = createLinkIndex(catalog.links);
  const findText = createSearchIndex(ordered);
  const disputed = catalog.facts.filter(({ conflict }) => conflict !== null);
  const factsBySubject = groupBy(catalog.facts, ({ subject }) => subject);
  const factsByConflict = groupBy(disputed, ({ conflict }) => conflict);
  const patterns = new Map(READINGS.map((reading) => [reading, patternsIn(ordered, reading)]));
  const periods = periodsIn(ordered);

  return {
    version: catalog.version,
    nodesBySlugs: async (slugs) => slugs.flatMap((slug) => nodes.get(slug) ?? []),
    pages: async (requests) =>
      requests.map(({ selection, order, page }) => pageOf(inOrder(select(selection), order), page)),
    counts: async (selections) => selections.map((selection) => select(selection).length),
    linkPages: async (requests) =>
      requests.map(({ page, ...selection }) => pageOf(linksAt(selection), page)),
    linkCounts: async (selections) =>
      selections.map((selection) => linksAt(selection).items.length),
    factsBySubjects: async (subjects) =>
      subjects.flatMap((subject) => factsBySubject.get(subject) ?? []),
    factsByConflicts: async (conflicts) =>
      conflicts.flatMap((conflict) => factsByConflict.get(conflict) ?? []),
    cadencePatterns: async (readings) => readings.map((reading) => patterns.get(reading) ?? []),
    observedPeriods: async () => periods,
    search: async (questions) => questions.map(findText),
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

function patternsIn(nodes: readonly StoredNode[], reading: Reading): readonly CadencePattern[] {
  const cadences = nodes.flatMap((node) =>
    node.kind === 'Report' ? [cadenceBy(reading, node)] : [],
  );
  return [...new Map(cadences.map((cadence) => [cadenceKey(cadence), cadence])).values()];
}

function periodsIn(nodes: readonly StoredNode[]): readonly DateRange[] {
  const periods = nodes.flatMap((node) => (node.kind === 'Edition' ? [node.period] : []));
  return [...new Map(periods.map((period) => [periodSlug(period), period])).values()];
}
