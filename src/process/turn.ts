import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Work = () => unknown;

/**
 * Lets each connection have one request in work at a time: who sends many without waiting for answers
 * waits for each of them, and keeps nobody else from theirs.
 */
export function oneAtATime(): (
  request: IncomingMessage,
  response: ServerResponse,
  work: Work,
) => void {
  const waiting = new WeakMap<Socket, Work[]>();

  return ({ socket }, response, work) => {
    const queue = waiting.get(socket);
    response.on('close', () => {
      const next = socket.destroyed ? undefined : waiting.get(socket)?.shift();
      if (next === undefined) waiting.delete(socket);
      // Those who wait on other connections come first.
      else setImmediate(next);
    });
    if (queue === undefined) {
      waiting.set(socket, []);
      work();
    } else {
      queue.push(work);
    }
  };
}
