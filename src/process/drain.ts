import type { IncomingMessage, ServerResponse } from 'node:http';
import { Server } from 'node:net';
import type { Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { Connections } from './connections.js';
import type { Listener } from './listener.js';

/** In milliseconds. */
export interface DrainTimes {
  /** How long a connection stays open on which nothing is sent and nothing is owed. */
  readonly quiet: number;
  /** How long the whole may take. */
  readonly deadline: number;
}

const TIMES: DrainTimes = { quiet: 1_000, deadline: 10_000 };
const CHECK_MILLISECONDS = 50;
const ACCEPT_MILLISECONDS = 1_000;

/**
 * Takes no new connection, answers all that comes on those that are open, and closes each when it is quiet.
 * Tells in the end how many were still open at the deadline: 0 is a good end.
 */
export async function drain(
  { server, connections, hold }: Listener,
  { quiet, deadline }: DrainTimes = TIMES,
): Promise<number> {
  const end = performance.now() + deadline;
  const release = hold();
  await acceptAllThatWait(connections);
  // An HTTP server's own `close` cuts idle connections, on which a request may be under way.
  Server.prototype.close.call(server);
  sayFarewell(server, connections);
  release();

  const closeQuiet = quietCloser(connections, quiet);
  while (connections.size > 0 && performance.now() < end) {
    await pause(CHECK_MILLISECONDS);
    // Only after the sockets were read is a connection known to be quiet: not where a timer fires.
    await turn();
    closeQuiet();
  }
  return connections.size;
}

/**
 * The system cuts the connections that nobody has accepted when listening ends, and Node 20 accepts one in a turn of
 * its loop. While no request is answered the turns are short, and fewer clients come back to ask another.
 */
async function acceptAllThatWait(connections: Connections): Promise<void> {
  const end = performance.now() + ACCEPT_MILLISECONDS;
  let known: ReadonlySet<Socket>;
  await turn();
  do {
    known = new Set(connections.keys());
    await turn();
  } while (performance.now() < end && [...connections.keys()].some((one) => !known.has(one)));
}

/** Says with the last answer that each connection owes, now or later, that it will be closed. */
function sayFarewell(server: Listener['server'], connections: Connections): void {
  const last = new WeakMap<Socket, ServerResponse>();

  function announce({ socket }: IncomingMessage, response: ServerResponse): void {
    const before = last.get(socket);
    // Who sends requests without waiting for answers is owed them all.
    if (before?.headersSent === false) before.removeHeader('Connection');
    if (response.headersSent) return;
    response.setHeader('Connection', 'close');
    last.set(socket, response);
  }

  for (const answers of connections.values()) {
    for (const response of answers.keys()) announce(response.req, response);
  }
  server.prependListener('request', announce);
  server.prependListener('checkContinue', announce);
}

/** Closes, when called, the connections that owe nothing and from which nothing came for that long. */
function quietCloser(connections: Connections, milliseconds: number): () => void {
  const known = new WeakMap<Socket, { readonly bytes: number; readonly since: number }>();

  return () => {
    const now = performance.now();
    for (const [socket, answers] of connections) {
      const before = known.get(socket);
      if (answers.size > 0 || before?.bytes !== socket.bytesRead) {
        known.set(socket, { bytes: socket.bytesRead, since: now });
      } else if (now - before.since >= milliseconds) {
        socket.destroy();
      }
    }
  };
}
