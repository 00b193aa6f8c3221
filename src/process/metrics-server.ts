import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from './listen.js';
import type { Metrics } from './metrics.js';

export interface MetricsServer {
  /** Where the metrics are read. */
  readonly address: string;
  readonly close: () => void;
}

const PATH = '/metrics';
const MILLISECONDS = 5_000;
const CHECK_MILLISECONDS = 1_000;
const MAX_CONNECTIONS = 20;
const TEXT = 'text/plain; charset=utf-8';

/** Answers GET /metrics, on a port that clients of the graph need not reach; rejects with a ListenError. */
export async function startMetricsServer(
  metrics: Pick<Metrics, 'text' | 'contentType'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  async function answer({ method, url = '' }: IncomingMessage, response: ServerResponse) {
    if (url.split('?', 1)[0] !== PATH) {
      response.writeHead(404, { 'content-type': TEXT }).end(`Metrics are at ${PATH}.\n`);
    } else if (method !== 'GET' && method !== 'HEAD') {
      response
        .writeHead(405, { 'content-type': TEXT, allow: 'GET, HEAD' })
        .end('Metrics are read by GET.\n');
    } else {
      const body = await metrics.text();
      response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
      response.end(method === 'HEAD' ? undefined : body);
    }
  }

  const server = createServer(
    {
      headersTimeout: MILLISECONDS,
      requestTimeout: MILLISECONDS,
      keepAliveTimeout: MILLISECONDS,
      connectionsCheckingInterval: CHECK_MILLISECONDS,
    },
    (request, response) => {
      answer(request, response).catch(() => response.destroy());
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  // An answer that nobody takes holds its connection no longer than that either.
  server.setTimeout(MILLISECONDS * 2);
  // It alone keeps no process alive.
  const place = await listen(server.unref(), host, port);
  return {
    address: `http://${place}${PATH}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
