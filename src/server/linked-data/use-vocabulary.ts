import type { Plugin } from 'graphql-yoga';
import { schema } from '../../schema/schema.js';
import { createBoundedMemory } from '../caching/bounded-memory.js';
import { cacheControl, DOCUMENT_FRESHNESS } from '../caching/cache-control.js';
import { createKeptBody } from '../caching/kept-body.js';
import { JSON_LD } from './json-ld-type.js';
import { useReadAddress } from '../address/read-address.js';
import { vocabularyDocument } from './vocabulary-document.js';

const PATH = '/vocabulary';

/** Clients name the origin as they like: it is in their Host header. */
const MAX_ORIGINS = 4;

/** Answers GET /vocabulary with what our own classes and properties mean, as JSON-LD. */
export function useVocabulary(publicUrl: string | null): Plugin {
  const vocabularyAt = createBoundedMemory(MAX_ORIGINS, (origin) =>
    createKeptBody(`${JSON.stringify(vocabularyDocument(schema, origin))}\n`, JSON_LD),
  );
  return useReadAddress({
    isMeant: (path) => path === PATH,
    answer: ({ url }) => ({
      status: 200,
      body: vocabularyAt(publicUrl ?? url.origin),
      headers: {
        'content-type': JSON_LD,
        'cache-control': cacheControl(DOCUMENT_FRESHNESS, Infinity),
      },
    }),
    fault: 'The vocabulary could not be made.',
  });
}
