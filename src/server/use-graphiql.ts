import type { Plugin } from 'graphql-yoga';
import { acceptedEncodings, acceptedType } from './accepted.js';
import { ENCODINGS, renderPage } from './graphiql-page.js';
import type { Encoding, GraphiQLPage } from './graphiql-page.js';

/** Shows GraphiQL to browsers that open the endpoint. Programs that ask for JSON never see it. */
export function useGraphiQL(endpoint: string): Plugin {
  let page: Promise<GraphiQLPage> | undefined;

  // A page that could not be rendered is tried again when the next browser asks.
  async function pageOnce(): Promise<GraphiQLPage> {
    page ??= renderPage().catch((error: unknown) => {
      page = undefined;
      throw error;
    });
    return page;
  }

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== endpoint || !isBrowser(request)) return;
      const { etag, contentSecurityPolicy, bodies } = await pageOnce();
      const encoding = encodingFor(request.headers);
      const headers = {
        etag,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      };
      const isKnown = request.headers.get('if-none-match')?.includes(etag) === true;
      endResponse(
        isKnown
          ? new fetchAPI.Response(null, { status: 304, headers })
          : new fetchAPI.Response(bodies[encoding], { headers }),
      );
    },
  };
}

// What a client likes as much as the page comes first, so that only those who ask for the page see it.
const TYPES = ['application/json', 'application/graphql-response+json', 'text/html'];

function isBrowser({ method, headers }: Request): boolean {
  return method === 'GET' && acceptedType(headers, TYPES) === 'text/html';
}

function encodingFor(headers: Headers): Encoding {
  const accepted = acceptedEncodings(headers, ENCODINGS);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}
