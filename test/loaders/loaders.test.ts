import { describe, expect, it } from 'vitest';
import { createLoaders } from '../../src/loaders/loaders.js';
import { cadenceKey } from '../../src/model/cadence.js';
import type { CadencePattern } from '../../src/model/cadence.js';
import type { ListRequest } from '../../src/model/selection.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { HALF_YEARLY, QUARTERLY, YEARLY, harbourCatalog } from '../support/catalog.js';
import { HALVES, observedCatalog } from '../support/observed-catalog.js';

type Read = readonly [name: string, keys: unknown];

/** The loaders of one request, and what they read from the store. */
function recordedLoaders() {
  const store = createMemoryStore(observedCatalog);
  const reads: Read[] = [];
  const recordedStore: Store = {
    version: store.version,
    nodesBySlugs: (slugs) => (reads.push(['nodesBySlugs', slugs]), store.nodesBySlugs(slugs)),
    pages: (requests) => (reads.push(['pages', requests]), store.pages(requests)),
    counts: (selections) => (reads.push(['counts', selections]), store.counts(selections)),
    linkPages: (requests) => (reads.push(['linkPages', requests]), store.linkPages(requests)),
    linkCounts: (requests) => (reads.push(['linkCounts', requests]), store.linkCounts(requests)),
    surroundings: (requests) => (
      reads.push(['surroundings', requests]),
      store.surroundings(requests)
    ),
    crossings: (requests) => (reads.push(['crossings', requests]), store.crossings(requests)),
    factsBySubjects: (slugs) => (
      reads.push(['factsBySubjects', slugs]),
      store.factsBySubjects(slugs)
    ),
    factsByConflicts: (slugs) => (
      reads.push(['factsByConflicts', slugs]),
      store.factsByConflicts(slugs)
    ),
    cadencePatterns: (readings) => (
      reads.push(['cadencePatterns', readings]),
      store.cadencePatterns(readings)
    ),
    observedPeriods: () => (reads.push(['observedPeriods', null]), store.observedPeriods()),
    search: (questions) => (reads.push(['search', questions]), store.search(questions)),
  };
  return { loaders: createLoaders(recordedStore), reads };
}

