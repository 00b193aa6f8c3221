import { once } from 'node:events';
import { connect } from 'node:net';

const MOST_MILLISECONDS = 8_000;

/** What was read from a connection, and when the first answer began that is not an interim one. */
export interface Talk {
  readonly text: string;
  /** The status of each answer, in their order. */
  readonly statuses: readonly number[];
  readonly milliseconds: number;
}

interface Conversation {
  /** What is sent, one after the other, each when the one before has been taken. */
  readonly sent: Iterable<string | Buffer>;
  /** How many answers to wait for. */
  readonly answers?: number;
}

/** Sends bytes as they are over a connection of their own, and reads until the answers are there or it is closed. */
export async function talk(
  { hostname, port }: URL,
  { sent, answers = 1 }: Conversation,
): Promise<Talk> {
  const socket = connect(Number(port), hostname).setEncoding('latin1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  // A server that has answered may close while the rest is on its way.
  socket.on('error', () => undefined);
  const start = performance.now();
  let milliseconds = Infinity;
  let text = '';
  const done = new Promise<void>((resolve) => {
    socket.on('data', (part: string) => {
      text += part;
      const count = statusesIn(text).length;
      if (count > 0) milliseconds = Math.min(milliseconds, performance.now() - start);
      if (count >= answers && isWhole(text)) resolve();
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => (timer = setTimeout(resolve, MOST_MILLISECONDS)));
  const end = Promise.race([done, closed, tooLong]);
  const isOver = end.then(() => true);

  await Promise.race([once(socket, 'connect'), closed]);
  for (const part of sent) {
    if (socket.destroyed) break;
    if (socket.write(part)) continue;
    const drained = once(socket, 'drain').then(
      () => false,
      () => true,
    );
    if (await Promise.race([drained, isOver])) break;
  }
  await end;
  clearTimeout(timer);
  socket.destroy();
  return { text, statuses: statusesIn(text), milliseconds };
}

function statusesIn(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)]
    .map(([, status]) => Number(status))
    .filter((status) => status >= 200);
}

/** True when the last answer has as many bytes as it says. */
function isWhole(text: string): boolean {
  const last = text.slice(text.lastIndexOf('HTTP/1.1 '));
  const head = last.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /^content-length: (\d+)/im.exec(last.slice(0, head))?.[1];
  if (length !== undefined) return last.length - head - 4 >= Number(length);
  return !/^transfer-encoding: chunked/im.test(last.slice(0, head)) || last.endsWith('0\r\n\r\n');
}
