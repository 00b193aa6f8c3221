import type { Plugin } from 'graphql-yoga';

/** What browsers are told of every answer that does not say otherwise: it is data, to be shown nowhere and run never. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Gives each answer the headers that keep browsers from making of it what it is not. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(HEADERS)) {
        if (!headers.has(name)) headers.set(name, value);
      }
    },
  };
}
