import type { Plugin } from 'graphql-yoga';

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
      const origin = request.headers.get('origin');
      if (origin === null || !origins.includes(origin)) return;
      headers.set('access-control-allow-origin', origin);
      headers.set('access-control-expose-headers', 'x-request-id');
      headers.set('cross-origin-resource-policy', 'cross-origin');
    },
  };
}
