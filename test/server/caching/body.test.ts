import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoundedMemory } from '../../../src/server/caching/bounded-memory.js';
import { coded } from '../../../src/server/caching/coded.js';
import { codedPieces } from '../../../src/server/caching/coded-piece.js';
import { CONTENT_CODINGS } from '../../../src/server/caching/content-coding.js';
import type { ContentCoding } from '../../../src/server/caching/content-coding.js';
import { tagIn, tagOf } from '../../../src/server/caching/entity-tag.js';
import { createKeptBody } from '../../../src/server/caching/kept-body.js';

const JSON_TYPE = 'application/json';
const decoders = { br: brotliDecompressSync, gzip: gunzipSync } as const;

function decoded(coding: ContentCoding, body: Uint8Array): string {
  return decoders[coding](body).toString();
}

describe('a coded body', () => {
  it.each(CONTENT_CODINGS)('is the body itself to whom decodes it: %s', async (coding) => {
    for (const text of ['', 'short', 'é'.repeat(8_192), 'long '.repeat(100_000)]) {
      const body = await coded(Buffer.from(text), coding);
      expect(decoded(coding, body)).toBe(text);
    }
  });

  it.each(CONTENT_CODINGS)('can be made in pieces: %s', async (coding) => {
    async function* texts() {
      for (let i = 0; i < 50; i += 1) yield `${i} é `.repeat(1_000);
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of codedPieces(texts(), coding)) pieces.push(piece);
    const plain: string[] = [];
    for await (const text of texts()) plain.push(text);
    expect(decoded(coding, Buffer.concat(pieces))).toBe(plain.join(''));
  });

  it.each(CONTENT_CODINGS)('made in pieces fails as its texts do: %s', async (coding) => {
    async function* texts() {
      yield 'some';
      throw new Error('no more');
    }
    await expect(codedPieces(texts(), coding).next()).rejects.toThrow('no more');
  });

  it('that nobody takes any more is made no further', async () => {
    let isEnded = false;
    async function* texts() {
      try {
        for (;;) yield `${Math.random()}`.repeat(1_000);
      } finally {
        isEnded = true;
      }
    }
    const pieces = codedPieces(texts(), 'gzip');
    await pieces.next();
    await pieces.return();
    await expect.poll(() => isEnded).toBe(true);
  });
});

describe('the tag of a body', () => {
  it('is strong, quoted, and of letters that every client takes', () => {
    expect(tagOf('{}', JSON_TYPE)).toMatch(/^"[\w-]{22}"$/);
    expect(tagOf('{}', JSON_TYPE, 'gzip')).toMatch(/^"[\w-]{22}-gzip"$/);
    expect(tagIn('br', '"x"')).toBe('"x-br"');
    expect(tagIn(null, '"x"')).toBe('"x"');
  });

  it('is the same for a text and its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tagOf(Buffer.from(text), JSON_TYPE)).toBe(tagOf(text, JSON_TYPE));
      }),
    );
  });

  it('differs with the body, its type and its coding', () => {
    const bodies = ['', 'a', 'b', 'ab', 'a\n'];
    const types = ['', 'a', 'application/json', 'application/graphql-response+json'];
    const tags = bodies.flatMap((body) =>
      types.flatMap((type) =>
        [null, ...CONTENT_CODINGS].map((coding) => tagOf(body, type, coding)),
      ),
    );
    expect(new Set(tags).size).toBe(bodies.length * types.length * 3);
  });
});

describe('a body that is kept', () => {
  const text = 'kept '.repeat(1_000);
  const body = createKeptBody(text, JSON_TYPE);

  it('has the tag and the codings of its text', async () => {
    expect(body.tag()).toBe(tagOf(text, JSON_TYPE));
    expect(decoded('br', await body.coded('br'))).toBe(text);
    expect(decoded('gzip', await body.coded('gzip'))).toBe(text);
  });

  it('is coded once', () => {
    expect(body.coded('br')).toBe(body.coded('br'));
    expect(body.coded('gzip')).not.toBe(body.coded('br'));
  });
});

describe('a bounded memory', () => {
  it('makes a thing again only when others have taken its place', () => {
    const made: string[] = [];
    const of = createBoundedMemory(2, (key) => {
      made.push(key);
      return key.toUpperCase();
    });
    expect(['a', 'a', 'b', 'a', 'c', 'b', 'c', 'a'].map(of)).toEqual([
      ...['A', 'A', 'B', 'A', 'C', 'B', 'C', 'A'],
    ]);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
