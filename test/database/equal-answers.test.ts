import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeNodeId } from '../../src/schema/node-id.js';
import type { Catalog } from '../../src/model/catalog.js';
import { schema } from '../../src/schema/schema.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { choiceBy, CHOICE_NUMBERS } from '../fuzz/choice.js';
import { documentFor } from '../fuzz/document.js';
import type { Drawn } from '../fuzz/document.js';
import { anyChoice, randomCatalog } from '../store/random-catalog.js';
import { startKeeper } from '../support/database.js';
import type { CatalogKeeper } from '../support/database.js';
import { serverOver } from '../support/server.js';

const CATALOGS = 40;
const DOCUMENTS = 25;

let keeper: CatalogKeeper;

beforeAll(async () => {
  keeper = await startKeeper();
}, 60_000);

afterAll(() => keeper.stop());

/** The whole answer of a server over a store, as a client gets it. */
async function answerOf(store: Store, { query, variables }: Drawn) {
  const response = await serverOver(store).fetch('http://graph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.text() };
}

/** What clients of a catalog send back to it. */
function wordsOf({ entities }: Catalog) {
  return {
    slugs: entities.map(({ slug }) => slug),
    ids: entities.map(({ kind, slug }) => encodeNodeId(kind, slug)),
    cursors: [],
  };
}

const anyNumbers = fc.noBias(fc.array(fc.integer(CHOICE_NUMBERS), { maxLength: 300, size: 'max' }));
const anyDocuments = fc.array(anyNumbers, { minLength: DOCUMENTS, maxLength: DOCUMENTS });

it(
  'answers any question over any catalog as the store in memory does, byte by byte',
  { timeout: 120_000 },
  async () => {
    let good = 0;
    await fc.assert(
      fc.asyncProperty(anyChoice, anyDocuments, async (choose, documents) => {
        const catalog = randomCatalog(choose);
        const words = wordsOf(catalog);
        const memory = createMemoryStore(catalog);
        const database = await keeper.createStore(catalog);
        for (const numbers of documents) {
          const question = documentFor(schema, words, choiceBy(numbers));
          const expected = await answerOf(memory, question);
          if (expected.body.startsWith('{"data"')) good += 1;
          expect({ ...question, ...(await answerOf(database, question)) }).toEqual({
            ...question,
            ...expected,
          });
        }
      }),
      { numRuns: CATALOGS, seed: 2026 },
    );
    // A test that is refused everywhere would hold nothing.
    expect(good).toBeGreaterThan((CATALOGS * DOCUMENTS) / 3);
  },
);
