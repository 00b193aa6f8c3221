import type { Plugin } from 'graphql-yoga';

/** Answers GET /health (the process is alive) and GET /ready (it serves data). */
export function useHealth(): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/health' || url.pathname === '/ready') {
        endResponse(
          new fetchAPI.Response('ok\n', {
            headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
          }),
        );
      }
    },
  };
}
