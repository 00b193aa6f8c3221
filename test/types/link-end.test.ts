import { describe, expect, it } from 'vitest';
import type { LinkRequest } from '../../src/model/link.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { query, queryTo, seedCatalog, serverOver } from '../support/server.js';

const TOLD = '__typename id slug';
const seedStore = createMemoryStore(seedCatalog);
const ask = queryTo(serverOver(seedStore));

/** The answer to a question, without the names that only were to make sure that entities are read. */
async function answerWithoutNames(source: string, slug: string): Promise<unknown> {
  const answer = await ask(source, { slug });
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (key === 'name' ? undefined : value)),
  );
}

/** Whether a store is told that the ends of links are asked for next, by each read of links that a selection leads to. */
async function toldWithEnds(selection: string): Promise<(boolean | undefined)[]> {
  const asked: LinkRequest[] = [];
  const store: typeof seedStore = {
    ...seedStore,
    linkPages: (requests) => {
      asked.push(...requests);
      return seedStore.linkPages(requests);
    },
  };
  const answer = await queryTo(serverOver(store))(
    `{ auditor(slug: "ernst-young") { links(first: 2) { ${selection} } } }`,
  );
  expect(answer).not.toHaveProperty('errors');
  return asked.map(({ withEnds }) => withEnds);
}

describe('the ends of a link', () => {
  it('are the same whether they are read or told by the link', async () => {
    const ends = (fields: string) =>
      `query ($slug: String!) {
        entity(slug: $slug) {
          links(first: 100) { nodes { from { ${fields} } to { ${fields} } neighbor { ${fields} } } }
        }
      }`;
    for (const { slug } of seedCatalog.entities) {
      const told = await answerWithoutNames(ends(TOLD), slug);
      expect(told).toEqual(await answerWithoutNames(ends(`${TOLD} name`), slug));
    }
  }, 60_000);

  it.each([
    [
      'a fragment',
      '{ auditor(slug: "ernst-young") { links(first: 1) { nodes { from { ...More } } } } } fragment More on Entity { name }',
    ],
    [
      'a type',
      '{ auditor(slug: "ernst-young") { links(first: 1) { nodes { from { slug ... on Report { name } } } } } }',
    ],
    [
      'a field that is asked for twice',
      '{ auditor(slug: "ernst-young") { links(first: 1) { nodes { from { slug } } nodes { from { name } } } } }',
    ],
    [
      'a condition',
      '{ auditor(slug: "ernst-young") { links(first: 1) { nodes { from { name @include(if: true) } } } } }',
    ],
  ])('are read where more is asked by way of %s', async (_what, source) => {
    const expected = await query('{ report(slug: "aws-soc-1") { slug name } }');
    expect(JSON.stringify(await query(source))).toContain(
      JSON.stringify((expected as { data: { report: { name: string } } }).data.report.name),
    );
  });

  it('are brought along with the links only where they are to be read', async () => {
    expect(await toldWithEnds('nodes { predicate from { slug } to { id } }')).toEqual([false]);
    expect(await toldWithEnds('nodes { neighbor { __typename } }')).toEqual([false]);
    for (const end of ['from', 'to', 'neighbor']) {
      expect(await toldWithEnds(`nodes { ${end} { name } }`)).toEqual([true]);
      expect(await toldWithEnds(`edges { node { ${end} { slug aliases } } }`)).toEqual([true]);
    }
  });

  it('take no longer to find out about where fragments spread each other over and over', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, number) => `fragment F${number} on Entity { ...F${number + 1} ...F${number + 1} }`,
    );
    const source = `{ auditor(slug: "ernst-young") { links(first: 0) { nodes { to { ...F0 } } } } }
      ${fragments.join(' ')} fragment F60 on Entity { slug }`;
    expect(await ask(source)).toEqual({ data: { auditor: { links: { nodes: [] } } } });
  });
});
