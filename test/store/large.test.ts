import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { seededRandom } from '../../bench/random.js';
import type { StoredNode } from '../../src/model/entity.js';
import { isSelected, linkPlace } from '../../src/model/link.js';
import { compareAscending, compareDescending, EVERYTHING, pageOf } from '../../src/model/page.js';
import type { PageRequest } from '../../src/model/page.js';
import { linkedFrom, linkedInto, sortKeyOf } from '../../src/model/selection.js';
import type { Order, Selection } from '../../src/model/selection.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { selectPlainly } from './plain-selection.js';

const catalog = generatedCatalog({ entities: 50_000, seed: 2 });
const store = createMemoryStore(catalog);
const random = seededRandom(2);
const reports = catalog.entities.filter((node) => node.kind === 'Report');
const editions = catalog.entities.filter((node) => node.kind === 'Edition');
const report = random.one(reports);
const edition = random.one(editions);
const days = `${edition.period.from}--${edition.period.to}`;

const ORDERS: readonly Order[] = [
  { by: 'SLUG', direction: 'ASC' },
  { by: 'SLUG', direction: 'DESC' },
  { by: 'NAME', direction: 'ASC' },
  { by: 'NAME', direction: 'DESC' },
];

const SELECTIONS: readonly (readonly [string, Selection])[] = [
  ['every report', { kinds: ['Report'] }],
  ['every edition', { kinds: ['Edition'] }],
  ['several kinds', { kinds: ['Auditor', 'Report', 'Source'] }],
  [
    'a family that very many reports are of',
    { kinds: ['Report'], linked: [linkedInto('soc-2', 'OF_FAMILY')] },
  ],
  [
    'conditions that very many reports meet',
    {
      kinds: ['Report'],
      linked: [linkedInto('soc-1', 'OF_FAMILY'), linkedInto('ssae-18', 'PERFORMED_UNDER')],
      facets: [{ facet: 'access', anyOf: ['RESTRICTED'] }],
    },
  ],
  [
    'a condition of many and one of few',
    {
      kinds: ['Report'],
      linked: [linkedInto(report.provider, 'PROVIDED_BY'), linkedInto('security', 'ADDRESSES')],
    },
  ],
  [
    'what a report points to',
    { kinds: ['Standard'], linked: [linkedFrom(report.slug, 'PERFORMED_UNDER')] },
  ],
  [
    'the editions of a report',
    { kinds: ['Edition'], linked: [linkedInto(report.slug, 'EDITION_OF')] },
  ],
  [
    'the editions of a period',
    { kinds: ['Edition'], facets: [{ facet: 'period', anyOf: [days] }] },
  ],
];

describe('a store of fifty thousand entities', () => {
  it.each(SELECTIONS)('lists %s as a plain filter and sort does', async (_what, selection) => {
    for (const order of ORDERS) {
      const items = selectPlainly(catalog, selection, order);
      const keyOf = (node: StoredNode) => sortKeyOf(node, order);
      const compare = order.direction === 'ASC' ? compareAscending : compareDescending;
      const place = () => keyOf(random.one(items));
      const pages: PageRequest[] = [
        { ...EVERYTHING, first: 20 },
        { ...EVERYTHING, first: 20, after: place() },
        { ...EVERYTHING, last: 20, before: place() },
        { ...EVERYTHING, last: 3, after: place(), before: place() },
      ];
      const found = await store.pages(pages.map((page) => ({ selection, order, page })));
      const expected = pages.map((page) => pageOf({ items, keyOf, compare }, page));
      expect(found).toEqual(expected);
      expect(await store.counts([selection])).toEqual([items.length]);
    }
  });

  it.each(['soc-2', 'ssae-18', 'security', report.slug, report.provider, edition.slug])(
    'lists the links at %s as a plain filter and sort does',
    async (slug) => {
      for (const direction of ['BOTH', 'IN', 'OUT'] as const) {
        for (const predicates of [null, ['PERFORMED_UNDER', 'EDITION_OF', 'SUPERSEDES']] as const) {
          const selection = { slug, predicates, direction };
          const items = catalog.links
            .filter((link) => isSelected(link, selection))
            .sort((one, other) => compareAscending(linkPlace(one), linkPlace(other)));
          const middle = items[Math.floor(items.length / 2)];
          const after = middle === undefined ? null : linkPlace(middle);
          const page = { ...EVERYTHING, first: 50, after };
          const list = { items, keyOf: linkPlace, compare: compareAscending };
          expect(await store.linkPages([{ ...selection, page }])).toEqual([pageOf(list, page)]);
          expect(await store.linkCounts([selection])).toEqual([items.length]);
        }
      }
    },
  );

  it('has the facts of each entity, and each entity by its slug', async () => {
    const some = Array.from({ length: 20 }, () => random.one(catalog.entities));
    const slugs = [...new Set(some.map(({ slug }) => slug))];
    const facts = await store.factsBySubjects(slugs);
    for (const slug of slugs) {
      const own = catalog.facts.filter(({ subject }) => subject === slug);
      expect(facts.filter(({ subject }) => subject === slug)).toEqual(own);
    }
    expect((await store.nodesBySlugs(slugs)).map(({ slug }) => slug)).toEqual(slugs);
    expect(await store.nodesBySlugs(slugs.map((slug) => `${slug}-`))).toEqual([]);
  });
});
