import type { Plugin } from 'graphql-yoga';
import { introspectionText, schemaText } from '../../schema/schema-document.js';
import { createBoundedMemory } from '../caching/bounded-memory.js';
import { cacheControl, DOCUMENT_FRESHNESS } from '../caching/cache-control.js';
import { createKeptBody } from '../caching/kept-body.js';
import { useReadAddress } from './read-address.js';

interface SchemaDocument {
  readonly type: string;
  readonly write: () => string;
}

const DOCUMENTS: Readonly<Record<string, SchemaDocument>> = {
  '/schema.json': { type: 'application/json', write: introspectionText },
  // No type is registered for it, and browsers show this one.
  '/schema.graphql': { type: 'text/plain; charset=utf-8', write: schemaText },
};

const PATHS: readonly string[] = Object.keys(DOCUMENTS);

/** Answers GET /schema.json and GET /schema.graphql with all that can be asked, for programs that read it from a file. */
export function useSchema(): Plugin {
  const answerAt = createBoundedMemory(PATHS.length, (path) => {
    const { type, write } = DOCUMENTS[path] as SchemaDocument;
    return {
      status: 200,
      body: createKeptBody(write(), type),
      headers: {
        'content-type': type,
        'cache-control': cacheControl(DOCUMENT_FRESHNESS, Infinity),
      },
    };
  });
  return useReadAddress({
    isMeant: (path) => PATHS.includes(path),
    answer: ({ url }) => answerAt(url.pathname),
    fault: 'The schema could not be written.',
  });
}
