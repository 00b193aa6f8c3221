import { describe, expect, it } from 'vitest';
import { createServer } from '../../src/server.js';
import type { CalendarDate } from '../../src/model/date.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { serverWith } from '../server/asking.js';
import { catalog, entity } from '../support/catalog.js';
import { failingServer, SECRET } from '../support/failure.js';
import { countingStore, seedCatalog, seedServer, serverOver, TODAY } from '../support/server.js';
import { listening, textOf } from './socket.js';

/** Those that say the same on every day. */
const STEADY: readonly string[] = ['/vocabulary', '/schema.json', '/schema.graphql'];
const DOCUMENTS = ['/graph.jsonld', '/id/aws-soc-1', '/calendar.ics', ...STEADY] as const;
const HTML = { accept: 'text/html' };

/** A graph of which the document is larger than what is kept. */
const huge = catalog(
  Array.from({ length: 60 }, (_, i) =>
    entity('ServiceOrganization', `provider-${i}`, { url: `${i} `.repeat(40_000) }),
  ),
);

describe.each(DOCUMENTS)('the document %s', (path) => {
  it.each(['gzip', 'br'])('is the plain one to whom decodes it: %s', async (coding) => {
    const ask = await listening(seedServer);
    const plain = await ask(path);
    for (let i = 0; i < 2; i += 1) {
      const answer = await ask(path, { headers: { 'accept-encoding': coding } });
      expect(answer.headers['content-encoding']).toBe(coding);
      expect(textOf(answer)).toBe(textOf(plain));
      expect(answer.headers.vary).toMatch(/\baccept-encoding$/);
    }
  });

  it.each(['', 'gzip', 'br'])('is not sent again to who has it: %j', async (accepted) => {
    const ask = await listening(seedServer);
    const headers = { 'accept-encoding': accepted };
    const full = await ask(path, { headers });
    const { etag } = full.headers;
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const form of ['*', etag, `W/${etag}`, `"x",${etag}`]) {
      const held = await ask(path, { headers: { ...headers, 'if-none-match': form } });
      expect([held.status, held.body.length]).toEqual([304, 0]);
      for (const name of ['etag', 'cache-control', 'vary']) {
        expect(held.headers[name]).toBe(full.headers[name]);
      }
      expect(held.headers['content-length']).toBeUndefined();
    }
    const other = await ask(path, { headers: { ...headers, 'if-none-match': '"x"' } });
    expect(textOf(other)).toBe(textOf(full));
  });

  it.each(['', 'gzip', 'br'])('is told of by HEAD as by GET: %j', async (accepted) => {
    const ask = await listening(seedServer);
    const headers = { 'accept-encoding': accepted };
    const [got, asked] = [
      await ask(path, { headers }),
      await ask(path, { method: 'HEAD', headers }),
    ];
    const { date: _one, ...expected } = got.headers;
    const { date: _other, ...told } = asked.headers;
    expect([asked.status, told, asked.body.length]).toEqual([200, expected, 0]);
    const held = await ask(path, { method: 'HEAD', headers: { ...headers, 'if-none-match': '*' } });
    expect(held.status).toBe(304);
  });

  it('is held no longer than its day lasts, where it depends on it', async () => {
    const server = serverWith({ secondsLeft: () => 9 });
    const control = (await server.fetch(`http://graph${path}`)).headers.get('cache-control');
    const always = 'public, max-age=300';
    expect(control).toBe(STEADY.includes(path) ? always : 'public, max-age=9');
  });
});

