import { describe, expect, it } from 'vitest';
import { serverWith } from './asking.js';
import {
  ask,
  NAME,
  NAME_HASH,
  NAMED,
  only,
  persisted,
  trust,
  TWO,
  TWO_HASH,
  VARIABLES,
  WAYS,
  withoutNull,
} from './trusted-question.js';
import type { Parameters } from './trusted-question.js';
import { expectRefusal, malformed, NO_EXTENSION, OTHER_TEXT } from './trusted-refusal.js';
import type { Refusal } from './trusted-refusal.js';
import { hashOf } from './trusting.js';

const NAMES: readonly (readonly [how: string, parameters: Parameters])[] = [
  ['documentId, by SHA-256', { documentId: `sha256:${NAME_HASH}` }],
  ['documentId, by SHA-256 without a prefix', { documentId: NAME_HASH }],
  ['documentId, by SHA-1', { documentId: hashOf(NAME, 'sha1') }],
  ['documentId, by MD5', { documentId: hashOf(NAME, 'md5') }],
  ['documentId, by an id of its own', { documentId: 'name-1' }],
  ['persistedQuery, by SHA-256', persisted(NAME_HASH)],
  ['persistedQuery, by SHA-256 with a prefix', persisted(`sha256:${NAME_HASH}`)],
  ['persistedQuery, by an id of its own', persisted('name-1')],
  ['both alike', { documentId: `sha256:${NAME_HASH}`, ...persisted(NAME_HASH) }],
  ['documentId beside the same text', { query: NAME, documentId: 'name-1' }],
  ['persistedQuery beside the same text', { query: NAME, ...persisted(NAME_HASH) }],
  ['no id but the same text', { query: NAME }],
  ['null for what is not there', { query: null, documentId: 'name-1', extensions: null }],
];

describe.each([
  ['trusts some documents', trust],
  ['trusts no others', only],
])('a server that %s', (_, trust) => {
  const server = serverWith({ trust });
  const asBefore = serverWith({});

  it.each(NAMES)('answers as to the text: %s', async (_, parameters) => {
    for (const way of WAYS) {
      const sent = way.method === 'POST' ? parameters : withoutNull(parameters);
      const answer = await ask(server, { ...sent, variables: VARIABLES }, way);
      expect(answer).toEqual({
        status: 200,
        contentType: `${way.type}; charset=utf-8`,
        text: JSON.stringify(NAMED),
      });
      expect(answer).toEqual(await ask(asBefore, { query: NAME, variables: VARIABLES }, way));
    }
  });

  it('answers the operation that is chosen of several', async () => {
    const parameters = { documentId: `sha256:${TWO_HASH}`, operationName: 'B' };
    for (const way of WAYS) {
      expect(JSON.parse((await ask(server, parameters, way)).text)).toEqual({
        data: { report: { name: 'AWS SOC 2' } },
      });
    }
  });

  it('says of variables what it says to the text', async () => {
    for (const way of WAYS) {
      const variables = { slug: 7 };
      const byId = await ask(server, { documentId: 'name-1', variables }, way);
      expect(byId).toEqual(await ask(asBefore, { query: NAME, variables }, way));
      expect(byId.text).toContain('BAD_USER_INPUT');
    }
  });

  it('holds trusted documents to the limits', async () => {
    const variables = { slug: 'a'.repeat(201) };
    for (const way of WAYS) {
      const { status, text } = await ask(server, { documentId: 'name-1', variables }, way);
      expect(status).toBe(400);
      expect(text).toContain('MAX_TEXT_LENGTH');
    }
  });

  const faulty: readonly (readonly [what: string, parameters: Parameters, refusal: Refusal])[] = [
    ['an id beside the text of another', { query: TWO, documentId: 'name-1' }, OTHER_TEXT],
    ['a hash beside the text of another', { query: NAME, ...persisted(TWO_HASH) }, OTHER_TEXT],
    ['a strange hash beside a text', { query: NAME, ...persisted(hashOf('')) }, OTHER_TEXT],
    [
      'a hash in upper case beside its text',
      { query: NAME, ...persisted(NAME_HASH.toUpperCase()) },
      OTHER_TEXT,
    ],
    [
      'two ids',
      { documentId: `sha256:${TWO_HASH}`, ...persisted(NAME_HASH) },
      malformed(
        'The request names two documents, by "documentId" and by the extension "persistedQuery".',
      ),
    ],
    ['a hash that is no text', persisted(7), NO_EXTENSION],
    ['a hash that is not there', persisted(undefined), NO_EXTENSION],
    ['a hash in a list', persisted([NAME_HASH]), NO_EXTENSION],
    ['another version', persisted(NAME_HASH, 2), NO_EXTENSION],
    ['no version', { extensions: { persistedQuery: { sha256Hash: NAME_HASH } } }, NO_EXTENSION],
    ['another version beside a text', { query: NAME, ...persisted(NAME_HASH, '1') }, NO_EXTENSION],
    ['an extension that is a text', { extensions: { persistedQuery: NAME_HASH } }, NO_EXTENSION],
    [
      'an extension that is a list',
      { extensions: { persistedQuery: [1, NAME_HASH] } },
      NO_EXTENSION,
    ],
    ['an extension that is false', { extensions: { persistedQuery: false } }, NO_EXTENSION],
    [
      'nothing',
      {},
      malformed('Parameter "query" must be the text of a document, but there is none.'),
    ],
  ];

  it.each(faulty)('refuses %s', async (_, parameters, refusal) => {
    await expectRefusal({ trust }, parameters, refusal);
  });

  it.each([
    [7, 'a number'],
    [true, 'a boolean'],
    [[NAME_HASH], 'a list'],
    [{}, 'an object'],
  ])('refuses the id %j', async (documentId, kind) => {
    const message = `Parameter "documentId" must be a text, but it is ${kind}.`;
    await expectRefusal({ trust }, { documentId }, malformed(message), ['POST']);
    await expectRefusal({ trust }, { query: NAME, documentId }, malformed(message), ['POST']);
  });
});
