import { describe, expect, it } from 'vitest';
import { seedServer } from '../support/server.js';
import { serverWith, withHeaders } from './asking.js';

const HOME = 'https://app.example';

function preflight(origin: string) {
  const headers = { origin, 'access-control-request-method': 'POST' };
  return { method: 'OPTIONS', headers };
}

/** The headers of an answer that concern pages of other origins. */
function sharing({ status, headers }: Response) {
  const names = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
  return {
    status,
    vary: headers.get('vary'),
    ...Object.fromEntries(names.map((name) => [name, headers.get(name)])),
  };
}

describe('pages of other origins', () => {
  it('are told nothing by a server that lists none', async () => {
    const answer = await seedServer.fetch('http://graph/graphql', withHeaders({ origin: HOME }));
    expect(sharing(answer)).toEqual({ status: 200, vary: 'accept, accept-encoding' });
    const refused = await seedServer.fetch('http://graph/graphql', preflight(HOME));
    expect(sharing(refused)).toEqual({ status: 405, vary: 'accept, accept-encoding' });
  });

  const server = serverWith({ corsOrigins: [HOME, 'http://localhost:5173'] });

  it.each([HOME, 'http://localhost:5173'])(
    'may read answers where they are listed: %s',
    async (origin) => {
      const answer = await server.fetch('http://graph/graphql', withHeaders({ origin }));
      expect(sharing(answer)).toEqual({
        status: 200,
        vary: 'accept, accept-encoding, origin',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'x-request-id',
      });
      expect(sharing(await server.fetch('http://graph/graphql', preflight(origin)))).toEqual({
        status: 204,
        vary: 'origin',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'x-request-id',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, x-request-id, traceparent',
        'access-control-max-age': '3600',
      });
    },
  );

  it.each([
    'https://app.example.evil',
    'https://app.example:8443',
    'https://evil.example',
    'null',
    'http://app.example',
    '*',
  ])('may not where they are not: %s', async (origin) => {
    const answer = await server.fetch('http://graph/graphql', withHeaders({ origin }));
    expect(sharing(answer)).toEqual({ status: 200, vary: 'accept, accept-encoding, origin' });
    const refused = await server.fetch('http://graph/graphql', preflight(origin));
    expect(refused.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('every answer', () => {
  const addresses = [
    '/graphql',
    '/health',
    '/calendar.ics',
    '/graph.jsonld',
    '/vocabulary',
    '/schema.json',
    '/nowhere',
    '/',
  ];

  it.each(addresses)('tells browsers to make nothing of it: %s', async (address) => {
    const { headers } = await seedServer.fetch(`http://graph${address}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });
});
