import { describe, expect, it } from 'vitest';
import { queryTo, seedServer } from '../support/server.js';

const JSON_LD = 'application/ld+json';

function fetchNode(slug: string, accept?: string, method = 'GET'): Promise<Response> {
  const headers: Record<string, string> = accept === undefined ? {} : { accept };
  return seedServer.fetch(`http://graph/id/${slug}`, { method, headers }) as Promise<Response>;
}

describe('the form of an answer', () => {
  it.each([
    [undefined, JSON_LD],
    ['', JSON_LD],
    ['*/*', JSON_LD],
    ['application/*', JSON_LD],
    [JSON_LD, JSON_LD],
    ['APPLICATION/LD+JSON', JSON_LD],
    [`${JSON_LD};profile="http://www.w3.org/ns/json-ld#compacted"`, JSON_LD],
    ['application/json', 'application/json'],
    [`application/json, ${JSON_LD};q=0.9`, 'application/json'],
    [`application/json;q=0.8, ${JSON_LD};q=0.9`, JSON_LD],
    [`text/html;q=0.5, ${JSON_LD}`, JSON_LD],
    [`text/html;q=0, */*`, JSON_LD],
    ['text/turtle, application/json;q=0.1', 'application/json'],
  ])('for a client that accepts %j is %s', async (accept, type) => {
    const response = await fetchNode('aws-soc-1', accept);
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('vary'),
      response.headers.get('x-content-type-options'),
    ]).toEqual([200, type, 'accept, accept-encoding', 'nosniff']);
    expect(await response.json()).toMatchObject({ '@id': 'aws-soc-1', name: 'AWS SOC 1' });
  });

  it.each([
    'text/html',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/html, application/json;q=0.9',
  ])('for a client that accepts %s is GraphiQL', async (accept) => {
    const response = await fetchNode('aws-soc-1', accept);
    expect([response.status, response.headers.get('vary')]).toEqual([303, 'accept']);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/graphql\?query=query\+Entity/);
  });

  it.each([
    ['aws-soc-1', { entity: { name: 'AWS SOC 1' } }],
    [
      'aws-soc-1--2025-10-01--2026-09-30',
      { entity: { name: 'AWS SOC 1, 2025-10-01 to 2026-09-30' } },
    ],
    ['aws-criteria-name', { conflict: { subject: { slug: 'tsp-100' } } }],
  ])('for people asks a question about %s that has an answer', async (slug, data) => {
    const location = (await fetchNode(slug, 'text/html')).headers.get('location') ?? '';
    const question = new URL(location, 'http://graph').searchParams.get('query') ?? '';
    const answer = await queryTo(seedServer)(question);
    expect(answer).toMatchObject({ data });
    expect(answer).not.toHaveProperty('errors');
  });

  it.each(['text/turtle', 'image/png, text/plain', `${JSON_LD};q=0`, 'nonsense'])(
    'is none for a client that accepts %s',
    async (accept) => {
      const response = await fetchNode('aws-soc-1', accept);
      expect([response.status, response.headers.get('vary'), await response.text()]).toEqual([
        406,
        'accept, accept-encoding',
        'This is told as application/ld+json or application/json or text/html only.\n',
      ]);
    },
  );

  it('is the same to HEAD, without a body', async () => {
    const [got, asked] = await Promise.all([
      fetchNode('aws-soc-1'),
      fetchNode('aws-soc-1', undefined, 'HEAD'),
    ]);
    const headersOf = ({ headers }: Response) =>
      [...headers].filter(([name]) => name !== 'content-length');
    expect([asked.status, headersOf(asked)]).toEqual([got.status, headersOf(got)]);
    expect(await asked.text()).toBe('');
  });
});

describe('the address of a node', () => {
  it.each([
    ['cc1.1', 'cc1.1'],
    ['CC1%2E1'.toLowerCase(), 'cc1.1'],
    ['aws%2Dsoc%2D1', 'aws-soc-1'],
    ['aws-soc-1?x=1', 'aws-soc-1'],
    ['aws-soc-1--2025-10-01--2026-09-30', 'aws-soc-1--2025-10-01--2026-09-30'],
    ['aws-soc-1--2035-10-01--2036-09-30', 'aws-soc-1--2035-10-01--2036-09-30'],
    ['2025-10-01--2026-09-30', '2025-10-01--2026-09-30'],
    ['aws-criteria-name', 'aws-criteria-name'],
  ])('%s leads to %s', async (path, slug) => {
    const response = await fetchNode(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ '@id': slug });
  });

  it.each([
    ['', ''],
    ['aws-soc-9', 'aws-soc-9'],
    ['AWS-SOC-1', 'AWS-SOC-1'],
    ['aws-soc-1/', 'aws-soc-1/'],
    ['aws-soc-1%20', 'aws-soc-1 '],
    ['%ZZ', '%ZZ'],
    ['..%2Fgraphql', '../graphql'],
    ['%22%0A', '"\n'],
    ['__proto__', '__proto__'],
    ['a'.repeat(5000), 'a'.repeat(60)],
  ])('%j leads to nothing, and says so', async (path, shown) => {
    for (const accept of ['*/*', 'text/html']) {
      const response = await fetchNode(path, accept);
      expect([
        response.status,
        response.headers.get('content-type'),
        await response.text(),
      ]).toEqual([
        404,
        'text/plain; charset=utf-8',
        `Nothing in the graph has the slug ${JSON.stringify(shown)}.\n`,
      ]);
    }
  });

  it.each(['/id', '/id/../ids', '/graph.jsonld/', '/graph', '/vocabulary/x'])(
    'is not %s',
    async (path) => {
      expect((await seedServer.fetch(`http://graph${path}`)).status).toBe(404);
    },
  );
});
