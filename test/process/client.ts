import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** All that came back by the time a connection was over, and how long that took. */
export interface Ending {
  readonly answer: string;
  readonly milliseconds: number;
}

/** A connection on which a test writes what it likes, and all that came back. */
export interface RawClient {
  readonly socket: Socket;
  readonly write: (bytes: string) => void;
  readonly received: () => string;
  readonly ending: Promise<Ending>;
}

/** Connects to a port of this machine. */
export async function connectTo(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const begin = performance.now();
  let answer = '';
  socket.on('data', (bytes: string) => (answer += bytes));
  // A connection that is reset is over as well.
  socket.on('error', () => undefined);
  onTestFinished(() => {
    socket.destroy();
  });
  const ending = new Promise<Ending>((resolve) => {
    socket.once('close', () => {
      resolve({ answer, milliseconds: performance.now() - begin });
    });
  });
  await once(socket, 'connect');
  return {
    socket,
    write: (bytes) => socket.write(bytes),
    received: () => answer,
    ending,
  };
}

/** What became of the requests of a client. */
export interface Tally {
  answered: number;
  /** Not even connected: nothing was accepted. */
  refused: number;
  /** Neither of both, with what happened instead. */
  readonly lost: string[];
}

/** One client that asks again as soon as it is answered, on one connection as long as that lasts, until it is refused. */
export async function askOnAndOn(address: URL, body: string, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => {
    agent.destroy();
  });
  for (;;) {
    try {
      const outgoing = request(address, {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      });
      const answered = once(outgoing, 'response');
      outgoing.end(body);
      const [response] = (await answered) as [IncomingMessage];
      const content = await text(response);
      if (response.statusCode === 200 && content.startsWith('{"data":')) tally.answered += 1;
      else tally.lost.push(`${response.statusCode} ${content.slice(0, 100)}`);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (code === 'ECONNREFUSED') {
        tally.refused += 1;
        return;
      }
      tally.lost.push(`${code} ${message}`);
      return;
    }
  }
}
