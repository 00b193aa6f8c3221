import type { Plugin } from 'graphql-yoga';
import { allowanceOf } from './response/cross-origin.js';

const MAX_AGE_SECONDS = '3600';

/** Lets pages of the listed origins read answers, and no other page. What identifies a person is never sent along. */
export function useCors(origins: readonly string[]): Plugin {
  return {
    onRequest({ request: { method, headers }, fetchAPI, endResponse }) {
      const isPreflight = method === 'OPTIONS' && headers.has('access-control-request-method');
      if (!isPreflight) return;
      endResponse(
        new fetchAPI.Response(null, {
          status: 204,
          headers: {
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers': 'content-type, x-request-id, traceparent',
            'access-control-max-age': MAX_AGE_SECONDS,
          },
        }),
      );
    },
    onResponse({ request, response: { headers } }) {
      headers.append('vary', 'origin');
      const allowance = allowanceOf(request.headers.get('origin'), origins);
      for (const [name, value] of Object.entries(allowance)) headers.set(name, value);
    },
  };
}
