import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answerClientError } from './client-error.js';
import { keepAccount } from './connections.js';
import type { Connections } from './connections.js';
import { pathOf, refuseAddress } from './request-address.js';
import { oneAtATime } from './turn.js';
import { cutLateExchanges } from './late-exchange.js';

/** How long clients may take, in milliseconds. */
export interface Patience {
  /** For the headers of a request. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** For a request and its answer, until the last byte is taken. */
  readonly exchange: number;
  /** Between an answer and the next request. */
  readonly idle: number;
  /** Between two looks at who is late. */
  readonly check: number;
}

export interface ListenerOptions {
  /** Connections beyond this many are closed as they come. */
  readonly maxConnections: number;
  /** Nobody who asks before sending is invited to send a longer body. */
  readonly maxBodyBytes: number;
  readonly patience?: Patience;
  /** Told of each answer that was given before there was a request to handle. */
  readonly onRefused?: (status: number) => void;
}

/** A server that does not listen yet, and who is connected to it. */
export interface Listener {
  readonly server: Server;
  readonly connections: Connections;
  /** Keeps requests from the handler until what it gives is called. */
  readonly hold: () => () => void;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const MAX_HEADER_BYTES = 16_384;
const PATIENCE: Patience = {
  headers: 4_000,
  request: 8_000,
  exchange: 60_000,
  idle: 5_000,
  check: 500,
};

/** Hands requests to a handler, and none of the trouble that slow and rude clients make. */
export function createListener(
  handler: Handler,
  { maxConnections, maxBodyBytes, patience = PATIENCE, onRefused }: ListenerOptions,
): Listener {
  const server = createServer({
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    connectionsCheckingInterval: patience.check,
    maxHeaderSize: MAX_HEADER_BYTES,
  });
  server.maxConnections = maxConnections;
  const { connections, owe } = keepAccount(server);

  const inTurn = oneAtATime();
  let held: (() => unknown)[] | undefined;

  function handle(request: IncomingMessage, response: ServerResponse): void {
    owe(request, response);
    const path = pathOf(request);
    if (path === null) {
      onRefused?.(400);
      refuseAddress(response);
      return;
    }
    request.url = path;
    inTurn(request, response, () => {
      const work = () => handler(request, response);
      return held === undefined ? work() : held.push(work);
    });
  }

  function hold() {
    const waiting = (held ??= []);
    return () => {
      held = undefined;
      for (const go of waiting.splice(0)) go();
    };
  }

  server.on('request', handle);
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    // After a body that was announced and is not sent, nothing says where the next request begins.
    if (Number(request.headers['content-length']) > maxBodyBytes) {
      response.setHeader('Connection', 'close');
    } else {
      response.writeContinue();
    }
    handle(request, response);
  });
  server.on('clientError', (error, socket) => {
    const status = answerClientError(error, socket, connections);
    if (status !== null) onRefused?.(status);
  });

  const checks = setInterval(() => {
    cutLateExchanges(connections, patience.exchange);
  }, patience.check);
  checks.unref();
  server.once('close', () => {
    clearInterval(checks);
  });
  return { server, connections, hold };
}
