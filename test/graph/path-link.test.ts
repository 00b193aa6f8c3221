import { describe, expect, it } from 'vitest';
import { waysFrom } from '../../src/graph/path-link.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import type { Link } from '../../src/model/link.js';
import type { View } from '../../src/model/reading.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, entity } from '../support/catalog.js';

const VIEW: View = { reading: 'PREFERRED', asOf: '2026-11-23' };

const report = entity('Report', 'harbour-soc-2');
const provider = entity('ServiceOrganization', 'harbour');
const editions = ([2022, 2023, 2024] as const).map((year) => {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` } as const;
  return entity('Edition', `${report.slug}--${period.from}--${period.to}`, { period });
});
const provided: Link = {
  predicate: 'PROVIDED_BY',
  from: report.slug,
  to: provider.slug,
  citations: [],
};
const store = createMemoryStore({
  ...catalog([report, provider, ...editions]),
  links: [
    provided,
    ...editions.map(({ slug }): Link => {
      return { predicate: 'EDITION_OF', from: slug, to: report.slug, citations: [] };
    }),
  ],
});
const ends = [provider, entity('Standard', 'nowhere')];
const around = (limit: number) => waysFrom(report.slug, ends, VIEW, createLoaders(store), limit);

describe('the ways of a path from a report', () => {
  it('leave out editions that lead nowhere', async () => {
    const way = { predicate: 'PROVIDED_BY', from: report.slug, to: provider.slug, at: report.slug };
    expect(await around(4)).toEqual([way]);
  });

  it('are too many where they are more than may be looked at, whatever else is stored there', async () => {
    expect(await around(1)).toHaveLength(1);
    expect(await around(0)).toBeNull();
  });
});
