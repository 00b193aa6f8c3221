import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import type { Request } from '../../bench/exchange.js';
import { startServerProcess } from '../../bench/server-process.js';
import { hashOf } from '../server/trusting.js';
import { operations } from '../support/operation.js';
import { runningServer } from '../support/running-server.js';
import { answerOf, inAddress, JSON_TYPE, posted, postedBody } from './question.js';

const OPERATIONS = join(import.meta.dirname, '../../operations');

/** The same document by its id, in each form that clients send. */
function byId(source: string): readonly Request[] {
  const documentId = `sha256:${hashOf(source)}`;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(source) } };
  return [
    postedBody(JSON.stringify({ documentId })),
    postedBody(JSON.stringify({ extensions })),
    inAddress({ documentId }),
    inAddress({ extensions: JSON.stringify(extensions) }),
  ];
}

const plain = await runningServer();
const trusting = await runningServer({ TRUSTED_DOCUMENTS: OPERATIONS, TRUSTED_ONLY: 'on' });

describe('the operations of a client', () => {
  it.each(operations)('are answered by id as by text: $question', async ({ source, written }) => {
    const { status, body } = await exchange(plain.url, posted(source));
    expect(status).toBe(200);
    for (const request of [...byId(written), ...byId(source), posted(source)]) {
      const reply = await exchange(trusting.url, request);
      expect([reply.status, reply.body]).toEqual([200, body]);
    }
  });

  it.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Report") { name } }',
    '{ __typename }',
    'query IntrospectionQuery { __schema { types { name } } }',
  ])('are all that is answered: %s is not', async (query) => {
    for (const headers of [{}, { accept: JSON_TYPE }]) {
      for (const request of [posted(query, undefined, headers), inAddress({ query }, headers)]) {
        const reply = await exchange(trusting.url, request);
        expect([reply.status, answerOf(reply)]).toEqual([
          403,
          { errors: [expect.objectContaining({ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } })] },
        ]);
      }
    }
  });

  it('are not asked for by what every object has', async () => {
    for (const id of ['__proto__', 'constructor']) {
      for (const request of [
        postedBody(`{"documentId": "${id}", "__proto__": {"documentId": "x"}}`),
        inAddress({ documentId: id }, { accept: JSON_TYPE }),
      ]) {
        expect((await exchange(trusting.url, request)).status).toBe(404);
      }
    }
    expect(trusting.errors()).toBe('');
  });

  it('leave no GraphiQL', async () => {
    const { status } = await exchange(trusting.url, { headers: { accept: 'text/html' } });
    expect(status).toBe(406);
  });
});

describe('a server', () => {
  it('does not start with documents that cannot be trusted, and says why', async () => {
    const manifest = join(OPERATIONS, '../package.json');
    await expect(startServerProcess('product', { TRUSTED_DOCUMENTS: manifest })).rejects.toThrow(
      /: TRUSTED_DOCUMENTS: .*package\.json: The document "\w+" is not a text\.\n$/,
    );
  });

  it('does not start where only documents are trusted of which there are none', async () => {
    await expect(startServerProcess('product', { TRUSTED_ONLY: 'on' })).rejects.toThrow(
      /: TRUSTED_ONLY is "on"; expected TRUSTED_DOCUMENTS beside it\.\n$/,
    );
  });
});
