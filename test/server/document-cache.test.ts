import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocumentCache } from '../../src/server/limit/document-cache.js';

const MEGABYTE = 1_000_000;
const document = parse('{ meta { today } }');

describe('the documents that are kept', () => {
  it('are found by their text', () => {
    const cache = createDocumentCache(MEGABYTE);
    cache.set('a', document);
    expect(cache.get('a')).toBe(document);
  });

  it('are the latest used, up to a number of bytes', () => {
    const cache = createDocumentCache(MEGABYTE);
    const texts = Array.from({ length: 100 }, (_, index) => `${index} `.padEnd(1_000));
    for (const text of texts) {
      cache.set(text, document);
      cache.get(texts[0] ?? '');
    }
    expect([
      cache.has(texts[0] ?? ''),
      cache.has(texts[1] ?? ''),
      cache.has(texts[99] ?? ''),
    ]).toEqual([true, false, true]);
    expect(cache.size).toBeLessThan(MEGABYTE / 1_000);
  });

  it('are not those that would take all of it alone', () => {
    const cache = createDocumentCache(MEGABYTE);
    cache.set('x'.repeat(50_000), document);
    expect(cache.size).toBe(0);
  });
});
