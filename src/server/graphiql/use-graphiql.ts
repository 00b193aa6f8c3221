import type { Plugin } from 'graphql-yoga';
import type { Operation } from '../../operation/operation.js';
import { acceptedType } from '../address/accepted.js';
import { HTML, renderPage } from './graphiql-page.js';
import type { GraphiQLPage } from './graphiql-page.js';
import { negotiated } from '../address/negotiated.js';

/** Shows GraphiQL to browsers that open the endpoint, with operations to play. Programs that ask for JSON never see it. */
export function useGraphiQL(
  endpoint: string,
  operations: () => Promise<readonly Operation[]>,
): Plugin {
  let rendered: Promise<GraphiQLPage> | undefined;

  // A page that could not be rendered is tried again when the next browser asks.
  async function pageOnce(): Promise<GraphiQLPage> {
    rendered ??= operations()
      .then(renderPage)
      .catch((error: unknown) => {
        rendered = undefined;
        throw error;
      });
    return rendered;
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== endpoint || !isBrowser(request)) return;
      const { contentSecurityPolicy, body: page } = await pageOnce();
      const headers = {
        'content-type': HTML,
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
        vary: 'accept',
      };
      const { body, ...rest } = await negotiated({ status: 200, body: page, headers }, request);
      endResponse(new fetchAPI.Response(body, rest));
    },
  };
}

// What a client likes as much as the page comes first, so that only those who ask for the page see it.
const TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

function isBrowser({ method, headers }: Request): boolean {
  return method === 'GET' && acceptedType(headers, TYPES) === 'text/html';
}
