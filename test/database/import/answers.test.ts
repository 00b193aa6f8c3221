import { describe, expect, it } from 'vitest';
import { createDatabaseStore } from '../../../src/database/store.js';
import { importFolder } from '../../../src/import/import-folder.js';
import { readSeed } from '../../../src/seed/read.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import { expectations } from '../../operations/expectations.js';
import { operations } from '../../support/operation.js';
import { SEED_FOLDER, serverOver } from '../../support/server.js';
import type { GraphServer } from '../../support/server.js';
import { withClient } from '../../support/graph-database.js';
import { askOf, useDatabases } from './imported.js';

const createDatabase = useDatabases();

/** Every operation as it stands, and with all the variables that are tried elsewhere. */
const questions = operations.flatMap(({ question, source }) => [
  { source, variables: {} },
  ...expectations
    .filter((expectation) => expectation.question === question)
    .map(({ variables = {} }) => ({ source, variables })),
]);

async function answerOf(
  server: GraphServer,
  question: { readonly source: string; variables: object },
) {
  const response = await server.fetch('http://graph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.source, variables: question.variables }),
  });
  return [response.status, await response.text()] as const;
}

describe('the seed that was imported', () => {
  it('answers every operation as the same folder does that is served from memory', async () => {
    const url = await createDatabase();
    const catalog = readSeed(SEED_FOLDER);
    expect((await importFolder(url, SEED_FOLDER)).dataVersion).toBe(catalog.version);
    await withClient(url, async (client) => {
      await client.query('begin isolation level repeatable read read only');
      const inDatabase = serverOver(createDatabaseStore(catalog.version, askOf(client)));
      const inMemory = serverOver(createMemoryStore(catalog));
      for (const question of questions) {
        const expected = await answerOf(inMemory, question);
        expect(expected[1]).toMatch(/^\{"data":\{/);
        expect(await answerOf(inDatabase, question)).toEqual(expected);
      }
    });
  }, 120_000);
});
