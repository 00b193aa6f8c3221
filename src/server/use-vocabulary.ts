import type { Plugin } from 'graphql-yoga';
import { schema } from '../schema/schema.js';
import { JSON_LD } from './json-ld-type.js';
import { useReadAddress } from './read-address.js';
import { vocabularyDocument } from './vocabulary-document.js';

const PATH = '/vocabulary';

/** Answers GET /vocabulary with what our own classes and properties mean, as JSON-LD. */
export function useVocabulary(publicUrl: string | null): Plugin {
  return useReadAddress({
    isMeant: (path) => path === PATH,
    answer: ({ url }) => ({
      status: 200,
      body: `${JSON.stringify(vocabularyDocument(schema, publicUrl ?? url.origin))}\n`,
      headers: { 'content-type': JSON_LD, 'cache-control': 'public, max-age=300' },
    }),
    fault: 'The vocabulary could not be made.',
  });
}
