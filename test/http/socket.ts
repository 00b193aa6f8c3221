import { once } from 'node:events';
import { createServer as createHttpServer, request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import type { GraphServer } from '../support/server.js';

/** An answer as it came over a socket, with nothing undone that the server did to it. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Sent {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Asks a server over a socket, whose port it knows. */
export type Ask = ((path: string, sent?: Sent) => Promise<Received>) & { readonly port: number };

/** Listens for as long as the test lasts; a way to ask the server over a socket. */
export async function listening(server: GraphServer): Promise<Ask> {
  const http = createHttpServer(server).listen(0, '127.0.0.1');
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  async function ask(path: string, { method = 'GET', headers = {}, body }: Sent = {}) {
    const asked = request({ port, path, method, headers, agent: false });
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    return {
      status: answer.statusCode ?? 0,
      headers: answer.headers,
      body: Buffer.concat(chunks),
    };
  }

  return Object.assign(ask, { port });
}

/** The text of a body, out of whatever coding its headers name. */
export function textOf({ headers, body }: Received): string {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return coding === 'gzip' ? gunzipSync(body).toString() : body.toString();
}
