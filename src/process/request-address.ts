import type { IncomingMessage, ServerResponse } from 'node:http';

/** A name or address, and a port: nothing that could be read as another place. */
const HOST = /^[^\s/?#@\\]*$/;

/** A path that every host has the same of, whatever becomes of it later. */
const PLAIN_PATH = /^(?:\/[a-z]+)+$/;

/**
 * The path of a request and what follows it, also where its first line names the whole address, whose host then
 * counts; null where host and path make no address, or two: the handlers rely on there being one.
 */
export function pathOf({ url = '', headers, rawHeaders }: IncomingMessage): string | null {
  // Of an empty name it is only known that the client did not care.
  const host = headers.host === undefined || headers.host === '' ? 'localhost' : headers.host;
  if (!isHost(host) || timesNamed('host', rawHeaders) > 1) return null;
  if (PLAIN_PATH.test(url)) return url;
  if (url.startsWith('/')) return URL.canParse(`http://${host}${url}`) ? url : null;
  if (!URL.canParse(url)) return null;
  const whole = new URL(url);
  headers.host = whole.host;
  return `${whole.pathname}${whole.search}`;
}

/** Nearly all requests name the same host, and ask for one of few paths: those are not taken apart each time. */
let lastHost = '';

function isHost(text: string): boolean {
  if (text === lastHost) return true;
  const isGood = HOST.test(text) && URL.canParse(`http://${text}`);
  if (isGood) lastHost = text;
  return isGood;
}

/** How often a header stands in a request: Node keeps the first of some, and other servers the last. */
function timesNamed(header: string, rawHeaders: readonly string[]): number {
  let times = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === header.length && name.toLowerCase() === header) times += 1;
  }
  return times;
}

/** Says that a request leads nowhere. */
export function refuseAddress(response: ServerResponse): void {
  response.writeHead(400, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end('The host and path of the request make no address.\n');
}
