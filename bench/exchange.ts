import { request } from 'node:http';
import type { Agent, IncomingHttpHeaders } from 'node:http';

/** One request over HTTP; without a body it is a GET, unless it says otherwise. */
export interface Request {
  readonly method?: string;
  /** What stands behind the address, such as `?query=…`; or another path. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What came back, as bytes, and how long it took. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly milliseconds: number;
}

/** Sends one request as it is, with no header that it does not name but those that HTTP asks for. */
export function exchange(url: URL, asked: Request, agent?: Agent): Promise<Reply> {
  const { body, headers = {}, path = '', method = body === undefined ? 'GET' : 'POST' } = asked;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: url.hostname,
        port: url.port,
        path: path.startsWith('/') ? path : url.pathname + path,
        method,
        headers: {
          ...headers,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        ...(agent === undefined ? {} : { agent }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
            milliseconds: performance.now() - start,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
