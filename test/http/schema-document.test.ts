import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { introspectionText } from '../../src/schema/schema-document.js';
import { serverWith } from '../server/asking.js';
import { only } from '../server/trusted-question.js';
import { query, seedServer } from '../support/server.js';

const ADDRESSES = ['/schema.json', '/schema.graphql'] as const;
const ORIGIN = 'https://app.example';

const committed = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

/** The question for all that a schema can tell of itself. */
const EVERYTHING = getIntrospectionQuery({
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
});

async function read(path: string) {
  const response = await seedServer.fetch(`http://graph${path}`);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
}

describe('the schema at an address of its own', () => {
  it('is the text that is committed', async () => {
    expect(await read('/schema.graphql')).toEqual({
      status: 200,
      type: 'text/plain; charset=utf-8',
      text: committed,
    });
  });

  it('is, as JSON, of the same content with all descriptions', async () => {
    const { text, ...rest } = await read('/schema.json');
    expect(rest).toEqual({ status: 200, type: 'application/json' });
    const client = buildClientSchema(JSON.parse(text) as IntrospectionQuery);
    expect(`${printSchema(client)}\n`).toBe(committed);
    expect(text).toBe(introspectionText());
  });

  it('tells as JSON all that the endpoint does', async () => {
    const { data } = (await query(EVERYTHING)) as { readonly data: unknown };
    expect(inOrder(JSON.parse(introspectionText()))).toEqual(inOrder(data));
  });

  it.each(ADDRESSES)('is the same each time: %s', async (path) => {
    expect(await read(path)).toEqual(await read(path));
  });

  it.each(ADDRESSES)('is only read: %s', async (path) => {
    const response = await seedServer.fetch(`http://graph${path}`, { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([
      405,
      'GET, HEAD',
      'This address is read by GET, not by POST.\n',
    ]);
  });

  it.each(ADDRESSES)('may be read by pages of origins that may read answers: %s', async (path) => {
    const server = serverWith({ corsOrigins: [ORIGIN] });
    const { headers } = await server.fetch(`http://graph${path}`, { headers: { origin: ORIGIN } });
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
  });

  it.each(ADDRESSES)('is not there where the schema is withheld: %s', async (path) => {
    const server = serverWith({ introspection: false });
    const response = await server.fetch(`http://graph${path}`);
    const unknown = await server.fetch('http://graph/nowhere');
    expect([response.status, await response.text()]).toEqual([404, await unknown.text()]);
  });

  it.each(ADDRESSES)('is there where only trusted documents are answered: %s', async (path) => {
    const server = serverWith({ trust: only });
    expect((await server.fetch(`http://graph${path}`)).status).toBe(200);
  });
});

/** A value with its lists of named things in the order of their names, as they mean the same in any. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort(byName);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOrder(part)]));
}

function byName(one: unknown, other: unknown): number {
  return nameOf(one) < nameOf(other) ? -1 : 1;
}

function nameOf(value: unknown): string {
  return String((value as { readonly name?: unknown }).name);
}
