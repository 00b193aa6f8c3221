import type { Plugin } from 'graphql-yoga';
import { refusal } from './answer.js';

/** Says that there is nothing at any address but that of GraphQL. It comes after all that answer at others. */
export function useUnknownAddress(endpoint: string): Plugin {
  return {
    onRequest({ url: { pathname }, fetchAPI, endResponse }) {
      if (pathname === endpoint || pathname === `${endpoint}/`) return;
      const { body, ...rest } = refusal(404, 'There is nothing at this address.');
      endResponse(new fetchAPI.Response(body, rest));
    },
  };
}
