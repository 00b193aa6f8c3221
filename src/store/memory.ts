import type { Catalog } from '../model/catalog.js';
import { cadenceBy } from '../model/reading.js';
import { compareAscending, compareDescending, pageOfPlaces } from '../model/page.js';
import type { PlacedList } from '../model/page.js';
import type { StoredNode } from '../model/entity.js';
import type { Report } from '../model/report.js';
import type { Edition } from '../model/edition.js';
import { sortKeyOf } from '../model/selection.js';
import type { Order, Selection } from '../model/selection.js';
import { createFacetIndex } from './facet-index.js';
import { createFactTable } from './fact-table.js';
import { linkList } from './link-list.js';
import { createLinkTable } from './link-table.js';
import { createNameOrder } from './name-order.js';
import { createRanking } from './ranking.js';
import { createSearchIndex } from './search-index.js';
import { createSelector } from './selector.js';
import { crossingOf } from './crossing.js';
import { surroundingsOf } from './surroundings.js';
import type { Store } from './store.js';

/** Keeps a catalog in memory. Of what it is given it keeps the entities, the conflicts and the citations. */
export function createMemoryStore(catalog: Catalog): Store {
  const ranking = createRanking([...catalog.entities, ...catalog.conflicts]);
  const { nodes, rankOf } = ranking;
  const nodeAt = (rank: number) => nodes[rank] as StoredNode;
  const facets = createFacetIndex(ranking);
  const links = createLinkTable(ranking, catalog.links);
  const facts = createFactTable(ranking, catalog.facts);
  const select = createSelector({ ranking, facets, links });
  const byName = createNameOrder(ranking, facets);
  const findText = createSearchIndex(nodes);
  const patterns = {
    PREFERRED: facets
      .firstOfEach('cadence')
      .map((rank) => cadenceBy('PREFERRED', nodeAt(rank) as Report)),
    LEGACY: facets
      .firstOfEach('legacyCadence')
      .map((rank) => cadenceBy('LEGACY', nodeAt(rank) as Report)),
  };
  const periods = facets.firstOfEach('period').map((rank) => (nodeAt(rank) as Edition).period);

  function listOf(selection: Selection, order: Order): PlacedList<StoredNode> {
    const selected = select(selection);
    const ranks = order.by === 'NAME' ? byName(selected, selection.kinds) : selected;
    const { length } = ranks;
    const isAscending = order.direction === 'ASC';
    return {
      length,
      at: (index) => nodeAt(ranks[isAscending ? index : length - 1 - index] as number),
      keyOf: (node) => sortKeyOf(node, order),
      compare: isAscending ? compareAscending : compareDescending,
    };
  }

  return {
    version: catalog.version,
    nodesBySlugs: async (slugs) =>
      slugs.map(rankOf).flatMap((rank) => (rank === -1 ? [] : nodeAt(rank))),
    pages: async (requests) =>
      requests.map(({ selection, order, page }) => pageOfPlaces(listOf(selection, order), page)),
    counts: async (selections) => selections.map((selection) => select(selection).length),
    linkPages: async (requests) =>
      requests.map(({ page, ...selection }) =>
        pageOfPlaces(linkList(selection, ranking, links), page),
      ),
    linkCounts: async (selections) =>
      selections.map((selection) => linkList(selection, ranking, links).length),
    surroundings: async (requests) =>
      requests.map((request) => surroundingsOf(request, ranking, links)),
    crossings: async (requests) => requests.map((request) => crossingOf(request, ranking, links)),
    factsBySubjects: async (subjects) => subjects.flatMap(facts.about),
    factsByConflicts: async (conflicts) => conflicts.flatMap(facts.within),
    cadencePatterns: async (readings) => readings.map((reading) => patterns[reading]),
    observedPeriods: async () => periods,
    search: async (questions) => questions.map(findText),
  };
}
