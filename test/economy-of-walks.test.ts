import { describe, expect, it } from 'vitest';
import { ask, withCopies } from './support/economy.js';
import { seedCatalog } from './support/server.js';

const LINKS = 'links(first: 100) { totalCount nodes { neighbor { name } citations { locator } } }';

describe('a walk', () => {
  it.each([
    [
      'reads the links of all reports at once, and what they lead to',
      `{ reports(first: 100) { nodes { ${LINKS} } } }`,
      { pages: 2, linkPages: 1, nodesBySlugs: 1, factsBySubjects: 1 },
    ],
    [
      'reads the links of standards from the store, page by page',
      `{ standards(first: 100) { nodes { ${LINKS} } } }`,
      { pages: 1, linkPages: 1, linkCounts: 1, nodesBySlugs: 1 },
    ],
    [
      'reads the surroundings of the surroundings in as many reads more',
      `{
        reports(first: 60) {
          nodes { links(first: 2, predicates: [EXAMINED_BY]) { nodes { neighbor { ${LINKS} } } } }
        }
      }`,
      { pages: 1, linkPages: 2, linkCounts: 1, nodesBySlugs: 1 },
    ],
    [
      'reads nothing at the ends of links where no more is asked than the links tell',
      `{
        audiences(first: 100) {
          nodes {
            links(first: 100) {
              nodes { from { __typename slug } to { ...Called } }
              edges { node { neighbor { ... on Node { id } } } }
            }
          }
        }
      }
      fragment Called on Entity { id called: slug }`,
      { pages: 1, linkPages: 1 },
    ],
    [
      'reads the conflicts of all reports at once',
      '{ reports(first: 100) { nodes { conflicts { slug } } } }',
      { pages: 2, factsBySubjects: 1, nodesBySlugs: 1 },
    ],
  ])('%s', async (_, source, reads) => {
    const few = await ask(seedCatalog, source);
    const many = await ask(withCopies(seedCatalog, 20), source);
    expect(many.reads).toEqual(few.reads);
    expect(many.reads).toEqual(reads);
  });

  it('to a place two links away reads each level once', async () => {
    const source = '{ path(from: "general-public", to: "at-c-205") { length } }';
    const { reads } = await ask(seedCatalog, source);
    expect(reads).toEqual({ surroundings: 2, nodesBySlugs: 1 });
  });
});
