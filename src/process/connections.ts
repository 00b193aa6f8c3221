import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The open connections of a server, each with the answers that it still owes, oldest first, and since when. */
export type Connections = ReadonlyMap<Socket, ReadonlyMap<ServerResponse, number>>;

/** Keeps account of a server's connections; `owe` is told of each request before it is handled. */
export function keepAccount(server: Server) {
  const connections = new Map<Socket, Map<ServerResponse, number>>();

  server.on('connection', (socket) => {
    connections.set(socket, new Map());
    socket.once('close', () => {
      const owed = connections.get(socket)?.keys() ?? [];
      connections.delete(socket);
      for (const response of owed) {
        // Node tells only the answer whose turn it is that its client has left.
        if (response.socket === null) response.emit('close');
      }
    });
  });

  function owe({ socket }: IncomingMessage, response: ServerResponse): void {
    const answers = connections.get(socket);
    answers?.set(response, performance.now());
    response.on('close', () => answers?.delete(response));
  }

  return { connections: connections as Connections, owe };
}
