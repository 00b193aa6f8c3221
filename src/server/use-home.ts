import type { Plugin } from 'graphql-yoga';

/** Leads those who open the server's address to the page where they can ask. */
export function useHome(target: string): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: target } }));
      }
    },
  };
}
