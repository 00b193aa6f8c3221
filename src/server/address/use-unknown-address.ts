import type { Plugin } from 'graphql-yoga';
import { refusal } from './answer.js';
import { negotiated } from './negotiated.js';

/** Says that there is nothing at any address but that of GraphQL. It comes after all that answer at others. */
export function useUnknownAddress(endpoint: string): Plugin {
  return {
    async onRequest({ request, url: { pathname }, fetchAPI, endResponse }) {
      if (pathname === endpoint || pathname === `${endpoint}/`) return;
      const nothing = refusal(404, 'There is nothing at this address.');
      const { body, ...rest } = await negotiated(nothing, request);
      endResponse(new fetchAPI.Response(body, rest));
    },
  };
}
