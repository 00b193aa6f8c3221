import { describe, expect, it } from 'vitest';
import { seedServer, TODAY } from '../support/server.js';
import { serverWith, withHeaders } from './asking.js';

describe('a request that does not say which operation it means', () => {
  const two = 'query A { __typename } query B { __typename }';

  it.each([
    [
      two,
      undefined,
      'The request must name one operation of its document by "operationName"; there is: A, B.',
    ],
    [two, 'C', 'The document has no operation "C"; there is: A, B.'],
    ['{ __typename }', 'C', 'The document has no operation "C"; there is: one without a name.'],
    [
      'fragment F on Query { __typename }',
      undefined,
      'The request must name one operation of its document by "operationName"; there is: none.',
    ],
  ])('is told those that there are: %s', async (query, operationName, message) => {
    const response = await seedServer.fetch('http://graph/graphql', {
      ...withHeaders({}),
      body: JSON.stringify({ query, operationName }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });
});

describe('an address where there is nothing', () => {
  it.each(['/nowhere', '/graphql/more', '/x?y=/graphql', '//graphql'])(
    'says so: %s',
    async (path) => {
      const response = await seedServer.fetch(`http://graph${path}`);
      expect([response.status, await response.text()]).toEqual([
        404,
        'There is nothing at this address.\n',
      ]);
    },
  );
});

describe('a server without GraphiQL', () => {
  const server = serverWith({ graphiql: false });

  it('shows browsers no page', async () => {
    const headers = { accept: 'text/html' };
    expect((await server.fetch('http://graph/graphql', { headers })).status).toBe(406);
    expect((await server.fetch('http://graph/', { headers })).status).toBe(404);
    expect((await server.fetch('http://graph/id/aws-soc-1')).status).toBe(200);
    expect((await server.fetch('http://graph/id/aws-soc-1', { headers })).status).toBe(406);
  });

  it('answers programs', async () => {
    const response = await server.fetch('http://graph/graphql', withHeaders({}));
    expect(await response.json()).toEqual({ data: { meta: { today: TODAY } } });
  });
});

describe('the addresses for those who watch the server', () => {
  it('say whether requests are welcome', async () => {
    let isReady = true;
    const server = serverWith({ isReady: () => isReady });
    const statuses = async () =>
      Promise.all(
        ['/ready', '/health'].map(
          async (path) => (await server.fetch(`http://graph${path}`)).status,
        ),
      );
    expect(await statuses()).toEqual([200, 200]);
    isReady = false;
    expect(await statuses()).toEqual([503, 200]);
  });

  it.each(['/health', '/ready'])('are read, and nothing else: %s', async (path) => {
    const refused = await seedServer.fetch(`http://graph${path}`, { method: 'DELETE' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await seedServer.fetch(`http://graph${path}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
