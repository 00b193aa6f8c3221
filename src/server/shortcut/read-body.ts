import type { IncomingMessage } from 'node:http';

/** Gives the whole body of a request; nothing where its client leaves before the end. */
export function readBody(request: IncomingMessage, give: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.once('end', () => {
    const [first] = chunks;
    give(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks));
  });
}
