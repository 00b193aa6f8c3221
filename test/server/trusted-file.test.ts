import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { TrustedDocumentsError } from '../../src/server/trusted/trusted-documents-error.js';
import { operations, OPERATIONS_FOLDER } from '../support/operation.js';
import { apolloManifest, hashOf, trustAt, trustIn, withFiles } from './trusting.js';

const NAME = 'query Name { report(slug: "aws-soc-1") { name } }';
const TITLE = 'query Title { report(slug: "aws-soc-1") { title } }\n';
const [NAME_HASH, TITLE_HASH] = [hashOf(NAME), hashOf(TITLE)];

type Files = Parameters<typeof trustIn>[0];

/** The sentences with which files are refused, without the place of their folder. */
function faultsOf(files: Files, settings: Parameters<typeof trustIn>[1] = {}): string[] {
  return withFiles(files, (folder) => {
    try {
      trustAt(folder, settings);
      return [];
    } catch (error) {
      if (!(error instanceof TrustedDocumentsError)) throw error;
      return error.message.replaceAll(join(folder, '/'), '').replaceAll(folder, 'here').split('\n');
    }
  });
}

describe('trusted documents', () => {
  const forms: readonly [form: string, files: Files, ids: readonly string[]][] = [
    ['files of documents', { 'a.graphql': NAME, 'deep/b.gql': TITLE }, []],
    ['an object by SHA-256', { 'm.json': { [NAME_HASH]: NAME, [TITLE_HASH]: TITLE } }, []],
    [
      'an object by SHA-256 with its prefix',
      { 'm.json': { [`sha256:${NAME_HASH}`]: NAME, [`sha256:${TITLE_HASH}`]: TITLE } },
      [],
    ],
    [
      'objects by SHA-1 and by MD5',
      {
        'a.json': { [hashOf(NAME, 'sha1')]: NAME },
        'b.json': { [hashOf(TITLE, 'md5')]: TITLE },
      },
      [hashOf(NAME, 'sha1'), hashOf(TITLE, 'md5')],
    ],
    [
      'a list with names, types and bodies',
      {
        'm.json': apolloManifest(
          { id: NAME_HASH, name: 'Name', type: 'query', body: NAME },
          { id: 'title', name: 'Title', type: 'query', body: TITLE },
        ),
      },
      [NAME_HASH, 'title'],
    ],
    [
      'documents that are called as parts of every object are',
      {
        'm.json': `{"__proto__": ${JSON.stringify(NAME)}, "constructor": ${JSON.stringify(TITLE)}}`,
      },
      ['__proto__', 'constructor'],
    ],
    [
      'the same document twice, under ids of its own',
      { 'a.graphql': NAME, 'b.graphql': NAME, 'm.json': { one: NAME, two: NAME, three: TITLE } },
      ['one', 'three'],
    ],
  ];

  it.each(forms)('are read from %s', (_, files, [nameId, titleId] = []) => {
    const trust = trustIn(files);
    const textsOf = (ids: readonly string[]) => ids.map((id) => trust?.documents.textOf(id));
    expect(textsOf([NAME_HASH, `sha256:${NAME_HASH}`, nameId ?? NAME_HASH])).toEqual(
      Array(3).fill(NAME),
    );
    expect(textsOf([TITLE_HASH, `sha256:${TITLE_HASH}`, titleId ?? TITLE_HASH])).toEqual(
      Array(3).fill(TITLE),
    );
    expect([NAME, TITLE, TITLE.trim(), ''].map((text) => trust?.documents.includes(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are known by no id but their own', () => {
    const trust = trustIn({ 'a.graphql': NAME });
    const ids = ['', '__proto__', 'constructor', 'toString', 'a', 'a.graphql', 'sha256:', NAME];
    const strange = [NAME_HASH.toUpperCase(), `SHA256:${NAME_HASH}`, `${NAME_HASH} `, TITLE_HASH];
    expect([...ids, ...strange].map((id) => trust?.documents.textOf(id))).toEqual(
      [...ids, ...strange].map(() => undefined),
    );
  });

  it('are read from one file, whatever it is called', () => {
    withFiles({ 'a.graphql': NAME, manifest: { title: TITLE }, 'note.txt': '?' }, (folder) => {
      const one = trustAt(join(folder, 'a.graphql'));
      const other = trustAt(join(folder, 'manifest'));
      expect(one?.documents.textOf(NAME_HASH)).toBe(NAME);
      expect(other?.documents.textOf('title')).toBe(TITLE);
      expect(trustAt(folder)?.documents.textOf('title')).toBeUndefined();
    });
  });

  it('can be all those that the product comes with', () => {
    const trust = trustAt(OPERATIONS_FOLDER);
    const sources = operations.map(({ source }) => source);
    for (const text of ['source', 'written'] as const) {
      const found = operations.map((one) => trust?.documents.textOf(hashOf(one[text])));
      expect(found).toEqual(sources);
    }
  });

  it('are completed by the fragments of other files, and known by both texts', () => {
    const [spreading, fragment] = [
      '{ reports { nodes { ...F } } }',
      'fragment F on Report { slug }',
    ];
    const whole = `${spreading}\n\n${fragment}\n`;
    const trust = trustIn({ 'a.graphql': spreading, 'deep/f.graphql': fragment });
    for (const hash of [hashOf(spreading), hashOf(whole)]) {
      for (const id of [hash, `sha256:${hash}`]) expect(trust?.documents.textOf(id)).toBe(whole);
    }
    expect(trust?.documents.textOf(hashOf(fragment))).toBeUndefined();
    expect([whole, spreading, fragment].map((text) => trust?.documents.includes(text))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of a manifest are whole, and nothing is added to them', () => {
    const fragment = 'fragment F on Report { slug }';
    const own = `{ reports { nodes { ...F } } }\n${fragment}`;
    expect(trustIn({ 'm.json': { own }, 'f.graphql': fragment })?.documents.textOf('own')).toBe(
      own,
    );
    expect(
      faultsOf({ 'm.json': { a: '{ reports { nodes { ...F } } }' }, 'f.graphql': fragment }),
    ).toEqual([
      'TRUSTED_DOCUMENTS: m.json: document "a": Unknown fragment "F". (line 1, column 24)',
    ]);
  });
});

describe('what cannot be trusted', () => {
  const WRONG = hashOf('another text');

  const faulty: readonly [what: string, files: Files, faults: readonly string[]][] = [
    ['a folder without documents', { 'note.txt': NAME }, ['here: There are no documents.']],
    ['an empty manifest', { 'm.json': {} }, ['here: There are no documents.']],
    [
      'a file that is not in UTF-8',
      { 'a.graphql': Buffer.from([0x7b, 0xff]) },
      ['a.graphql: It is not in UTF-8.'],
    ],
    [
      'a list',
      { 'm.json': [NAME] },
      ['m.json: A manifest is an object of documents by their ids.'],
    ],
    ['null', { 'm.json': 'null' }, ['m.json: A manifest is an object of documents by their ids.']],
    [
      'a document that is no text',
      { 'm.json': { a: NAME, b: { body: NAME } } },
      ['m.json: The document "b" is not a text.'],
    ],
    [
      'a list of another version',
      { 'm.json': { ...apolloManifest(), version: 2 } },
      ['m.json: The version of the manifest is not 1.'],
    ],
    [
      'a list that is none',
      { 'm.json': { ...apolloManifest(), operations: {} } },
      ['m.json: The operations of the manifest are not a list.'],
    ],
    [
      'an operation without an id',
      { 'm.json': apolloManifest({ id: 'a', body: NAME }, { body: NAME }) },
      ['m.json: Operation 2 of the manifest has no id.'],
    ],
    [
      'an operation without a body',
      { 'm.json': apolloManifest({ id: 'a' }) },
      ['m.json: The document "a" is not a text.'],
    ],
    ['an empty id', { 'm.json': { '': NAME } }, ['m.json: document "": The id is empty.']],
    [
      'a document that does not parse',
      { 'a.graphql': '{ reports' },
      ['a.graphql: Syntax Error: Expected Name, found <EOF>. (line 1, column 10)'],
    ],
    [
      'a document that does not fit the schema',
      { 'm.json': { a: '{ nothing }' } },
      ['m.json: document "a": Cannot query field "nothing" on type "Query". (line 1, column 3)'],
    ],
    [
      'a fragment that stands elsewhere',
      { 'a.graphql': '{ ...F }' },
      ['a.graphql: Unknown fragment "F". (line 1, column 6)'],
    ],
    [
      'fragments alone',
      { 'a.graphql': 'fragment F on Report { slug }' },
      ['here: There are no documents.'],
    ],
    [
      'a fragment that a document defines too, and not for others',
      {
        'a.graphql': '{ ...F }',
        'b.graphql': '{ reports { nodes { ...F } } }\nfragment F on Report { slug }',
      },
      ['a.graphql: Unknown fragment "F". (line 1, column 6)'],
    ],
    [
      'two fragments of one name',
      {
        'a.graphql': '{ reports { nodes { ...F } } }',
        'f.graphql': 'fragment F on Report { slug }',
        'g.graphql': 'fragment F on Report { name }',
      },
      ['g.graphql: The fragment "F" stands in f.graphql too.'],
    ],
    [
      'a mutation',
      { 'a.graphql': 'mutation { a }' },
      ['a.graphql: The graph is only read: an operation is a query. (line 1, column 1)'],
    ],
    [
      'the hash of another document',
      { 'm.json': { [WRONG]: NAME } },
      [
        `m.json: document "${WRONG}": The id is not the SHA-256 of the text, which is sha256:${NAME_HASH}.`,
      ],
    ],
    [
      'a hash in upper case',
      { 'm.json': { [NAME_HASH.toUpperCase()]: NAME } },
      [
        `m.json: document "${NAME_HASH.toUpperCase()}": The id is not the SHA-256 of the text, which is sha256:${NAME_HASH}.`,
      ],
    ],
    [
      'a prefix without a hash',
      { 'm.json': { 'sha256:abc': NAME } },
      [
        `m.json: document "sha256:abc": The id is not the SHA-256 of the text, which is sha256:${NAME_HASH}.`,
      ],
    ],
    [
      'two documents with one id',
      { 'a.json': { one: NAME }, 'b.json': { one: TITLE } },
      ['b.json: document "one": Another document in a.json has this id.'],
    ],
    [
      'two operations with one id',
      { 'm.json': apolloManifest({ id: 'one', body: NAME }, { id: 'one', body: TITLE }) },
      ['m.json: document "one": Another document in m.json has this id.'],
    ],
    [
      'many things at once',
      { 'a.graphql': '{', 'b.json': [], 'c.json': { x: '{ a b }', y: NAME } },
      [
        'b.json: A manifest is an object of documents by their ids.',
        'a.graphql: Syntax Error: Expected Name, found <EOF>. (line 1, column 2)',
        'c.json: document "x": Cannot query field "a" on type "Query". (line 1, column 3)',
        'c.json: document "x": Cannot query field "b" on type "Query". (line 1, column 5)',
      ],
    ],
  ];

  it.each(faulty)('is %s', (_, files, faults) => {
    expect(faultsOf(files)).toEqual(faults.map((fault) => `TRUSTED_DOCUMENTS: ${fault}`));
  });

  it('is bad JSON', () => {
    expect(faultsOf({ 'm.json': '{"a": ' })).toEqual([
      expect.stringMatching(/^TRUSTED_DOCUMENTS: m\.json: It is no JSON \(.+\)\.$/) as string,
    ]);
  });

  it('is a file that is not there', () => {
    expect(() => trustAt('/nowhere/at-all')).toThrow(
      /^TRUSTED_DOCUMENTS: \/nowhere\/at-all: It cannot be read \(ENOENT.*\)\.$/,
    );
  });

  it('is a document that goes beyond the limits, as every request for it would', () => {
    const files = { 'a.graphql': '{ reports { nodes { name } } }' };
    const [deep, long] = [{ MAX_DEPTH: 2 }, { MAX_TOKENS: 5 }].map((limit) =>
      faultsOf(files, { limits: { ...DEFAULT_LIMITS, ...limit } }),
    );
    expect(deep).toEqual([
      expect.stringContaining('a.graphql: The document is nested 3 fields deep'),
    ]);
    expect(long).toEqual([expect.stringContaining('a.graphql: The document has too many tokens')]);
  });

  it('is a question for the schema where that is not told', () => {
    const files = { 'a.graphql': '{ __schema { queryType { name } } }' };
    expect(faultsOf(files)).toEqual([]);
    expect(faultsOf(files, { introspection: false })).toEqual([
      'TRUSTED_DOCUMENTS: a.graphql: This server does not tell its schema: "__schema" is not answered.',
    ]);
  });

  it('are each read once, however many links lead to them, as in a folder that is mounted into a container', () => {
    withFiles({ '..data_1/q.graphql': 'query Q { meta { ...A } }' }, (folder) => {
      writeFileSync(join(folder, '..data_1/a.graphql'), 'fragment A on Meta { today }');
      symlinkSync('..data_1', join(folder, '..data'));
      symlinkSync('.', join(folder, 'round'));
      for (const name of ['q.graphql', 'a.graphql']) {
        symlinkSync(join('..data', name), join(folder, name));
      }
      const trust = trustAt(folder);
      expect(trust?.documents.textOf(hashOf('query Q { meta { ...A } }'))).toContain('fragment A');
    });
  });
});