describe('the loaders of a request', () => {
  it('read all nodes of one moment together, each once, of whatever kind', async () => {
    const { loaders, reads } = recordedLoaders();
    const nodes = await Promise.all([
      loaders.node('harbour'),
      loaders.nodeOfKind('Report', 'harbour-soc-1'),
      loaders.nodeOfKind('Auditor', 'harbour-soc-1'),
      loaders.referred('ServiceOrganization', 'harbour'),
      loaders.node('nothing'),
    ]);
    expect(nodes.map((node) => node?.slug ?? null)).toEqual([
      'harbour',
      'harbour-soc-1',
      null,
      'harbour',
      null,
    ]);
    expect(reads).toEqual([['nodesBySlugs', ['harbour', 'harbour-soc-1', 'nothing']]]);
  });

  it.each([
    ['of another kind', 'harbour'],
    ['that does not exist', 'nothing'],
  ])('fail on a reference to a record %s', async (_what, slug) => {
    const { loaders } = recordedLoaders();
    await expect(loaders.referred('Auditor', slug)).rejects.toThrow(
      `The store refers to Auditor ${slug} but has none.`,
    );
  });

  it('read all pages of one moment together, and equal ones once', async () => {
    const { loaders, reads } = recordedLoaders();
    const request = (first: number): ListRequest => ({
      selection: { kinds: ['Report'] },
      order: { by: 'NAME', direction: 'DESC' },
      page: { first, last: null, after: null, before: null },
    });
    const pages = await Promise.all([1, 2, 1].map((first) => loaders.page(request(first))));
    expect(pages.map(({ items }) => items.map(({ slug }) => slug))).toEqual([
      ['lantern-soc-2'],
      ['lantern-soc-2', 'harbour-soc-3'],
      ['lantern-soc-2'],
    ]);
    expect(reads).toEqual([['pages', [request(1), request(2)]]]);
  });

  it('count all lists of one moment together', async () => {
    const { loaders, reads } = recordedLoaders();
    const counts = await Promise.all([
      loaders.count({ kinds: ['Report'] }),
      loaders.count({ kinds: ['Conflict'] }),
      loaders.count({ kinds: ['Report'] }),
    ]);
    expect(counts).toEqual([4, 2, 4]);
    expect(reads).toEqual([['counts', [{ kinds: ['Report'] }, { kinds: ['Conflict'] }]]]);
  });

  it('read the facts about entities, and those in conflicts, together', async () => {
    const { loaders, reads } = recordedLoaders();
    const [frequency, type, auditor, length, otherFrequency] = harbourCatalog.facts;
    const facts = await Promise.all([
      loaders.factsOf('harbour-soc-2'),
      loaders.factsOf('harbour'),
      loaders.factsOf('harbour-soc-1'),
      loaders.factsIn('harbour-soc-1-frequency'),
    ]);
    expect(facts).toEqual([
      [type, length],
      [],
      [frequency, auditor, otherFrequency],
      [frequency, otherFrequency],
    ]);
    expect(reads).toEqual([
      ['factsBySubjects', ['harbour-soc-2', 'harbour', 'harbour-soc-1']],
      ['factsByConflicts', ['harbour-soc-1-frequency']],
    ]);
  });

  it('know the nodes of a page, so that none of them is read again', async () => {
    const { loaders, reads } = recordedLoaders();
    const request: ListRequest = {
      selection: { kinds: ['Report'] },
      order: { by: 'SLUG', direction: 'ASC' },
      page: { first: 2, last: null, after: null, before: null },
    };
    const { items } = await loaders.page(request);
    const [soc1, soc2] = items;
    expect([
      await loaders.node('harbour-soc-1'),
      await loaders.nodeOfKind('Report', 'harbour-soc-2'),
      await loaders.nodeOfKind('Auditor', 'harbour-soc-2'),
      await loaders.referred('Report', 'harbour-soc-2'),
    ]).toEqual([soc1, soc2, null, soc2]);
    expect(reads).toEqual([['pages', [request]]]);
    // The third report stands on the next page.
    expect((await loaders.node('harbour-soc-3'))?.slug).toBe('harbour-soc-3');
    expect(reads.slice(1)).toEqual([['nodesBySlugs', ['harbour-soc-3']]]);
  });

  it('read the patterns of periods once for each reading, and those of one moment together', async () => {
    const { loaders, reads } = recordedLoaders();
    const [one, legacy, other] = await Promise.all([
      loaders.cadencePatterns('PREFERRED'),
      loaders.cadencePatterns('LEGACY'),
      loaders.cadencePatterns('PREFERRED'),
    ]);
    expect(one).toBe(other);
    expect(keysOf(one)).toEqual(keysOf([QUARTERLY, HALF_YEARLY, YEARLY]));
    expect(keysOf(legacy)).toEqual(keysOf([HALVES, HALF_YEARLY, YEARLY]));
    expect(await loaders.cadencePatterns('LEGACY')).toBe(legacy);
    expect(reads).toEqual([['cadencePatterns', ['PREFERRED', 'LEGACY']]]);
  });

  it('read the periods of editions that were seen once', async () => {
    const { loaders, reads } = recordedLoaders();
    const [one, other] = await Promise.all([loaders.observedPeriods(), loaders.observedPeriods()]);
    expect(one).toBe(other);
    expect(await loaders.observedPeriods()).toHaveLength(4);
    expect(reads).toEqual([['observedPeriods', null]]);
  });

  it('forget with the request what they read', async () => {
    const [one, other] = [recordedLoaders(), recordedLoaders()];
    await one.loaders.node('harbour');
    await other.loaders.node('harbour');
    expect([one.reads, other.reads]).toEqual([
      [['nodesBySlugs', ['harbour']]],
      [['nodesBySlugs', ['harbour']]],
    ]);
    expect(one.loaders.dataVersion).toBe(harbourCatalog.version);
  });
});

function keysOf(patterns: readonly CadencePattern[]): string[] {
  return patterns.map(cadenceKey).sort();
}
