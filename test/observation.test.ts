import { once } from 'node:events';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../src/server.js';
import type { Observation } from '../src/server/observation/observation.js';
import { createMemoryStore } from '../src/store/memory.js';
import type { Store } from '../src/store/store.js';
import { seedCatalog, TODAY } from './support/server.js';

const store = createMemoryStore(seedCatalog);
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server that is observed, and what was seen of it. */
function observedServer(over: Store = store) {
  const seen: Observation[] = [];
  const counts = { started: 0 };
  const errors: unknown[] = [];
  const ignore = () => undefined;
  const server = createServer({
    store: () => over,
    today: () => TODAY,
    log: { debug: ignore, info: ignore, warn: ignore, error: (error) => errors.push(error) },
    observer: {
      onStart: () => {
        counts.started += 1;
      },
      onEnd: (observation) => seen.push(observation),
    },
  });
  return { server, seen, counts, errors };
}

/** What one request is seen as. */
async function observationOf(path: string, asked: Asked = {}): Promise<Observation> {
  const { server, seen } = observedServer();
  const response = await server.fetch(`http://graph${path}`, asked);
  await response.text();
  expect(seen).toHaveLength(1);
  return seen[0] as Observation;
}

function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Asked {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** Listens with a server's handler, as a process does. */
async function listen(handler: ReturnType<typeof createServer>): Promise<string> {
  const http = createHttpServer(handler);
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

describe('an observer', () => {
  it('is told of a question when it is answered', async () => {
    const question = { query: 'query Names { __typename }' };
    expect(await observationOf('/graphql?secret=1', post(question))).toEqual({
      requestId: expect.stringMatching(UUID) as string,
      method: 'POST',
      path: '/graphql',
      operationName: 'Names',
      operationType: 'query',
      status: 200,
      startedAt: expect.any(Number) as number,
      milliseconds: expect.any(Number) as number,
      execution: { start: expect.any(Number) as number, end: expect.any(Number) as number },
      errorCodes: [],
      traceparent: null,
    });
  });

  it('is told when a request came, when it was executed, and how long all took', async () => {
    const before = performance.now();
    const { startedAt, milliseconds, execution } = await observationOf(
      '/graphql',
      post({ query: '{ __typename }' }),
    );
    const after = performance.now();
    const { start, end } = execution ?? { start: Number.NaN, end: Number.NaN };
    const moments = [before, startedAt, startedAt + start, startedAt + end];
    const all = [...moments, startedAt + milliseconds, after];
    expect(all).toEqual([...all].sort((one, other) => one - other));
  });

  it.each([
    ['/', '/', 302],
    ['/health', '/health', 200],
    ['/ready?verbose', '/ready', 200],
    ['/calendar.ics?report=aws-soc-2', '/calendar.ics', 200],
    ['/graph.jsonld', '/graph.jsonld', 200],
    ['/vocabulary', '/vocabulary', 200],
    ['/reports', '/', 404],
    ['/entity/aws-soc-1', '/', 404],
    ['/schema.json', '/schema.graphql', 200],
    ['/schema.graphql', '/schema.graphql', 200],
    ['/id/aws-soc-2', '/id/', 200],
    ['/id/a-name-that-nobody-has', '/id/', 404],
    ['/wp-admin/setup.php', 'other', 404],
    ['/graphql/secret', 'other', 404],
    ['/__proto__', 'other', 404],
  ])('is told of GET %s by the name %s', async (address, path, status) => {
    const headers = { accept: 'application/ld+json' };
    const observation = await observationOf(address, { headers });
    expect([observation.path, observation.status]).toEqual([path, status]);
    expect([observation.operationType, observation.execution]).toEqual([null, null]);
  });

  it.each([
    ['that does not parse', { query: '{' }, null, ['GRAPHQL_PARSE_FAILED']],
    ['that does not fit', { query: '{ a b }' }, 'query', ['GRAPHQL_VALIDATION_FAILED']],
    ['without a document', {}, null, ['BAD_REQUEST']],
    [
      'with a bad argument',
      { query: '{ reports(after: "x") { nodes { name } } }' },
      'query',
      ['BAD_USER_INPUT'],
    ],
  ])('is told of the codes of a question %s', async (_, body, operationType, errorCodes) => {
    expect(await observationOf('/graphql', post(body))).toMatchObject({
      operationName: null,
      operationType,
      errorCodes,
    });
  });

  it('is told of a name that is not in the document, but of no more than a line of it', async () => {
    const operationName = `\n\u001B[31m\u{1F600}${'x'.repeat(5_000)}`;
    const observation = await observationOf(
      '/graphql',
      post({ query: '{ __typename }', operationName }),
    );
    expect(observation.operationName).toBe(`??[31m??${'x'.repeat(92)}`);
  });

  it('is told of the operation that was chosen among several', async () => {
    const query = 'query One { __typename } query Two { __typename }';
    const body = post({ query, operationName: 'Two' });
    expect(await observationOf('/graphql', body)).toMatchObject({ operationName: 'Two' });
  });

  it('is told of the trace that a request belongs to', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    expect(await observationOf('/health', { headers: { traceparent } })).toMatchObject({
      traceparent,
    });
  });

  it.each([
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01',
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more',
    'a trace',
  ])('is told of no trace by %j', async (traceparent) => {
    expect(await observationOf('/health', { headers: { traceparent } })).toMatchObject({
      traceparent: null,
    });
  });

  it('is not shown the question or its variables', async () => {
    const query = 'query Find($text: String!) { search(text: $text, first: 1) { totalCount } }';
    const observation = await observationOf(
      '/graphql',
      post({ query, variables: { text: 'my secret' } }, { authorization: 'my token' }),
    );
    expect(JSON.stringify(observation)).not.toMatch(/search|secret|token/);
  });
});

describe('the id of a request', () => {
  it.each(['a', 'A.b_c-9', 'x'.repeat(64)])('is that of the client: %s', async (id) => {
    const { server, seen } = observedServer();
    const headers = { 'x-request-id': id };
    const response = await server.fetch('http://graph/health', { headers });
    expect([response.headers.get('x-request-id'), seen[0]?.requestId]).toEqual([id, id]);
  });

  it.each(['', 'two words', 'x'.repeat(65), 'a,b', 'ä', '{"a":1}'])(
    'is a new one where the client gave %j',
    async (id) => {
      const { server, seen } = observedServer();
      const headers = { 'x-request-id': id };
      const response = await server.fetch('http://graph/health', { headers });
      expect(response.headers.get('x-request-id')).toMatch(UUID);
      expect(response.headers.get('x-request-id')).toBe(seen[0]?.requestId);
    },
  );

  it('is sent with every answer over HTTP, and is another one each time', async () => {
    const { server, seen } = observedServer();
    const origin = await listen(server);
    const paths = ['/graphql?query={__typename}', '/health', '/', '/nowhere', '/vocabulary'];
    const ids = [];
    for (const path of paths) {
      const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
      await response.arrayBuffer();
      ids.push(response.headers.get('x-request-id'));
    }
    await expect.poll(() => seen.map(({ requestId }) => requestId)).toEqual(ids);
    expect(new Set(ids).size).toBe(paths.length);
  });

  it('is not sent by a server that nobody observes', async () => {
    const server = createServer({ store: () => store, today: () => TODAY });
    const response = await server.fetch('http://graph/health');
    expect(response.headers.get('x-request-id')).toBeNull();
  });

  it('is on the error that nobody expected', async () => {
    const broken: Store = {
      ...store,
      pages: () => Promise.reject(new Error('The disk is on fire.')),
    };
    const { server, seen, errors } = observedServer(broken);
    await server.fetch(
      'http://graph/graphql',
      post({ query: '{ reports(first: 1) { nodes { name } } }' }, { 'x-request-id': 'req-1' }),
    );
    expect(seen[0]?.errorCodes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(errors).toEqual([expect.objectContaining({ message: 'The disk is on fire.' })]);
    expect((errors[0] as { requestId?: unknown }).requestId).toBe('req-1');
  });
});

describe('a client that leaves', () => {
  it('is seen as 499, once, as soon as it is gone', async () => {
    let answer: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slowStore: Store = { ...store, pages: async (of) => slow.then(() => store.pages(of)) };
    const { server, seen, counts } = observedServer(slowStore);
    const origin = await listen(server);
    const body = JSON.stringify({ query: '{ reports(first: 1) { nodes { name } } }' });
    const request = httpRequest(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    request.on('error', () => undefined).end(body);
    await expect.poll(() => counts.started).toBe(1);
    request.destroy();
    await expect.poll(() => seen.map(({ status }) => status)).toEqual([499]);
    answer();
    await fetch(`${origin}/health`);
    await expect.poll(() => seen.map(({ status }) => status)).toEqual([499, 200]);
    expect(counts.started).toBe(2);
  });
});
