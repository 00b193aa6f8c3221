import { describe, expect, it } from 'vitest';
import { exchange } from '../../bench/exchange.js';
import { runningServer } from '../support/running-server.js';
import { answerOf, posted } from './question.js';

const [APP, LOCAL, ELSEWHERE] = [
  'https://app.example',
  'http://localhost:3000',
  'https://elsewhere.example',
];

const { url } = await runningServer({
  CORS_ORIGINS: `${APP},${LOCAL}`,
  INTROSPECTION: 'off',
  GRAPHIQL: 'off',
});

describe('what the environment switches reaches the server', () => {
  it('which origins may read, without credentials', async () => {
    const leaves = await Promise.all(
      [APP, LOCAL, ELSEWHERE].map(async (origin) => {
        const { headers } = await exchange(url, posted('{ __typename }', undefined, { origin }));
        expect(headers).not.toHaveProperty('access-control-allow-credentials');
        return headers['access-control-allow-origin'];
      }),
    );
    expect(leaves).toEqual([APP, LOCAL, undefined]);
  });

  it('whether the schema is told', async () => {
    const reply = await exchange(url, posted('{ __schema { queryType { name } } }'));
    expect([reply.status, answerOf(reply)]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'INTROSPECTION_DISABLED' } }] },
    ]);
  });

  it('whether browsers are shown a page', async () => {
    const reply = await exchange(url, { headers: { accept: 'text/html' } });
    expect(reply.status).toBe(406);
    expect(reply.headers['content-type']).not.toContain('text/html');
  });
});
