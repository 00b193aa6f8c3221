import type { Plugin } from 'graphql-yoga';
import { SECURITY_HEADERS } from './response/security-headers.js';

const HEADERS = Object.entries(SECURITY_HEADERS);

/** Gives each answer the headers that keep browsers from making of it what it is not. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      // Answers of GraphQL have them from the beginning, which is faster.
      if (headers.has('x-frame-options')) return;
      for (const [name, value] of HEADERS) {
        if (!headers.has(name)) headers.set(name, value);
      }
    },
  };
}
