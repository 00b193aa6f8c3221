import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../context.js';
import type { Answer } from '../address/answer.js';
import type { PageOf } from '../address/page-of.js';
import { cacheControl, DOCUMENT_FRESHNESS } from '../caching/cache-control.js';
import type { SecondsLeft } from '../caching/cache-control.js';
import { graphStream } from './graph-stream.js';
import { JSON_LD } from './json-ld-type.js';
import { nodeDocument } from './node-document.js';
import { useReadAddress } from '../address/read-address.js';
import type { Asked } from '../address/read-address.js';
import { createReadyGraph } from './ready-graph.js';

const GRAPH_PATH = '/graph.jsonld';
const NODE_PATH = '/id/';

interface LinkedDataOptions {
  readonly createContext: () => Context;
  /** The origin under which everything is named; null for that of each request. */
  readonly publicUrl: string | null;
  /** Where people can look at what they are led to; null for nowhere. */
  readonly pageOf: PageOf | null;
  readonly secondsLeft: SecondsLeft;
}

/** Answers GET /graph.jsonld with the whole graph, and GET /id/<slug> with what is known of one node. */
export function useLinkedData(options: LinkedDataOptions): Plugin {
  const { createContext, publicUrl, pageOf, secondsLeft } = options;
  const readyGraph = createReadyGraph();

  async function wholeGraph(asked: Asked, origin: string, context: Context): Promise<Answer> {
    const control = cacheControl(DOCUMENT_FRESHNESS, secondsLeft(context.today));
    const headers = { 'content-type': JSON_LD, 'cache-control': control };
    const body = (await readyGraph(context))(origin);
    if (body === null) return graphStream(asked, origin, context, headers);
    return { status: 200, body, headers };
  }

  return useReadAddress({
    isMeant: (path) => path === GRAPH_PATH || path.startsWith(NODE_PATH),
    async answer(asked) {
      const { request, url } = asked;
      const origin = publicUrl ?? url.origin;
      const context = createContext();
      if (url.pathname === GRAPH_PATH) return wholeGraph(asked, origin, context);
      const name = url.pathname.slice(NODE_PATH.length);
      return nodeDocument(name, request.headers, { origin, pageOf, secondsLeft }, context);
    },
    fault: 'The linked data could not be made.',
  });
}
