import { describe, expect, it } from 'vitest';
import { databaseGoals } from '../../bench/database-goal.js';
import { databaseRecord } from '../../bench/database-record.js';
import type { DatabaseRow } from '../../bench/database-row.js';

describe('the record of a database', () => {
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
    calm: [1, 2],
  };
  const bad: DatabaseRow = {
    question: { name: 'bad', sort: 'coverage' },
    work: { ...work, statements: [2, 2, 3], wholeTables: ['node'] },
    rounds: [[20.1]],
    calm: [20],
  };
  const shared = [{ name: 'shared', ours: [[2]], theirs: [[1]] }];

  it('says which goals are met, and what missed the others', () => {
    expect(databaseGoals([good, bad], shared)).toEqual([
      { goal: 'every lookup, never idle: p99 at most 10 ms', isMet: true, reached: '' },
      {
        goal: 'every page, never idle: p99 at most 10 ms',
        isMet: true,
        reached: '10.0 (good)',
      },
      {
        goal: 'coverage and calendar, never idle: p99 at most 20 ms',
        isMet: false,
        reached: '20.1 (bad)',
      },
      expect.anything(),
      expect.anything(),
      {
        goal: 'every page, 200 requests a second: p99 at most 10 ms',
        isMet: true,
        reached: '2.0 (good)',
      },
      {
        goal: 'coverage and calendar, 200 requests a second: p99 at most 20 ms',
        isMet: true,
        reached: '20.0 (bad)',
      },
      expect.anything(),
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
      sample: {
        slugs: {},
        names: [],
        periods: [],
        neighbours: [],
        examiners: [],
        apart: [],
        texts: {},
      },
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
    expect(text).toContain('| good | page | (search_term) | 10.0 | 10.0 | 1.0 | 2.0 |');
    expect(text).toContain('| bad | coverage | node, (search_term) |');
    expect(text).toContain('| shared | 2.0 | 1.0 | 2.0 | 1.0 | 8,000 | 16,000 | 0.50 |');
    expect(text).toContain('| writing it into an empty database, in one transaction, s | 1.5 |');
  });
});
