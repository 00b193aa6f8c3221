import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedCatalog } from '../../bench/catalog.js';
import { seededRandom } from '../../bench/random.js';
import { searchTexts } from '../../bench/search-text.js';
import type { Catalog } from '../../src/model/catalog.js';
import type { StoredEntity, StoredKind } from '../../src/model/entity.js';
import { MOST_AT_HAND } from '../../src/model/search.js';
import type { SearchHits, SearchQuestion } from '../../src/model/search.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { startKeeper } from '../support/database.js';
import type { CatalogKeeper } from '../support/database.js';
import { catalog, entity } from '../support/catalog.js';
import { seedCatalog } from '../support/server.js';
import { foundBy } from '../store/search-contract.js';

let keeper: CatalogKeeper;
let statements = 0;

beforeAll(async () => {
  keeper = await startKeeper(() => (statements += 1));
}, 60_000);

afterAll(() => keeper.stop());

const LONG = 'long'.repeat(700);
const LONGER = '\u{20000}'.repeat(900);
const WORDS = [
  ...'soc 1 2 18 180 report reports reporting audit auditor auditors the of on cloud clouds Cloud clout'.split(
    ' ',
  ),
  ...[
    'SSAE18',
    'E&Y',
    "reader's",
    'Prüfer',
    'prufer',
    'ﬁne',
    'straße',
    'Ⅻ',
    '٣',
    'x²',
    'a',
    'ab',
    '報告',
    'отчёт',
  ],
  ...[
    `${LONG}a`,
    `${LONG}b`,
    LONG,
    LONGER,
    `${LONGER}\u{20001}`,
    'e\u0301',
    '\ud800',
    '\u0000',
    "'",
    '\\',
    ':*',
    '&',
    '|',
    '_',
    '~',
  ],
];

const anyWord = fc.constantFrom(...WORDS);
const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ' ', ' ', '-', '', '\u0000', '’')), {
    maxLength: 5,
  })
  .map((parts) => parts.flat().join(''));
const KINDS = ['Audience', 'Auditor', 'ReportFamily', 'Source', 'TrustServicesCategory'] as const;

const anyEntity = fc.record({
  kind: fc.constantFrom(...KINDS),
  name: anyText,
  aliases: fc.array(anyText, { maxLength: 3 }),
  description: fc.option(anyText),
  code: anyText,
});
type AnyEntity = typeof anyEntity extends fc.Arbitrary<infer T> ? T : never;

function entityOf({ kind, code, ...rest }: AnyEntity, place: number): StoredEntity {
  const slug = `${'cab'.charAt(place % 3)}-${String(place)}`;
  return kind === 'TrustServicesCategory'
    ? entity(kind, slug, { ...rest, code })
    : entity(kind, slug, rest);
}

// Of each many alike, so that there are profiles that many have.
const anyCatalog: fc.Arbitrary<Catalog> = fc
  .array(fc.tuple(anyEntity, fc.constantFrom(1, 1, 1, 3)), { maxLength: 12 })
  .map((groups) => groups.flatMap(([one, times]) => Array.from({ length: times }, () => one)))
  .map((entities) => catalog(entities.map(entityOf)));

/** A word as it stands, cut short, or with a letter too many, too few, or wrong. */
const anyAskedWord = fc
  .tuple(anyWord, fc.constantFrom('whole', 'whole', 'begun', 'more', 'less', 'wrong'), fc.nat(12))
  .map(([word, change, place]) => {
    if (change === 'whole') return word;
    if (change === 'begun') return word.slice(0, 1 + place);
    const middle = { more: `${word.charAt(place)}q`, less: '', wrong: 'q' }[change];
    return word.slice(0, place) + middle + word.slice(place + 1);
  });

const anyKinds = fc.option(fc.subarray<StoredKind>([...KINDS, 'Edition', 'Conflict']));
const anyQuestion = fc.record({
  text: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.array(anyAskedWord, { maxLength: 3 }).map((words) => words.join(' ')),
    },
    { weight: 2, arbitrary: anyText },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  kinds: anyKinds,
});

/** Everything that hits tell. */
async function told(hits: SearchHits, store: Store) {
  const first = Array.from({ length: Math.min(hits.length, MOST_AT_HAND) }, (_, place) =>
    hits.at(place),
  );
  return { length: hits.length, lowest: hits.lowest, first, found: await foundBy(hits, store) };
}

