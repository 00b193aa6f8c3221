import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIRST_QUERY } from '../src/server/graphiql/first-query.js';
import { failingServer, SECRET } from './support/failure.js';
import { seedServer } from './support/server.js';

const GRAPHQL = 'http://graph/graphql';
const JSON_TYPE = 'application/json; charset=utf-8';
const QUESTION = '{ report(slug: "aws-soc-1") { name } }';
const ANSWER = { data: { report: { name: 'AWS SOC 1' } } };

async function fetchGraph(path: string, init: RequestInit = {}): Promise<Response> {
  return seedServer.fetch(`http://graph${path}`, init);
}

function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetchGraph('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

function getUrl(parameters: Readonly<Record<string, string>>): string {
  return `/graphql?${new URLSearchParams(parameters).toString()}`;
}

/** The page that a browser gets, with headers of its own. */
function openPage(headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  return fetchGraph('/graphql', { headers: { accept, ...headers } });
}

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

async function jsonOf(response: Response): Promise<unknown> {
  return (await response.json()) as unknown;
}

describe('a question over HTTP', () => {
  it('is answered when it is posted as JSON', async () => {
    const response = await post(JSON.stringify({ query: QUESTION }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, JSON_TYPE]);
    expect(await jsonOf(response)).toEqual(ANSWER);
  });

  it('takes variables and the name of one of its operations', async () => {
    const query = `
      query Name($slug: String!) { report(slug: $slug) { name } }
      query Title($slug: String!) { report(slug: $slug) { title } }
    `;
    const variables = { slug: 'aws-soc-1' };
    const body = JSON.stringify({ query, variables, operationName: 'Title' });
    expect(await jsonOf(await post(body))).toEqual({
      data: { report: { title: 'AWS SOC 1 Report' } },
    });
  });

  it('is answered when it stands in the address', async () => {
    const response = await fetchGraph(
      getUrl({
        query: 'query ($slug: String!) { report(slug: $slug) { name } }',
        variables: '{"slug":"aws-soc-1"}',
      }),
    );
    expect([response.status, response.headers.get('content-type')]).toEqual([200, JSON_TYPE]);
    expect(await jsonOf(response)).toEqual(ANSWER);
  });

  it.each(['*/*', 'application/json', 'application/json, text/plain;q=0.5'])(
    'is answered in JSON to a program that accepts %s',
    async (accept) => {
      const response = await fetchGraph(getUrl({ query: QUESTION }), { headers: { accept } });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, JSON_TYPE]);
      expect(await jsonOf(response)).toEqual(ANSWER);
    },
  );

  it('is answered as a GraphQL response to a program that knows the type', async () => {
    const accept = 'application/graphql-response+json';
    const response = await post(JSON.stringify({ query: QUESTION }), { accept });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      `${accept}; charset=utf-8`,
    ]);
    expect(await jsonOf(response)).toEqual(ANSWER);
  });

  it('that is posted is answered in JSON to a browser too', async () => {
    const response = await post(JSON.stringify({ query: QUESTION }), {
      accept: 'text/html, application/json',
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, JSON_TYPE]);
    expect(await jsonOf(response)).toEqual(ANSWER);
  });

  it('that does not parse or does not fit the schema is refused with a code', async () => {
    const [unparsed, unknown] = await Promise.all(
      ['{ report(', '{ raport { name } }'].map(async (query) =>
        jsonOf(await post(JSON.stringify({ query }))),
      ),
    );
    expect([unparsed, unknown]).toEqual([
      {
        errors: [
          {
            message: 'Syntax Error: Expected Name, found <EOF>.',
            locations: [{ line: 1, column: 10 }],
            extensions: { code: 'GRAPHQL_PARSE_FAILED' },
          },
        ],
      },
      {
        errors: [
          {
            message: expect.stringMatching(
              /^Cannot query field "raport" on type "Query"\./,
            ) as unknown,
            locations: [{ line: 1, column: 3 }],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    ]);
  });

  it('that is no JSON is refused as the mistake of the client', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await jsonOf(response)).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_JSON' } }],
    });
  });

  it('is not read from a form of another type', async () => {
    const response = await fetchGraph('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: QUESTION }),
    });
    expect(response.status).toBe(415);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('cannot be asked by %s', async (method) => {
    const response = await fetchGraph('/graphql', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('a long question', () => {
  /** A body of exactly so many bytes. */
  function bodyOf(bytes: number): string {
    const body = JSON.stringify({ query: QUESTION, extensions: { filling: '' } });
    return body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
  }

  it('is answered up to 100,000 bytes', async () => {
    const body = bodyOf(100_000);
    expect(Buffer.byteLength(body)).toBe(100_000);
    const response = await post(body);
    expect(response.status).toBe(200);
    expect(await jsonOf(response)).toEqual(ANSWER);
  });

  it.each([100_001, 1_000_000])('is refused at %i bytes', async (bytes) => {
    const response = await post(bodyOf(bytes));
    expect(response.status).toBe(413);
    expect(await jsonOf(response)).toEqual({
      errors: [
        {
          message:
            'The body of the request has too many bytes; the limit is 100000 (MAX_BODY_BYTES).',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_BODY_BYTES', maximum: 100_000 },
        },
      ],
    });
  });

  it('is refused too when it comes in parts and does not say its length', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let part = 0; part < 20; part += 1)
          controller.enqueue(Buffer.from('x'.repeat(10_000)));
        controller.close();
      },
    });
    const response = await fetchGraph('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });
});

describe('GraphiQL', () => {
  it('opens with a query that it shows and that has an answer', async () => {
    const page = await (await fetchGraph('/graphql', { headers: { accept: 'text/html' } })).text();
    expect(page).toContain(JSON.stringify(FIRST_QUERY));
    expect(await (await post(JSON.stringify({ query: FIRST_QUERY }))).json()).toEqual({
      data: expect.objectContaining({ meta: expect.anything() as unknown }) as unknown,
    });
  });

  it('is the page that a browser gets', async () => {
    const response = await openPage();
    const { status, headers } = response;
    expect({
      status,
      type: headers.get('content-type'),
      cache: headers.get('cache-control'),
      vary: headers.get('vary'),
      sniffing: headers.get('x-content-type-options'),
      referrer: headers.get('referrer-policy'),
    }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      cache: 'no-cache',
      vary: 'accept, accept-encoding',
      sniffing: 'nosniff',
      referrer: 'no-referrer',
    });
    const html = (await bytesOf(response)).toString();
    expect(html).toMatch(/^\s*<!doctype html>/i);
    expect(html).toContain('<title>assurance-graph</title>');
  });

  it('runs the one script that it brings along, and none else', async () => {
    const response = await openPage();
    const { scripts } = partsOf((await bytesOf(response)).toString());
    const digests = scripts.map(({ content }) =>
      createHash('sha256').update(content).digest('base64'),
    );
    expect(scripts.map(({ tag }) => tag)).toEqual(['<script>']);
    expect(response.headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${digests[0] ?? ''}'`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      'font-src data:',
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('loads nothing from anywhere', async () => {
    const html = (await bytesOf(await openPage())).toString();
    const { scripts, markup } = partsOf(html);
    const tags = [...scripts.map(({ tag }) => tag), ...(markup.match(/<[a-z][^>]*>/gi) ?? [])];
    const addresses = tags.flatMap((tag) =>
      [...tag.matchAll(/\s(?:src|href|srcset|data|action)\s*=\s*["']?([^"'\s>]*)/gi)].map(
        ([, address = '']) => address,
      ),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/unpkg\.com|jsdelivr\.net|esm\.sh|fonts\.googleapis\.com/);
  });

  it('is the same page in every encoding', async () => {
    const plain = await openPage();
    const brotli = await openPage({ 'accept-encoding': 'gzip, deflate, br, zstd' });
    const gzip = await openPage({ 'accept-encoding': 'gzip;q=1.0, br;q=0' });
    const encodings = [plain, brotli, gzip].map(({ headers }) => headers.get('content-encoding'));
    expect(encodings).toEqual([null, 'br', 'gzip']);

    const html = await bytesOf(plain);
    expect(brotliDecompressSync(await bytesOf(brotli)).equals(html)).toBe(true);
    expect(gunzipSync(await bytesOf(gzip)).equals(html)).toBe(true);
  });

  it.each(['deflate', 'identity', 'br;q=0', 'x-br, brotli'])(
    'is sent as it is to a browser that accepts %s',
    async (encodings) => {
      const response = await openPage({ 'accept-encoding': encodings });
      expect(response.headers.get('content-encoding')).toBeNull();
      expect((await bytesOf(response)).subarray(0, 40).toString()).toContain('<!doctype html>');
    },
  );

  it('is not sent again to a browser that has it', async () => {
    const etag = (await openPage()).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"\s]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const response = await openPage({ 'if-none-match': known });
      expect([known, response.status, response.headers.get('etag')]).toEqual([known, 304, etag]);
      expect((await bytesOf(response)).length).toBe(0);
    }
    expect((await openPage({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each(['*/*', 'application/json', ''])(
    'is not for a program that accepts %j',
    async (accept) => {
      const response = await fetchGraph('/graphql', accept === '' ? {} : { headers: { accept } });
      expect(response.headers.get('content-type')).toBe(JSON_TYPE);
      expect(await jsonOf(response)).toEqual({
        errors: [
          {
            message: 'Parameter "query" must be the text of a document, but there is none.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      });
    },
  );
});

describe('other addresses', () => {
  it.each(['/health', '/ready', '/health?full=1'])('%s says that all is well', async (path) => {
    const response = await fetchGraph(path);
    expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('the start of the site leads to the API', async () => {
    const response = await fetchGraph('/');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it.each(['/graphiql', '/graphqlx', '/healthy', '/x/health', '/favicon.ico', '/index.html', '//'])(
    '%s is nothing',
    async (path) => {
      expect((await fetchGraph(path)).status).toBe(404);
      const accept = 'text/html';
      expect((await fetchGraph(path, { headers: { accept } })).status).toBe(404);
    },
  );

  it('a question is not taken for a check of health', async () => {
    const response = await fetchGraph('/graphql?from=/health', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
    });
    expect(await jsonOf(response)).toEqual(ANSWER);
  });
});

describe('other sites', () => {
  it.each([
    ['a question', '/graphql', 'POST'],
    ['a preflight', '/graphql', 'OPTIONS'],
    ['the page', '/graphql', 'GET'],
    ['a check of health', '/health', 'GET'],
  ])('are given no leave to read: %s', async (_, path, method) => {
    const response = await fetchGraph(path, {
      method,
      headers: {
        origin: 'https://elsewhere.example',
        accept: 'text/html, application/json',
        'content-type': 'application/json',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
      ...(method === 'POST' ? { body: JSON.stringify({ query: QUESTION }) } : {}),
    });
    const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control'));
    expect(names).toEqual([]);
  });
});

describe('a failure of ours', () => {
  it('is masked for the client and logged in full', async () => {
    const { server, logged } = failingServer();
    const response = await server.fetch(GRAPHQL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ meta { today } reports { nodes { slug } } }' }),
    });
    expect(await jsonOf(response)).toEqual({
      data: null,
      errors: [
        {
          message: 'Unexpected error.',
          locations: [{ line: 1, column: 18 }],
          path: ['reports'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(logged()).toContain(SECRET);
  });
});

interface Script {
  readonly tag: string;
  readonly content: string;
}

/** A page taken apart as a browser reads it: a script ends at the first thing that can end one. */
function partsOf(html: string): { scripts: Script[]; markup: string } {
  const scripts: Script[] = [];
  let markup = '';
  let rest = html;
  for (;;) {
    const opening = /<(script|style)\b[^>]*>/i.exec(rest);
    if (opening === null) return { scripts, markup: markup + rest };
    const [tag, name = ''] = opening;
    const start = opening.index + tag.length;
    const length = rest.slice(start).search(new RegExp(`</${name}`, 'i'));
    if (name.toLowerCase() === 'script') {
      scripts.push({ tag, content: rest.slice(start, start + length) });
    }
    markup += rest.slice(0, opening.index);
    rest = rest.slice(start + length);
  }
}
