import { describe, expect, it } from 'vitest';
import { createKeptNodes } from '../../src/database/kept-nodes.js';
import { EVERYTHING } from '../../src/model/page.js';
import { BY_SLUG } from '../../src/model/selection.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, entity } from '../support/catalog.js';

const AUDITORS = Array.from({ length: 150 }, (_, number) => `auditor-${String(number + 100)}`);
const store = createMemoryStore(catalog(AUDITORS.map((slug) => entity('Auditor', slug))));

/** Reads that keep nodes, and the slugs for which the store below them was asked. */
function keptReads() {
  const asked: string[][] = [];
  const reads = createKeptNodes().over({
    pages: store.pages,
    nodesBySlugs: (slugs) => {
      asked.push([...slugs]);
      return store.nodesBySlugs(slugs);
    },
  });
  const slugsFound = async (...slugs: readonly string[]) =>
    (await reads.nodesBySlugs(slugs)).map(({ slug }) => slug).sort();
  const readPage = (first: number) =>
    reads.pages([
      { selection: { kinds: ['Auditor'] }, order: BY_SLUG, page: { ...EVERYTHING, first } },
    ]);
  return { asked, slugsFound, readPage };
}

describe('the nodes of a version that were read', () => {
  it('are not asked for again, and what was not found is', async () => {
    const { asked, slugsFound } = keptReads();
    expect(await slugsFound('auditor-100', 'none')).toEqual(['auditor-100']);
    expect(await slugsFound('auditor-101', 'auditor-100')).toEqual(['auditor-100', 'auditor-101']);
    expect(await slugsFound('auditor-100', 'auditor-101')).toEqual(['auditor-100', 'auditor-101']);
    expect(await slugsFound('none')).toEqual([]);
    expect(asked).toEqual([['auditor-100', 'none'], ['auditor-101'], ['none']]);
  });

  it('are also those of pages, but not of one that would drive out all others', async () => {
    const { asked, slugsFound, readPage } = keptReads();
    expect((await readPage(2))[0]?.items).toHaveLength(2);
    await readPage(150);
    expect(await slugsFound('auditor-101', 'auditor-249')).toEqual(['auditor-101', 'auditor-249']);
    expect(asked).toEqual([['auditor-249']]);
  });
});