async function expectSame(content: Catalog, questions: readonly SearchQuestion[], database: Store) {
  const memory = createMemoryStore(content);
  const expected = await memory.search(questions);
  // What was asked for before is kept.
  for (const answers of [await database.search(questions), await database.search(questions)]) {
    expect(answers).toHaveLength(questions.length);
    for (const [place, hits] of answers.entries()) {
      const own = expected[place] as SearchHits;
      expect([questions[place], await told(hits, memory)]).toEqual([
        questions[place],
        await told(own, memory),
      ]);
    }
  }
}

describe('a search of a database', () => {
  it('answers to the last digit as one of the memory store, whatever the catalog and the texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCatalog,
        fc.array(anyQuestion, { maxLength: 12 }),
        async (content, questions) => {
          const names = content.entities
            .slice(0, 4)
            .flatMap(({ name }) => [[], null].map((kinds) => ({ text: name, kinds })));
          const store = await keeper.createStore(content);
          await expectSame(content, [...questions, ...names], store);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it.each([
    ['the shipped seed', () => seedCatalog],
    ['a generated graph', () => generatedCatalog({ entities: 6_000, seed: 7 })],
  ])(
    'answers so for %s',
    async (_name, make) => {
      const content = make();
      const store = await keeper.createStore(content);
      const random = seededRandom(5);
      for (const [, draw] of searchTexts(content)) {
        const texts = Array.from({ length: 12 }, () => draw(random) ?? 'soc 2');
        await expectSame(
          content,
          texts.map((text) => ({ text, kinds: null })),
          store,
        );
        await expectSame(
          content,
          texts.map((text) => ({ text, kinds: ['Report', 'Source'] })),
          store,
        );
      }
    },
    120_000,
  );

  it('answers so where very many are alike, and only some have a word of their own', async () => {
    const random = seededRandom(9);
    const pick = (...texts: string[]) => texts[random.below(texts.length)] as string;
    const alike = Array.from({ length: 700 }, (_, place) =>
      entity(
        pick('Audience', 'Auditor', 'Source') as 'Audience',
        `${pick('a', 'b', 'c')}-${String(place)}`,
        {
          name: pick(
            'Cloud report',
            'Report cloud',
            'Cloud',
            'Report',
            `Cloud report ${pick('hay', 'rye', 'oat')}`,
          ),
          description: pick('Clouds', 'Reports', 'Reports', `Reports of ${String(place)}`),
        },
      ),
    );
    const content = catalog(alike);
    const store = await keeper.createStore(content);
    const texts = [
      'cloud',
      'report',
      'cloud report',
      'clo',
      're',
      'cluod',
      'reporta rye',
      'cloud 7',
      'report hay',
    ];
    for (const kinds of [null, ['Source'] as const]) {
      await expectSame(
        content,
        texts.map((text) => ({ text, kinds })),
        store,
      );
    }
  });

  it('asks one statement for each read, however many questions it has, once it knows the words', async () => {
    const store = await keeper.createStore(seedCatalog);
    const questions = ['soc 2', 'repo', 'amazon', 'availabilty', ''].map((text) => ({
      text,
      kinds: null,
    }));
    const before = statements;
    await store.search(questions);
    expect(statements - before).toBe(2);
    const others = questions.map(({ text }) => ({ text: `${text} report`, kinds: null }));
    for (const asked of [others.slice(1), others.slice(0, 1)]) {
      const then = statements;
      await store.search(asked);
      expect(statements - then).toBe(1);
    }
  });

  it('asks nothing for what it was asked before, until all of very many hits are wanted', async () => {
    const alike = Array.from({ length: MOST_AT_HAND + 1 }, (_, place) =>
      entity('Auditor', `auditor-${String(place)}`, { name: `Auditor ${String(place)}` }),
    );
    const store = await keeper.createStore(catalog(alike));
    const kinds = ['Auditor'] as const;
    const [asked] = await store.search([{ text: 'auditor', kinds }]);
    const before = statements;
    const [again] = await store.search([{ text: 'The AUDITOR', kinds }]);
    expect(again?.at(MOST_AT_HAND - 1)).toEqual(asked?.at(MOST_AT_HAND - 1));
    expect(statements - before).toBe(0);
    expect((await again?.whole())?.at(MOST_AT_HAND)).toEqual(
      (await asked?.whole())?.at(MOST_AT_HAND),
    );
    expect(statements - before).toBeGreaterThan(0);
    const [others] = await store.search([{ text: 'auditor', kinds: ['Source'] }]);
    expect(others?.length).toBe(0);
  });
});
