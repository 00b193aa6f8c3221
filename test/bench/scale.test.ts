import { getOperationAST, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { seededRandom } from '../../bench/random.js';
import { askOver } from '../../bench/request.js';
import { scaleQuestions } from '../../bench/scale-question.js';
import { ratioOf, scaleRecord } from '../../bench/scale-record.js';
import { sampleOf } from '../../bench/scale-sample.js';
import { schema } from '../../src/schema/schema.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog } from '../support/server.js';

const queryFields = Object.keys(schema.getQueryType()?.getFields() ?? {}).sort();

/** The fields of the query type that an operation asks for. */
function fieldsAsked(query: string): string[] {
  const operation = getOperationAST(parse(query));
  return (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : [],
  );
}

describe.each([
  ['the shipped seed', seedCatalog],
  ['a generated graph', generatedCatalog({ entities: 400, seed: 1 })],
])('of %s', (_name, catalog) => {
  const ask = askOver(createMemoryStore(catalog));
  const random = seededRandom(1);

  it.each(scaleQuestions(sampleOf(catalog)))('$name can be asked', async (question) => {
    const { query, draw, isNothingFound = false } = question;
    for (let time = 0; time < 10; time += 1) {
      const { errors, data } = await ask(query, draw(random));
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {}).includes(null)).toBe(isNothingFound);
    }
  });

  it('measures every field of the query type but that of a conflict, of which a generated graph has none', () => {
    const asked = new Set(
      scaleQuestions(sampleOf(catalog)).flatMap(({ query }) => fieldsAsked(query)),
    );
    expect(queryFields.filter((field) => !asked.has(field))).toEqual(['conflict']);
  });
});

describe('the record of sizes', () => {
  const process = {
    entities: 1_000_000,
    links: 2,
    facts: 3,
    loaded: 100,
    generated: 200,
    sampled: 300,
    stored: 400,
    ready: 1_100,
    busy: 1_000,
    heapLimit: 4e9,
    started: 1_200,
    searched: 50,
    resident: { ready: 10, rest: 20, load: 30 },
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
  const processes = [
    { ...process, name: 'small' },
    { ...process, name: 'large' },
  ];
  const row = (name: string, large: number) => ({
    question: { name, sort: 'page' as const },
    times: [[1], [large]],
  });

  it('holds the largest graph against the one before it', () => {
    expect(ratioOf([[9], [2, 4], [6, 10]])).toBe(2.5);
  });

  it('names what misses the goal, and says so where nothing does', () => {
    const missed = scaleRecord('a machine', processes, [row('quick', 1.5), row('slow', 2.5)]);
    expect(missed).toContain('Beyond a ratio of 2: slow.');
    const reached = scaleRecord('a machine', processes, [row('quick', 2)]);
    expect(reached).toContain('has a ratio of at most 2.');
    expect(reached).toContain('The largest graph is ready within 15 s.');
    const late = scaleRecord('a machine', [{ ...process, name: 'slow', started: 16_000 }], []);
    expect(late).toContain('is not ready within 15 s: it takes 16.0 s.');
  });
});
