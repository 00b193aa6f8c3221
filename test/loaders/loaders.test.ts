import { describe, expect, it } from 'vitest';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { ListRequest } from '../../src/model/selection.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { harbourCatalog } from '../support/catalog.js';

type Read = readonly [name: string, keys: unknown];

/** The loaders of one request, and what they read from the store. */
function recordedLoaders() {
  const store = createMemoryStore(harbourCatalog);
  const reads: Read[] = [];
  const recordedStore: Store = {
    version: store.version,
    nodesBySlugs: (slugs) => (reads.push(['nodesBySlugs', slugs]), store.nodesBySlugs(slugs)),
    pages: (requests) => (reads.push(['pages', requests]), store.pages(requests)),
    counts: (selections) => (reads.push(['counts', selections]), store.counts(selections)),
    factsBySubjects: (slugs) => (
      reads.push(['factsBySubjects', slugs]),
      store.factsBySubjects(slugs)
    ),
    factsByConflicts: (slugs) => (
      reads.push(['factsByConflicts', slugs]),
      store.factsByConflicts(slugs)
    ),
    cadencePatterns: () => (reads.push(['cadencePatterns', null]), store.cadencePatterns()),
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

  it('read the patterns of periods once', async () => {
    const { loaders, reads } = recordedLoaders();
    const [one, other] = await Promise.all([loaders.cadencePatterns(), loaders.cadencePatterns()]);
    expect(one).toBe(other);
    expect(await loaders.cadencePatterns()).toHaveLength(3);
    expect(reads).toEqual([['cadencePatterns', null]]);
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
