import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seedServer } from '../support/server.js';
import { serverWith } from './asking.js';

const QUESTION = 'query Name { report(slug: "aws-soc-1") { name } }';
const ID = 'sha256:0f';

const pagesFolder = mkdtempSync(join(tmpdir(), 'assurance-graph-pages-'));
mkdirSync(join(pagesFolder, 'assets'));
const files = {
  'index.html': '<!doctype html><title>Pages</title>',
  'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/index-abc.js': 'export const pages = 1;',
  'assets/index-abc.css': 'body { margin: 0 }',
  'documents.json': JSON.stringify({ [ID]: QUESTION }),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(pagesFolder, name), text);
afterAll(() => {
  rmSync(pagesFolder, { recursive: true });
});

const server = serverWith({ pagesFolder });

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await server.fetch(`http://graph${path}`, { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

describe('the pages', () => {
  it.each([
    '/',
    '/?from=2026-01-01',
    '/reports',
    '/graph',
    '/conflicts',
    '/search',
    '/entity/aws-soc-1',
  ])('begin with one file, at %s', async (path) => {
    const { status, headers, body } = await get(path);
    expect({ status, body }).toEqual({ status: 200, body: files['index.html'] });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    [
      '/assets/index-abc.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/assets/index-abc.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/mark.svg', 'image/svg+xml', 'no-cache'],
  ] as const)('have files that browsers may keep, such as %s', async (path, type, control) => {
    const { status, headers, body } = await get(path);
    expect({ status, body, type: headers.get('content-type') }).toEqual({
      status: 200,
      body: files[path.slice(1) as keyof typeof files],
      type,
    });
    expect(headers.get('cache-control')).toBe(control);
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': headers.get('etag') ?? '' });
    expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: '' });
  });

  it.each([
    '/assets/none.js',
    '/assets/../documents.json',
    '/assets/%2e%2e%2fdocuments.json',
    '/assets/',
    '/documents.json',
    '/index.html',
    '/entity/',
    '/entity',
    '/reports/',
  ])('hold nothing else: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404 });
  });

  it('are only read', async () => {
    const answer = await server.fetch('http://graph/', { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('can be asked for by their heads', async () => {
    const answer = await server.fetch('http://graph/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each([
    ['aws-soc-1', '/entity/aws-soc-1'],
    ['aws-soc-1--2025-10-01--2026-09-30', '/entity/aws-soc-1--2025-10-01--2026-09-30'],
  ])('show people the node that linked data names: %s', async (slug, location) => {
    const answer = await server.fetch(`http://graph/id/${slug}`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, location]);
  });

  it('lead to GraphiQL where there are none', async () => {
    const answer = await seedServer.fetch('http://graph/', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql']);
  });
});

describe('what the pages ask', () => {
  const address = `http://graph/graphql?documentId=${ID}`;
  const none = { textOf: () => undefined, includes: () => false };

  it('is known by its id', async () => {
    const answer = await server.fetch(address);
    expect(await answer.json()).toEqual({ data: { report: { name: 'AWS SOC 1' } } });
  });

  it('is known too where only trusted documents are', async () => {
    const strict = serverWith({ pagesFolder, trust: { documents: none, only: true } });
    const answer = await strict.fetch(address);
    expect(await answer.json()).toEqual({ data: { report: { name: 'AWS SOC 1' } } });
    const other = await strict.fetch('http://graph/graphql?query={__typename}');
    expect(other.status).toBe(403);
  });

  it('is all that is known by an id where nothing else is trusted: others are answered as without pages', async () => {
    const other = 'http://graph/graphql?documentId=sha256:ff';
    const [beside, without] = await Promise.all([server.fetch(other), seedServer.fetch(other)]);
    expect([beside.status, await beside.json()]).toEqual([without.status, await without.json()]);
  });

  it('is unknown once the pages were taken away, and nothing else suffers', async () => {
    const emptied = serverWith({ pagesFolder: join(pagesFolder, 'assets') });
    expect((await emptied.fetch(address)).status).toBe(400);
    expect((await emptied.fetch('http://graph/graphql?query={__typename}')).status).toBe(200);
  });

  it('is unknown where there are no pages', async () => {
    const answer = await seedServer.fetch(address);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});