describe('what is no document', () => {
  it.each([
    ['/nowhere', {}, 404],
    ['/id/nothing', {}, 404],
    ['/id/aws-soc-1', { accept: 'image/png' }, 406],
    ['/calendar.ics?report=nothing', {}, 404],
  ])('is held nowhere: %s', async (path, headers, status) => {
    const response = await seedServer.fetch(`http://graph${path}`, {
      headers: { ...headers, 'if-none-match': '*' },
    });
    expect([
      response.status,
      response.headers.get('cache-control'),
      response.headers.get('etag'),
    ]).toEqual([status, 'no-store', null]);
  });

  it.each(['/graph.jsonld', '/calendar.ics'])('is held nowhere where we fail: %s', async (path) => {
    const response = await failingServer().server.fetch(`http://graph${path}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
  });

  it.each([
    ['/', 302],
    ['/id/aws-soc-1', 303],
  ])('leads elsewhere whatever the client has: %s', async (path, status) => {
    const response = await seedServer.fetch(`http://graph${path}`, {
      headers: { ...HTML, 'if-none-match': '*' },
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('etag')]).toEqual([status, null]);
  });

  it('says how the server is without ever being held', async () => {
    const response = await seedServer.fetch('http://graph/health', {
      headers: { 'if-none-match': '*' },
    });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});

describe('the page of GraphiQL', () => {
  it('keeps its own policy where it is not sent again', async () => {
    const ask = await listening(seedServer);
    const headers = { ...HTML, 'accept-encoding': 'br' };
    const full = await ask('/graphql', { headers });
    const held = await ask('/graphql', {
      headers: { ...headers, 'if-none-match': full.headers.etag },
    });
    expect([held.status, held.headers['content-security-policy']]).toEqual([
      304,
      full.headers['content-security-policy'],
    ]);
    expect(full.headers['content-security-policy']).toContain('sha256-');
  });
});

describe('the document of the whole graph', () => {
  it('is made once for as long as the data and the day stay, for every origin', async () => {
    const { store: counted, reads } = countingStore(createMemoryStore(seedCatalog));
    let store = counted;
    let today: CalendarDate = TODAY;
    const server = createServer({ store: () => store, today: () => today });
    const textAt = async (origin: string) => (await server.fetch(`${origin}/graph.jsonld`)).text();
    const [first] = await Promise.all([textAt('http://graph'), textAt('http://graph')]);
    const once = { ...reads };
    expect(await textAt('http://graph')).toBe(first);
    expect(await textAt('http://other')).toBe(first.replaceAll('http://graph/', 'http://other/'));
    for (let i = 0; i < 10; i += 1) await textAt(`http://origin-${i}`);
    expect(await textAt('http://graph')).toBe(first);
    expect(reads).toEqual(once);

    today = '2028-11-23';
    const later = await textAt('http://graph');
    expect(later).not.toBe(first);
    expect(later).toBe(
      await (await serverOver(counted, today).fetch('http://graph/graph.jsonld')).text(),
    );
    today = TODAY;
    store = createMemoryStore({
      ...seedCatalog,
      version: 'another',
      entities: [],
      links: [],
      facts: [],
      conflicts: [],
    });
    expect(await textAt('http://graph')).not.toBe(first);
  });

  it('is made again after a fault', async () => {
    failingServer();
    const whole = createMemoryStore(seedCatalog);
    let isBroken = true;
    const server = serverOver({
      ...whole,
      pages: async (requests) => {
        if (isBroken) throw new Error(SECRET);
        return whole.pages(requests);
      },
    });
    expect((await server.fetch('http://graph/graph.jsonld')).status).toBe(500);
    isBroken = false;
    const expected = await (await seedServer.fetch('http://graph/graph.jsonld')).text();
    expect(await (await server.fetch('http://graph/graph.jsonld')).text()).toBe(expected);
  });

  it('is sent as it is made where it is too large to be kept', async () => {
    const server = serverOver(createMemoryStore(huge));
    const ask = await listening(server);
    const plain = await ask('/graph.jsonld');
    expect(plain.headers['content-length']).toBeUndefined();
    expect(plain.body.length).toBeGreaterThan(4_000_000);
    expect(JSON.parse(textOf(plain))).toHaveProperty('@graph.length', 60);
    const tags = [plain.headers.etag];
    for (const coding of ['gzip', 'br']) {
      const headers = { 'accept-encoding': coding };
      const answer = await ask('/graph.jsonld', { headers });
      expect([answer.status, answer.headers['content-encoding'], answer.headers.vary]).toEqual([
        ...[200, coding, 'accept-encoding'],
      ]);
      expect(textOf(answer) === textOf(plain)).toBe(true);
      const { etag } = answer.headers;
      tags.push(etag);
      const held = await ask('/graph.jsonld', { headers: { ...headers, 'if-none-match': etag } });
      expect([held.status, held.body.length, held.headers.etag]).toEqual([304, 0, etag]);
      const head = await ask('/graph.jsonld', { method: 'HEAD', headers });
      expect([head.status, head.headers.etag, head.headers['content-encoding']]).toEqual([
        ...[200, etag, coding],
      ]);
    }
    expect(new Set(tags).size).toBe(3);
  });
});
