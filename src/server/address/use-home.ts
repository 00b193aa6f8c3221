import type { Plugin } from 'graphql-yoga';
import { cacheControl, DOCUMENT_FRESHNESS } from '../caching/cache-control.js';
import { useReadAddress } from './read-address.js';

/** Leads those who open the server's address to the page where they can ask. */
export function useHome(target: string): Plugin {
  return useReadAddress({
    isMeant: (path) => path === '/',
    answer: () => ({
      status: 302,
      body: null,
      headers: { location: target, 'cache-control': cacheControl(DOCUMENT_FRESHNESS, Infinity) },
    }),
    fault: 'The way to the page could not be told.',
  });
}
