import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { editionsOfReports } from '../../src/graph/edition-listing.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/date.js';
import type { ListRequest } from '../../src/model/selection.js';
import { createMemoryStore } from '../../src/store/memory.js';

const store = createMemoryStore(generatedCatalog({ entities: 4_000, seed: 6 }));
const asked: ListRequest[] = [];
const loaders = createLoaders({
  ...store,
  pages: (requests) => {
    asked.push(...requests);
    return store.pages(requests);
  },
});

describe('counting the editions of very many reports', () => {
  it('leaves nothing of what it read with the loaders of the request', async () => {
    const filter = {
      covering: null,
      within: { from: FIRST_DAY, to: LAST_DAY },
      statuses: null,
      basis: null,
    } as const;
    const choice = { slugs: null, provider: null, family: null };
    const view = { asOf: '2026-11-23', reading: 'PREFERRED' } as const;
    const listing = await editionsOfReports(choice, filter, view, loaders, 0);
    const count = await listing.count();
    const listed = await editionsOfReports(choice, filter, view, createLoaders(store), 100_000);
    expect(count).toBe(await listed.count());

    const reports = await loaders.all('Report', {});
    expect(reports.length).toBeGreaterThan(200);
    asked.length = 0;
    await Promise.all(reports.map(loaders.observedEditions));
    expect(asked).toHaveLength(reports.length);
  });
});
