import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { fillDatabase } from '../../bench/database-filling.js';
import { planOf } from '../../bench/database-plan.js';
import { sharedQuestions } from '../../bench/database-shared.js';
import { sizeOf } from '../../bench/database-size.js';
import { workOf } from '../../bench/database-work.js';
import { seededRandom } from '../../bench/random.js';
import { askOver } from '../../bench/request.js';
import { scaleQuestions } from '../../bench/scale-question.js';
import { sampleOf } from '../../bench/scale-sample.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { startPostgres } from '../support/postgres.js';
import type { Postgres } from '../support/postgres.js';

const ENTITIES = 300;
const catalog = generatedCatalog({ entities: ENTITIES, seed: 1 });
const sample = sampleOf(catalog);

describe('what is asked of PostGraphile too', () => {
  const ask = askOver(createMemoryStore(catalog));

  it.each(sharedQuestions(sample))('$name can be asked of both', async (question) => {
    const { errors, data } = await ask(question.ours, question.draw(seededRandom(1)));
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(() => parse(question.theirs)).not.toThrow();
  });
});

describe('over a database', { timeout: 120_000 }, () => {
  let postgres: Postgres;
  let address: string;
  let client: pg.Client;

  beforeAll(async () => {
    postgres = await startPostgres();
    address = await postgres.createDatabase();
    client = new pg.Client({ connectionString: address });
  }, 60_000);

  afterAll(async () => {
    await client.end();
    await postgres.stop();
  });

  it('fills it, and tells how it is asked and how large it is', async () => {
    const filled = await fillDatabase(address, ENTITIES);
    await client.connect();
    expect(filled).toMatchObject({ version: catalog.version, entities: ENTITIES, sample });
    const { tables } = await sizeOf(address);
    expect(tables.find(({ table }) => table === 'node')?.rows).toBe(ENTITIES);

    const questions = new Map(scaleQuestions(sample).map((one) => [one.name, one]));
    const subject = { address, questions };
    const work = await workOf('entity by slug', [subject, subject]);
    expect(work).toEqual({
      statements: [1, 1],
      milliseconds: expect.any(Number) as number,
      rowsRead: expect.any(Number) as number,
      wholeTables: [],
      tablesKept: [],
    });
  });

  it('finds out that a table is read from end to end, and how many rows are', async () => {
    const text = 'select from node where body::text <> any($1::text[])';
    for (const name of [null, 'named']) {
      const plan = await planOf(client, { name, text, values: [['"', "'\\", 'a,b']] });
      expect(plan).toMatchObject({ wholeTables: ['node'], rowsRead: ENTITIES });
    }
  });
});
