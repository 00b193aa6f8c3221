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
  VARIABLES,
  WAYS,
} from './trusted-question.js';
import {
  expectRefusal,
  malformed,
  NOT_SUPPORTED,
  NOT_TRUSTED,
  UNKNOWN_TO_CLIENTS,
  unknownId,
} from './trusted-refusal.js';
import { hashOf } from './trusting.js';

const STRANGE = [
  hashOf('another text'),
  `sha256:${hashOf('another text')}`,
  NAME_HASH.toUpperCase(),
  `SHA256:${NAME_HASH}`,
  'two.graphql',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

describe('a server that trusts some documents', () => {
  const server = serverWith({ trust });

  it.each(STRANGE)('lets clients send the document where it does not know %s', async (id) => {
    await expectRefusal({ trust }, { documentId: id }, UNKNOWN_TO_CLIENTS);
    await expectRefusal({ trust }, persisted(id), UNKNOWN_TO_CLIENTS);
  });

  it('answers whoever then sends it, with the hash or with an id that it does not know', async () => {
    const query = '{ report(slug: "aws-soc-1") { name } }';
    const hashes = [hashOf(query), `sha256:${hashOf(query)}`, hashOf(query, 'sha1'), 'mine'];
    for (const way of WAYS) {
      for (const hash of hashes) {
        expect(JSON.parse((await ask(server, { query, ...persisted(hash) }, way)).text)).toEqual(
          NAMED,
        );
      }
    }
    await expectRefusal({ trust }, persisted(hashOf(query)), UNKNOWN_TO_CLIENTS);
  });

  it('takes an empty id in the address for none, and in a body for an unknown one', async () => {
    const none = 'Parameter "query" must be the text of a document, but there is none.';
    await expectRefusal({ trust }, { documentId: '' }, malformed(none), ['GET']);
    await expectRefusal({ trust }, { documentId: '' }, UNKNOWN_TO_CLIENTS, ['POST']);
  });

  it('still shows GraphiQL', async () => {
    const response = await server.fetch('http://graph/graphql', {
      headers: { accept: 'text/html' },
    });
    expect(response.status).toBe(200);
  });
});

describe('a server that trusts no others', () => {
  it.each(STRANGE)('knows no %s', async (id) => {
    await expectRefusal({ trust: only }, { documentId: id }, unknownId(`"${id}"`));
    await expectRefusal({ trust: only }, persisted(id), unknownId(`"${id}"`));
  });

  it('shows the beginning of a long id', async () => {
    const documentId = 'x'.repeat(2_000);
    await expectRefusal({ trust: only }, { documentId }, unknownId(`"${'x'.repeat(80)}…"`));
  });

  it.each([
    '{ __schema { queryType { name } } }',
    '{ meta { today } }',
    ` ${NAME}`,
    NAME.replace('name', 'title'),
    TWO.trim(),
    '{',
    '',
  ])('refuses the text %j', async (query) => {
    await expectRefusal({ trust: only }, { query }, NOT_TRUSTED);
    await expectRefusal({ trust: only }, { query, ...persisted(hashOf(query)) }, NOT_TRUSTED);
    await expectRefusal({ trust: only }, { query, documentId: 'mine' }, NOT_TRUSTED);
  });

  it('shows no GraphiQL', async () => {
    const server = serverWith({ trust: only });
    const accept = { headers: { accept: 'text/html' } };
    const page = await server.fetch('http://graph/graphql', accept);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      406,
      'application/json; charset=utf-8',
    ]);
    const places = ['/', '/id/aws-soc-1'].map(async (path) => {
      const { status, headers } = await server.fetch(`http://graph${path}`, {
        ...accept,
        redirect: 'manual',
      });
      return [status, headers.get('location')];
    });
    for (const [status, location] of await Promise.all(places)) {
      expect(location ?? '').not.toContain('/graphql');
      expect(status).not.toBe(500);
    }
  });

  it('says that it is alive, and tells the graph as linked data', async () => {
    const server = serverWith({ trust: only });
    const statuses = ['/health', '/ready', '/graph.jsonld', '/calendar.ics', '/vocabulary'].map(
      async (path) => (await server.fetch(`http://graph${path}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('a server that knows no ids', () => {
  it('says so to clients that send one instead of a text', async () => {
    await expectRefusal({}, { documentId: NAME_HASH }, NOT_SUPPORTED);
    await expectRefusal({}, persisted(NAME_HASH), NOT_SUPPORTED);
  });

  it('ignores one beside a text', async () => {
    const ignored = [{ documentId: 'mine' }, persisted(hashOf('')), persisted(7, 2)];
    for (const way of WAYS) {
      for (const id of ignored) {
        const { text } = await ask(
          serverWith({}),
          { query: NAME, ...id, variables: VARIABLES },
          way,
        );
        expect(JSON.parse(text)).toEqual(NAMED);
      }
    }
  });
});
