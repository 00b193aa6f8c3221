import { STATUS_CODES } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What Node knows of bytes that are no request. */
export interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

const LINGER_MILLISECONDS = 1_000;
const MAX_BYTES_LOOKED_AT = 16_384;

/** Answers what never became a request, briefly, and closes the connection. Gives the status; null where nothing was sent. */
export function answerClientError(
  error: ClientError,
  socket: Duplex,
  connections: ReadonlyMap<Duplex, ReadonlyMap<ServerResponse, unknown>>,
): Status | null {
  // Whatever else comes while an answer is on its way is an error again.
  if (socket.writableEnded) return null;
  const hasBegun = [...(connections.get(socket)?.keys() ?? [])].some(
    ({ headersSent }) => headersSent,
  );
  // A second head in the middle of an answer would be read as a part of it.
  if (!socket.writable || hasBegun) {
    socket.destroy();
    return null;
  }
  const status = statusOf(error);
  socket.end(textOf(status));
  // Who is still sending would lose the answer to a connection that is cut at once.
  setTimeout(() => socket.destroy(), LINGER_MILLISECONDS).unref();
  return status;
}

const SENTENCES = {
  400: 'This is no HTTP request.',
  408: 'The request did not arrive in time.',
  413: 'The request is too large.',
  414: 'The address is too long.',
  431: 'The headers are too large.',
} as const;

type Status = keyof typeof SENTENCES;

function statusOf({ code, rawPacket }: ClientError): Status {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413;
  if (code === 'HPE_HEADER_OVERFLOW') return isAllAddress(rawPacket) ? 414 : 431;
  return 400;
}

/** True of bytes that begin a request and do not come to the end of its address. */
function isAllAddress(packet: Buffer | undefined): boolean {
  return /^[A-Z]+ \S+$/.test(packet?.toString('latin1', 0, MAX_BYTES_LOOKED_AT) ?? '');
}

function textOf(status: Status): string {
  const sentence = `${SENTENCES[status]}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${sentence.length}`,
    'X-Content-Type-Options: nosniff',
  ];
  return `${head.join('\r\n')}\r\n\r\n${sentence}`;
}
