import type { Plugin } from 'graphql-yoga';
import { schema } from '../schema/schema.js';
import { JSON_LD } from './json-ld-type.js';
import { refusal } from './refusal.js';
import { vocabularyDocument } from './vocabulary-document.js';

const PATH = '/vocabulary';

/** Answers GET /vocabulary with what our own classes and properties mean, as JSON-LD. */
export function useVocabulary(publicUrl: string | null): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== PATH) return;
      const { method } = request;
      if (method !== 'GET' && method !== 'HEAD') {
        const reason = `The vocabulary is read by GET, not by ${method}.`;
        const { body, ...rest } = refusal(405, reason, { allow: 'GET, HEAD' });
        endResponse(new fetchAPI.Response(body, rest));
        return;
      }
      const document = vocabularyDocument(schema, publicUrl ?? new URL(request.url).origin);
      const headers = {
        'content-type': JSON_LD,
        'cache-control': 'public, max-age=300',
        'x-content-type-options': 'nosniff',
      };
      const body = method === 'HEAD' ? null : `${JSON.stringify(document)}\n`;
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}
