import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { fillDatabase } from '../../bench/database-filling.js';
import { databaseGoals } from '../../bench/database-goal.js';
import { planOf } from '../../bench/database-plan.js';
import { databaseRecord } from '../../bench/database-record.js';
import type { DatabaseRow } from '../../bench/database-row.js';
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

describe('the record', () => {
  const work = {
    statements: [1, 2, 2],
    milliseconds: 0.1,
    rowsRead: 1,
    wholeTables: [],
    tablesKept: ['search_term'],
  };
  const good: DatabaseRow = {
    question: { name: 'good', sort: 'page' },
    work,
    rounds: [[1, 10], [10], [200]],
  };
  const bad: DatabaseRow = {
    question: { name: 'bad', sort: 'coverage' },
    work: { ...work, statements: [2, 2, 3], wholeTables: ['node'] },
    rounds: [[20.1]],
  };
  const shared = [{ name: 'shared', ours: [[2]], theirs: [[1]] }];

  it('says which goals are met, and what missed the others', () => {
    expect(databaseGoals([good, bad], shared)).toEqual([
      { goal: 'every lookup: p99 at most 10 ms', isMet: true, reached: '' },
      { goal: 'every page: p99 at most 10 ms', isMet: true, reached: '10.0 (good)' },
      { goal: 'coverage and calendar: p99 at most 20 ms', isMet: false, reached: '20.1 (bad)' },
      {
        goal: 'paths, searches and what is told of several reports: p99 at most 100 ms',
        isMet: true,
        reached: '',
      },
      {
        goal: 'as many statements for a request of the large graph as of the one before it',
        isMet: false,
        reached: 'bad (2 and 3)',
      },
      { goal: 'no large table is read from end to end', isMet: false, reached: 'bad (node)' },
      { goal: 'more requests a second than PostGraphile', isMet: false, reached: '0.50 (shared)' },
      { goal: 'a lower p99 than PostGraphile', isMet: false, reached: '0.50 (shared)' },
    ]);
  });

  it('holds a line for each question', () => {
    const filled = {
      version: 'one',
      entities: 2_000,
      links: 2,
      facts: 3,
      generated: 1,
      written: 1_500,
      settled: 1,
      residentBytes: 1,
      sample,
    };
    const text = databaseRecord({
      machine: 'a machine',
      rounds: 3,
      filled: [filled, filled, filled],
      size: { postgres: '18.4', bytes: 1e9, tables: [] },
      resident: { ours: 1, theirs: 1 },
      rows: [good, bad],
      shared,
    });
    expect(text).toContain('| good | page | (search_term) | 10.0 | 10.0 |');
    expect(text).toContain('| bad | coverage | node, (search_term) |');
    expect(text).toContain('| shared | 2.0 | 1.0 | 2.0 | 1.0 | 8,000 | 16,000 | 0.50 |');
    expect(text).toContain('| writing it into an empty database, in one transaction, s | 1.5 |');
  });
});
