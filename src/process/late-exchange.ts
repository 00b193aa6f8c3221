import type { Connections } from './connections.js';

/** Cuts every connection on which an answer is owed for longer than `limit` milliseconds, whoever is to blame. */
export function cutLateExchanges(connections: Connections, limit: number): void {
  const now = performance.now();
  for (const [socket, answers] of connections) {
    if ([...answers.values()].some((since) => now - since > limit)) socket.destroy();
  }
}
