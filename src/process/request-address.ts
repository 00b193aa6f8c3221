import type { IncomingMessage, ServerResponse } from 'node:http';

/** A name or address, and a port: nothing that could be read as another place. */
const HOST = /^[^\s/?#@\\]*$/;

/**
 * The path of a request and what follows it, also where its first line names the whole address, whose host then
 * counts; null where host and path make no address, or two: the handlers rely on there being one.
 */
export function pathOf({ url = '', headers, rawHeaders }: IncomingMessage): string | null {
  const { host = 'localhost' } = headers;
  if (!HOST.test(host) || timesNamed('host', rawHeaders) > 1) return null;
  if (url.startsWith('/')) return URL.canParse(`http://${host}${url}`) ? url : null;
  if (!URL.canParse(url) || !URL.canParse(`http://${host}`)) return null;
  const whole = new URL(url);
  headers.host = whole.host;
  return `${whole.pathname}${whole.search}`;
}

/** How often a header stands in a request: Node keeps the first of some, and other servers the last. */
function timesNamed(header: string, rawHeaders: readonly string[]): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header)
    .length;
}

/** Says that a request leads nowhere. */
export function refuseAddress(response: ServerResponse): void {
  response.writeHead(400, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end('The host and path of the request make no address.\n');
}
