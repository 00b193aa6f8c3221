import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import type { Answer } from './answer.js';
import { graphDocument, graphTag } from './graph-document.js';
import { JSON_LD } from './json-ld-type.js';
import { nodeDocument } from './node-document.js';
import { nodeResponseIn } from './node-response.js';
import { useReadAddress } from './read-address.js';
import type { Asked } from './read-address.js';
import { streamOf } from './text-stream.js';

const GRAPH_PATH = '/graph.jsonld';
const NODE_PATH = '/id/';

interface LinkedDataOptions {
  readonly createContext: () => Context;
  /** The origin under which everything is named; null for that of each request. */
  readonly publicUrl: string | null;
  /** Where people can look at what they are led to; null for nowhere. */
  readonly graphiql: string | null;
}

/** Answers GET /graph.jsonld with the whole graph, and GET /id/<slug> with what is known of one node. */
export function useLinkedData({ createContext, publicUrl, graphiql }: LinkedDataOptions): Plugin {
  return useReadAddress({
    isMeant: (path) => path === GRAPH_PATH || path.startsWith(NODE_PATH),
    async answer(asked) {
      const { request, url } = asked;
      const origin = publicUrl ?? url.origin;
      const context = createContext();
      if (url.pathname === GRAPH_PATH) return wholeGraph(asked, origin, context);
      const name = url.pathname.slice(NODE_PATH.length);
      return nodeDocument(name, request.headers, { origin, graphiql }, context);
    },
    fault: 'The linked data could not be made.',
  });
}

async function wholeGraph(
  { request, fetchAPI, serverContext, logger }: Asked,
  origin: string,
  context: Context,
): Promise<Answer> {
  const etag = graphTag(context, origin);
  const headers = { etag, 'content-type': JSON_LD, 'cache-control': 'public, max-age=300' };
  if (request.headers.get('if-none-match')?.includes(etag) === true) {
    return { status: 304, body: null, headers };
  }
  if (request.method === 'HEAD') return { status: 200, body: null, headers };
  const body = await streamOf(graphDocument(context, origin), fetchAPI, (error) => {
    logger?.error(error);
    // Node's own answer waits for an end that will not come: the client is to see that it is cut short.
    nodeResponseIn(serverContext)?.destroy();
  });
  return { status: 200, body, headers };
}
