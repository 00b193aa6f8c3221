import { ServerResponse } from 'node:http';
import type { FetchAPI, Plugin, YogaLogger } from 'graphql-yoga';
import type { Context } from '../context.js';
import { graphDocument, graphTag } from './graph-document.js';
import { JSON_LD } from './json-ld-type.js';
import { nodeDocument } from './node-document.js';
import { refusal } from './refusal.js';
import type { Answer } from './refusal.js';
import { streamOf } from './text-stream.js';

const GRAPH_PATH = '/graph.jsonld';
const NODE_PATH = '/id/';

interface LinkedDataOptions {
  readonly createContext: () => Context;
  /** The origin under which everything is named; null for that of each request. */
  readonly publicUrl: string | null;
  /** Where people are led to. */
  readonly endpoint: string;
}

/** A request, and what answers it: in a process of Node its response, elsewhere nothing. */
interface Asked {
  readonly request: Request;
  readonly url: URL;
  readonly fetchAPI: FetchAPI;
  readonly serverContext: object;
}

/** Answers GET /graph.jsonld with the whole graph, and GET /id/<slug> with what is known of one node. */
export function useLinkedData({ createContext, publicUrl, endpoint }: LinkedDataOptions): Plugin {
  let logger: YogaLogger | undefined;

  async function answer({ request, url, fetchAPI, serverContext }: Asked): Promise<Response> {
    const { method, headers } = request;
    const path = url.pathname;
    const respond = ({ body, ...rest }: Answer) =>
      new fetchAPI.Response(method === 'HEAD' || body === '' ? null : body, rest);
    if (method !== 'GET' && method !== 'HEAD') {
      const reason = `Linked data is read by GET, not by ${method}.`;
      return respond(refusal(405, reason, { allow: 'GET, HEAD' }));
    }
    try {
      const origin = publicUrl ?? new URL(request.url).origin;
      const context = createContext();
      if (path !== GRAPH_PATH) {
        const name = path.slice(NODE_PATH.length);
        return respond(await nodeDocument(name, headers, { origin, endpoint }, context));
      }
      return await wholeGraphTo(request, origin, context, fetchAPI, (error) => {
        logger?.error(error);
        // Node's own answer waits for an end that will not come: the client is to see that it is cut short.
        if ('res' in serverContext && serverContext.res instanceof ServerResponse) {
          serverContext.res.destroy();
        }
      });
    } catch (error) {
      logger?.error(error);
      return respond(refusal(500, 'The linked data could not be made.'));
    }
  }

  async function wholeGraphTo(
    { method, headers: asked }: Request,
    origin: string,
    context: Context,
    fetchAPI: FetchAPI,
    cutShort: (error: unknown) => void,
  ): Promise<Response> {
    const etag = graphTag(context, origin);
    const headers = {
      etag,
      'content-type': JSON_LD,
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    };
    if (asked.get('if-none-match')?.includes(etag) === true) {
      return new fetchAPI.Response(null, { status: 304, headers });
    }
    if (method === 'HEAD') return new fetchAPI.Response(null, { headers });
    const body = await streamOf(graphDocument(context, origin), fetchAPI, cutShort);
    return new fetchAPI.Response(body, { headers });
  }

  return {
    onYogaInit({ yoga }) {
      logger = yoga.logger;
    },
    async onRequest({ request, url, fetchAPI, serverContext, endResponse }) {
      if (url.pathname !== GRAPH_PATH && !url.pathname.startsWith(NODE_PATH)) return;
      endResponse(await answer({ request, url, fetchAPI, serverContext }));
    },
  };
}
