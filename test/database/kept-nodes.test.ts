import { describe, expect, it } from 'vitest';
import { createKeptNodes } from '../../src/database/kept-nodes.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { catalog, entity } from '../support/catalog.js';

const AUDITORS = ['auditor-100', 'auditor-101', 'auditor-102'];
const store = createMemoryStore(catalog(AUDITORS.map((slug) => entity('Auditor', slug))));

/** A read that keeps nodes, and the slugs for which the store below it was asked. */
function keptReads() {
  const asked: string[][] = [];
  const { keep, over } = createKeptNodes();
  const { nodesBySlugs } = over({
    nodesBySlugs: (slugs) => {
      asked.push([...slugs]);
      return store.nodesBySlugs(slugs);
    },
  });
  const slugsFound = async (...slugs: readonly string[]) =>
    (await nodesBySlugs(slugs)).map(({ slug }) => slug).sort();
  return { asked, slugsFound, keep };
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

  it('are also those that came along with something else', async () => {
    const { asked, slugsFound, keep } = keptReads();
    keep(await store.nodesBySlugs(['auditor-101']));
    expect(await slugsFound('auditor-101', 'auditor-102')).toEqual(['auditor-101', 'auditor-102']);
    expect(asked).toEqual([['auditor-102']]);
  });
});
