import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** What a parsed and checked document takes for each character of its text at most, and besides: bytes, as measured. */
const BYTES_PER_CHARACTER = 130;
const BYTES_PER_DOCUMENT = 4_000;

/** Keeps parsed documents by their text, the latest used up to a number of bytes. */
export function createDocumentCache(maxSize: number) {
  return new LRUCache<string, DocumentNode>({
    maxSize,
    sizeCalculation: (_, text) => BYTES_PER_DOCUMENT + BYTES_PER_CHARACTER * text.length,
  });
}
