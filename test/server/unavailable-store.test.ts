import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../../src/server.js';
import { absentStore } from '../../src/store/absent-store.js';
import { createMemoryStore } from '../../src/store/memory.js';
import type { Store } from '../../src/store/store.js';
import { StoreUnavailable } from '../../src/store/store-unavailable.js';
import { seedCatalog, TODAY } from '../support/server.js';

const seedStore = createMemoryStore(seedCatalog);

/** A server over a store whose reads can be made to fail, how often each was asked, and what it logs. */
function serverWith(store: Store = seedStore) {
  const fault: { now: Error | null } = { now: null };
  const reads = { count: 0 };
  const logged: unknown[] = [];
  const log = (...parts: unknown[]) => void logged.push(...parts);
  function failing([name, member]: [string, unknown]): [string, unknown] {
    if (typeof member !== 'function') return [name, member];
    const read = member as (...keys: unknown[]) => Promise<unknown>;
    return [
      name,
      (...keys: unknown[]) => {
        reads.count += 1;
        return fault.now === null ? read(...keys) : Promise.reject(fault.now);
      },
    ];
  }
  const given =
    store === seedStore ? Object.fromEntries(Object.entries(store).map(failing)) : store;
  const server = createServer({
    store: () => given as Store,
    today: () => TODAY,
    log: { debug: () => undefined, info: log, warn: log, error: log },
  });
  return { server, fault, reads, logged };
}

function questionOf(query: string, accept = 'application/json'): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  };
}

const AWAY = new StoreUnavailable('DATABASE_UNAVAILABLE', { cause: new Error('10.0.0.7:5432') });
const LATE = new StoreUnavailable('DATABASE_TIMEOUT');

const refusalOf = async (response: Response) => ({
  status: response.status,
  retry: response.headers.get('retry-after'),
  caching: response.headers.get('cache-control'),
  type: response.headers.get('content-type'),
  body: await response.text(),
});

/** Fields that may be null, that may not, and lists: an answer with a hole would be a lie in each. */
const QUESTIONS = [
  '{ report(slug: "aws-soc-1") { name } }',
  '{ reports { nodes { slug } } meta { today } }',
  '{ search(text: "soc") { totalCount } }',
  '{ meta { today } conflicts { totalCount } report(slug: "aws-soc-1") { facts { value } } }',
];

describe('a question to a store that cannot be read', () => {
  for (const type of ['application/json', 'application/graphql-response+json']) {
    it.each(QUESTIONS)(`is refused whole, as ${type}: %s`, async (query) => {
      const { server, fault, logged } = serverWith();
      fault.now = AWAY;
      const response = await server.fetch('http://graph/graphql', questionOf(query, type));
      expect(await refusalOf(response)).toEqual({
        status: 503,
        retry: '1',
        caching: 'no-store',
        type: `${type}; charset=utf-8`,
        body: JSON.stringify({
          errors: [
            {
              message: 'The database cannot be reached at the moment. Ask again in a second.',
              extensions: { code: 'DATABASE_UNAVAILABLE' },
            },
          ],
        }),
      });
      // Whoever watches the database tells once what every question would tell again.
      expect(logged).toEqual([]);
      fault.now = null;
      expect((await server.fetch('http://graph/graphql', questionOf(query, type))).status).toBe(
        200,
      );
    });
  }

  it('is refused with a code of its own where reading took too long', async () => {
    const { server, fault } = serverWith();
    fault.now = LATE;
    const response = await server.fetch('http://graph/graphql', questionOf(QUESTIONS[0] ?? ''));
    expect([response.status, await response.json()]).toEqual([
      503,
      {
        errors: [
          {
            message: 'The database took too long to answer. Ask again later, or for less at once.',
            extensions: { code: 'DATABASE_TIMEOUT' },
          },
        ],
      },
    ]);
  });

  it('is asked of the store once', async () => {
    const { server, fault, reads } = serverWith();
    fault.now = LATE;
    const nodes = Array.from(
      { length: 8 },
      (_, index) => `a${index}: report(slug: "r${index}") { name }`,
    );
    await server.fetch('http://graph/graphql', questionOf(`{ ${nodes.join(' ')} }`));
    expect(reads.count).toBe(1);
  });

  it('is answered as ever where it needs no data', async () => {
    const { server } = serverWith(absentStore);
    const statusOf = async (query: string) =>
      (await server.fetch('http://graph/graphql', questionOf(query))).status;
    expect(await statusOf('{ __typename }')).toBe(200);
    expect(await statusOf('{ meta { dataVersion } }')).toBe(503);
    expect(await statusOf('{ report(slug: "aws-soc-1") { name } }')).toBe(503);
    expect(await statusOf('{ nothing }')).toBe(200);
  });
});

describe('an address over a store that cannot be read', () => {
  it.each(['/calendar.ics', '/graph.jsonld', '/id/aws-soc-1'])('says so: %s', async (path) => {
    for (const [{ server, fault, logged }, reason] of [
      [serverWith(), 'The database cannot be reached at the moment'],
      [
        serverWith(absentStore),
        'There is no graph to answer from yet: the log of the server says why',
      ],
    ] as const) {
      fault.now = AWAY;
      expect(await refusalOf(await server.fetch(`http://graph${path}`))).toEqual({
        status: 503,
        retry: '1',
        caching: 'no-store',
        type: 'text/plain; charset=utf-8',
        body: `${reason}. Ask again in a second. (DATABASE_UNAVAILABLE)\n`,
      });
      expect(logged).toEqual([]);
    }
  });
});

describe('a server on a port whose store is lost', () => {
  it('goes on with what is ready, refuses the rest without asking twice, and recovers', async () => {
    const { server, fault, reads } = serverWith();
    const http = createHttpServer(server).listen(0, '127.0.0.1');
    onTestFinished(() => void http.close());
    await new Promise((resolve) => http.once('listening', resolve));
    const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const ask = async (slug: string) => {
      const query = 'query Q($slug: String!) { report(slug: $slug) { name } }';
      const response = await fetch(`${address}/graphql`, {
        ...questionOf(query),
        body: JSON.stringify({ query, variables: { slug } }),
      });
      return { status: response.status, body: await response.text() };
    };
    const slugs = ['aws-soc-1', 'aws-soc-2', 'aws-soc-3'];
    // Not before it is asked again is an operation compiled.
    const ready = [];
    for (const slug of slugs) ready.push(await ask(slug));
    const graph = await (await fetch(`${address}/graph.jsonld`)).text();

    fault.now = AWAY;
    reads.count = 0;
    expect(await Promise.all(slugs.slice(1).map(ask))).toEqual(ready.slice(1));
    expect(await (await fetch(`${address}/graph.jsonld`)).text()).toBe(graph);
    expect(reads.count).toBe(0);
    const refused = await ask('unheard-of');
    expect([refused.status, reads.count]).toEqual([503, 1]);
    expect(JSON.parse(refused.body)).toMatchObject({
      errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
    });
    fault.now = null;
    expect(await ask('unheard-of')).toEqual({ status: 200, body: '{"data":{"report":null}}' });
  });
});
