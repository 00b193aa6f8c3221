import { describe, expect, it } from 'vitest';
import { completed, linksOf } from '../../src/graph/link.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { BareLink, Link } from '../../src/model/link.js';
import { EVERYTHING } from '../../src/model/page.js';
import { periodOf } from '../../src/model/period.js';
import type { View } from '../../src/model/reading.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { catalog, entity, harbourCatalog } from '../support/catalog.js';

const VIEW: View = { reading: 'PREFERRED', asOf: '2026-11-23' };

const spokes = Array.from({ length: 120 }, (_, number) => `spoke-${number}`);
const linkTo = (to: string): Link => ({
  predicate: 'SUPPLEMENTS',
  from: 'hub',
  to,
  citations: [{ source: 'source', locator: `On ${to}` }],
});
const hubStore = createMemoryStore({
  ...catalog(['hub', ...spokes].map((slug) => entity('Standard', slug))),
  links: spokes.map(linkTo),
});

describe('a link that a search has met', () => {
  const met = ({ predicate, from, to }: BareLink) => ({ predicate, from, to, at: to });

  it('finds its evidence without reading the links beside it', async () => {
    let read = 0;
    const counting: Store = {
      ...hubStore,
      linkPages: async (requests) => {
        const pages = await hubStore.linkPages(requests);
        for (const { items } of pages) read += items.length;
        return pages;
      },
    };
    for (const to of ['spoke-0', 'spoke-1', 'spoke-10', 'spoke-99']) {
      const link = completed(met(linkTo(to)), VIEW, createLoaders(counting));
      expect(await link.citations()).toEqual(linkTo(to).citations);
    }
    expect(read).toBe(4);
  });

  it.each(['spoke', 'spoke-1000', 'zzz'])(
    'fails rather than to say that it has none where the store has no such link: to %s',
    async (to) => {
      const link = completed(met(linkTo(to)), VIEW, createLoaders(hubStore));
      await expect(link.citations()).rejects.toThrow(
        `The store refers to a link SUPPLEMENTS from hub to ${to} but has none.`,
      );
    },
  );
});

describe('the links of a period', () => {
  it('are not looked for before somebody asks for them', async () => {
    let asked = 0;
    const store = createMemoryStore(harbourCatalog);
    const counting: Store = {
      ...store,
      cadencePatterns: (readings) => {
        asked += 1;
        return store.cadencePatterns(readings);
      },
    };
    const period = periodOf({ from: '2025-04-01', to: '2026-03-31' }, VIEW);
    const choice = { predicates: null, direction: 'BOTH' } as const;
    const list = linksOf(period, choice, VIEW, createLoaders(counting));
    await new Promise(setImmediate);
    expect(asked).toBe(0);
    const { items } = await list.page(EVERYTHING);
    expect(items).toHaveLength(await list.count());
    expect(asked).toBeGreaterThan(0);
  });
});
