import { describe, expect, it } from 'vitest';
import { createServer } from '../../src/server.js';
import type { CalendarDate } from '../../src/model/date.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { serverWith } from '../server/asking.js';
import { seedCatalog, seedServer, TODAY } from '../support/server.js';
import { listening, textOf } from './socket.js';

const LARGE =
  '{ reports(first: 20) { nodes { slug name description standards { nodes { slug name } } } } }';
const SMALL = '{ meta { today } }';
const FAULTY = '{ nothing }';
const HALF =
  '{ report(slug: "aws-soc-1") { releases: nextEdition(asOf: "9999-12-31") { slug } } nothing }';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

type Headers = Readonly<Record<string, string>>;

function addressOf(query: string): string {
  return `http://graph/graphql?query=${encodeURIComponent(query)}`;
}

async function get(query: string, headers: Headers = {}, server = seedServer): Promise<Response> {
  return server.fetch(addressOf(query), { headers });
}

async function post(query: string, headers: Headers = {}, server = seedServer): Promise<Response> {
  return server.fetch('http://graph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

async function tagFor(query: string, headers: Headers = {}, server = seedServer): Promise<string> {
  const response = await get(query, headers, server);
  await response.text();
  return response.headers.get('etag') ?? '';
}

const NAMES = [
  'etag',
  'cache-control',
  'vary',
  'content-encoding',
  'content-type',
  'content-length',
];

/** The status, and what is said of caching, coding and the body. */
function cachingOf({ status, headers }: Response): Readonly<Record<string, unknown>> {
  const said = NAMES.filter((name) => headers.has(name));
  return { status, ...Object.fromEntries(said.map((name) => [name, headers.get(name)])) };
}

const HELD = 'public, max-age=60, stale-while-revalidate=240';
const VARY = 'accept, accept-encoding';
const TYPE = 'application/json; charset=utf-8';

describe('an answer to GET', () => {
  it('may be held by caches, and has a tag', async () => {
    const response = await get(SMALL);
    const text = await response.text();
    expect(cachingOf(response)).toEqual({
      status: 200,
      etag: expect.stringMatching(/^"[\w-]{22}"$/) as unknown,
      'cache-control': HELD,
      vary: VARY,
      'content-type': TYPE,
      'content-length': `${Buffer.byteLength(text)}`,
    });
  });

  it.each(['"x", W/TAG', 'TAG', '*', ',TAG'])(
    'is not sent again to who has it: %s',
    async (form) => {
      const tag = await tagFor(LARGE);
      const response = await get(LARGE, { 'if-none-match': form.replace('TAG', tag) });
      expect([cachingOf(response), await response.text()]).toEqual([
        { status: 304, etag: tag, 'cache-control': HELD, vary: VARY },
        '',
      ]);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each(['"x"', 'TAGTAG', 'x, TAG', 'TAG x'])('is sent to who has another: %s', async (form) => {
    const tag = await tagFor(LARGE);
    const response = await get(LARGE, { 'if-none-match': form.replaceAll('TAG', tag) });
    expect([response.status, response.headers.get('etag')]).toEqual([200, tag]);
    expect(await response.json()).toEqual(await (await post(LARGE)).json());
  });

  it('has another tag as another type, in another coding, and to another question', async () => {
    const tags = [
      await tagFor(LARGE),
      await tagFor(LARGE, { accept: GRAPHQL_RESPONSE }),
      await tagFor(LARGE, { 'accept-encoding': 'gzip' }),
      await tagFor(LARGE, { 'accept-encoding': 'br' }),
      await tagFor(LARGE, { 'accept-encoding': 'br', accept: GRAPHQL_RESPONSE }),
      await tagFor(SMALL),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    const plain = await get(LARGE, { 'accept-encoding': 'gzip', 'if-none-match': tags[0] ?? '' });
    expect(plain.status).toBe(200);
    await plain.text();
    const held = await get(LARGE, { 'accept-encoding': 'gzip', 'if-none-match': tags[2] ?? '' });
    expect([held.status, held.headers.get('content-encoding')]).toEqual([304, null]);
  });

  it('has the same tag each time, and from every server of the same data', async () => {
    const tag = await tagFor(LARGE);
    expect(await tagFor(LARGE)).toBe(tag);
    expect(await tagFor(LARGE, {}, serverWith({}))).toBe(tag);
  });

  it('has another tag when the data has changed the answer, and the same when it has not', async () => {
    let store = createMemoryStore(seedCatalog);
    const server = createServer({ store: () => store, today: () => TODAY });
    const version = '{ meta { dataVersion } }';
    const before = [await tagFor(LARGE, {}, server), await tagFor(version, {}, server)];
    store = createMemoryStore({ ...seedCatalog, version: 'another' });
    const after = [await tagFor(LARGE, {}, server), await tagFor(version, {}, server)];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect((await get(version, { 'if-none-match': before[1] ?? '' }, server)).status).toBe(200);
  });

  it('has another tag when the day has changed the answer, and the same when it has not', async () => {
    let today: CalendarDate = TODAY;
    const server = serverWith({ today: () => today });
    const before = [await tagFor(LARGE, {}, server), await tagFor(SMALL, {}, server)];
    today = '2026-11-24';
    const after = [await tagFor(LARGE, {}, server), await tagFor(SMALL, {}, server)];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('is held no longer than its day lasts', async () => {
    let left = 100;
    const days: string[] = [];
    const server = serverWith({
      secondsLeft(day) {
        days.push(day);
        return left;
      },
    });
    const controlOf = async () => (await get(SMALL, {}, server)).headers.get('cache-control');
    expect(await controlOf()).toBe('public, max-age=60, stale-while-revalidate=40');
    left = 7;
    expect(await controlOf()).toBe('public, max-age=7');
    left = 0;
    expect(await controlOf()).toBe('public, max-age=0');
    expect(new Set(days)).toEqual(new Set([TODAY]));
  });
});

describe('an answer to POST', () => {
  it('has no tag, and tells caches nothing', async () => {
    const response = await post(LARGE, { 'if-none-match': '*' });
    const text = await response.text();
    expect(cachingOf(response)).toEqual({
      status: 200,
      vary: VARY,
      'content-type': TYPE,
      'content-length': `${Buffer.byteLength(text)}`,
    });
  });

  it.each(['*', 'TAG', 'W/TAG'])('is sent to who has it: %s', async (form) => {
    const header = form.replace('TAG', await tagFor(LARGE));
    const response = await post(LARGE, { 'if-none-match': header });
    expect([response.status, await response.json()]).toEqual([
      200,
      await (await get(LARGE)).json(),
    ]);
  });
});

describe('an answer with errors', () => {
  it.each([
    ['a fault of the question', FAULTY, {}],
    ['a fault of the question, as another type', FAULTY, { accept: GRAPHQL_RESPONSE }],
    ['a fault beside data', HALF, {}],
    ['no type that is accepted', SMALL, { accept: 'image/png' }],
    ['no question', '', {}],
    ['a text that is no document', '{', {}],
    ['a limit', `{ ${'meta { today } '.repeat(2_000)} }`, {}],
  ])('is held nowhere: %s', async (_, query, headers) => {
    for (const response of [
      await get(query, { ...headers, 'if-none-match': '*' }),
      await post(query, { ...headers, 'if-none-match': '*' }),
    ]) {
      expect(await response.text()).toContain('"errors":');
      expect(response.status).not.toBe(304);
      expect([
        response.headers.get('etag'),
        response.headers.get('cache-control'),
        response.headers.get('vary'),
      ]).toEqual([null, 'no-store', VARY]);
    }
  });

  it('is held nowhere where the method is refused', async () => {
    const response = await seedServer.fetch('http://graph/graphql', { method: 'PUT', body: '{}' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([405, 'no-store']);
  });
});

/** The second forms are understood by the whole way alone: both ways answer alike. */
const WAYS = [
  ['/graphql', 'application/json'],
  ['/graphql/', 'application/json; charset="utf-8"'],
] as const;

describe.each(WAYS)('an answer over a socket, asked at %s as %s', (endpoint, type) => {
  const large = encodeURIComponent(LARGE);
  const path = `${endpoint}?query=${large}`;

  it.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'gzip'],
    ['br, gzip;q=0.5', 'br'],
    ['identity;q=0, *', 'gzip'],
    ['deflate', undefined],
    ['gzip;q=0', undefined],
  ])('is the plain one to whom decodes it, by GET and by POST: %s', async (accepted, coding) => {
    const ask = await listening(serverWith({}));
    const plain = await ask(path);
    const headers = { 'accept-encoding': accepted };
    const posted = {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body: JSON.stringify({ query: LARGE }),
    };
    // Once as it is made, and once as it may have been kept.
    for (const answer of [
      await ask(path, { headers }),
      await ask(path, { headers }),
      await ask(endpoint, posted),
      await ask(endpoint, posted),
    ]) {
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(answer.headers['content-length']).toBe(`${answer.body.length}`);
      expect(answer.headers.vary).toBe(VARY);
      expect(textOf(answer)).toBe(textOf(plain));
      expect(answer.body.length < plain.body.length).toBe(coding !== undefined);
    }
  });

  it('is not coded where that would save nothing', async () => {
    const ask = await listening(serverWith({}));
    const small = `${endpoint}?query=${encodeURIComponent(SMALL)}`;
    const answer = await ask(small, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(`{"data":{"meta":{"today":"${TODAY}"}}}`);
  });

  it('has neither body nor length where the client has it, and leaves the connection well', async () => {
    const ask = await listening(serverWith({}));
    for (const accepted of ['', 'gzip', 'br']) {
      const headers = { 'accept-encoding': accepted };
      const { etag } = (await ask(path, { headers })).headers;
      for (const form of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const held = await ask(path, { headers: { ...headers, 'if-none-match': form } });
        expect([held.status, held.body.length, held.headers.etag]).toEqual([304, 0, etag]);
        expect(held.headers).toMatchObject({ 'cache-control': HELD, vary: VARY });
        for (const name of ['content-length', 'content-type', 'content-encoding']) {
          expect(held.headers[name]).toBeUndefined();
        }
        expect(held.headers['transfer-encoding']).toBeUndefined();
      }
    }
  });

  it('is told by who may read it too, where pages of other origins may', async () => {
    const ask = await listening(serverWith({ corsOrigins: ['https://app.example'] }));
    const headers = { origin: 'https://app.example' };
    const full = await ask(path, { headers });
    const held = await ask(path, { headers: { ...headers, 'if-none-match': '*' } });
    for (const answer of [full, held]) {
      expect(answer.headers).toMatchObject({
        vary: `${VARY}, origin`,
        'access-control-allow-origin': 'https://app.example',
      });
    }
    expect(held.status).toBe(304);
  });

  it('with errors that is long is coded like any other', async () => {
    const ask = await listening(serverWith({}));
    const question = `{ ${Array.from({ length: 30 }, (_, i) => `nothing${i}`).join(' ')} }`;
    const answer = await ask(`${endpoint}?query=${encodeURIComponent(question)}`, {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': '*' },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-encoding'] === 'gzip').toBe(textOf(answer).length >= 1024);
    expect(JSON.parse(textOf(answer))).toHaveProperty('errors');
  });
});
