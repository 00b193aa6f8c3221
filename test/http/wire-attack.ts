import { times } from './attack.js';

/** Bytes that are meant to hurt a server, and the statuses that they may get. */
export interface WireAttack {
  readonly name: string;
  readonly sent: () => Iterable<string | Buffer>;
  /** Any of them; none where the connection may be closed without a word. */
  readonly statuses: readonly number[];
  /** How long it may take where that is no matter of the server alone. */
  readonly mostMilliseconds?: number;
}

const MEGABYTE = 'x'.repeat(1_000_000);
const QUESTION = '{"query":"{ __typename }"}';
const POST = 'POST /graphql HTTP/1.1\r\nHost: graph\r\nContent-Type: application/json\r\n';

function post(headers: string, body: string): string {
  return `${POST}${headers}\r\n\r\n${body}`;
}

function get(target: string, headers = 'Host: graph'): string {
  return `GET ${target} HTTP/1.1\r\n${headers}\r\nAccept: application/json\r\n\r\n`;
}

/** A body of 20 MB after its head. */
function* long(headers: string): Generator<string> {
  yield `${POST}${headers}\r\n\r\n`;
  for (let sent = 0; sent < 20; sent += 1) yield MEGABYTE;
}

/** A body of 20 MB in parts, whose length nobody knows before its end. */
function* chunked(): Generator<string> {
  yield `${POST}Transfer-Encoding: chunked\r\n\r\n`;
  const part = 'x'.repeat(10_000);
  for (let sent = 0; sent < 2_000; sent += 1) yield `2710\r\n${part}\r\n`;
  yield '0\r\n\r\n';
}

/** A body of 20 MB in parts of one byte. */
function* crumbs(): Generator<string> {
  yield `${POST}Transfer-Encoding: chunked\r\n\r\n`;
  const part = '1\r\nx\r\n'.repeat(50_000);
  for (let sent = 0; sent < 20; sent += 1) yield part;
  yield '0\r\n\r\n';
}

function said(name: string, text: string, ...statuses: readonly number[]): WireAttack {
  return { name, sent: () => [text], statuses };
}

export const wireAttacks: readonly WireAttack[] = [
  { name: 'a body of 20 MB', sent: () => long('Content-Length: 20000000'), statuses: [413] },
  { name: 'a body of 20 MB without its length', sent: chunked, statuses: [413] },
  {
    name: 'a body of a million parts of a byte',
    sent: crumbs,
    statuses: [413],
    // Node.js itself reads a hundred thousand parts before they are too many.
    mostMilliseconds: 1_500,
  },
  {
    name: 'a body of 20 MB that waits to be let in',
    sent: () => [`${POST}Content-Length: 20000000\r\nExpect: 100-continue\r\n\r\n`],
    statuses: [413],
  },
  said('a length of a petabyte', post('Content-Length: 1000000000000000', '{'), 413),
  said('a length that is no number', post('Content-Length: many', QUESTION), 400),
  said('a length below zero', post('Content-Length: -1', QUESTION), 400),
  said('two lengths', post(`Content-Length: 26\r\nContent-Length: 1`, QUESTION), 400),
  said(
    'a length and parts',
    post('Content-Length: 26\r\nTransfer-Encoding: chunked', QUESTION),
    400,
  ),
  said('parts that are none', post('Transfer-Encoding: chunked', QUESTION), 400),
  said('an encoding that nobody knows', post('Transfer-Encoding: gzip', QUESTION), 400, 501),
  said('a line within a header', get('/graphql', 'Host: graph\r\nX: a\n b\r\nY'), 400),
  said('no host', get('/graphql', 'X: y'), 400),
  said('two hosts', get('/graphql?query={__typename}', 'Host: a\r\nHost: b'), 200, 400),
  ...['[::', 'a b', '%', 'a:99999', '', 'a/b?c#d', 'user:password@a'].map((host) =>
    said(`"${host}" as a host`, get('/graphql?query={__typename}', `Host: ${host}`), 200, 400, 404),
  ),
  ...['//', '///x', '/%', '/%00', '/graphql/../..', '/graphql?query=%', '/graphql?%ff', '/\\'].map(
    (target) => said(`the address ${target}`, get(target), 200, 302, 400, 404),
  ),
  said(
    'the address of another server',
    get('http://elsewhere.example/graphql?query={__typename}'),
    200,
    400,
    404,
  ),
  said('an address that is none', get('graphql'), 400, 404),
  said('the address of all', 'OPTIONS * HTTP/1.1\r\nHost: graph\r\n\r\n', 204, 302, 400, 404, 405),
  said('a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n'),
  said(
    'another protocol',
    get('/graphql?query={__typename}', 'Host: graph\r\nUpgrade: websocket\r\nConnection: Upgrade'),
    200,
    400,
    426,
  ),
  said('headers of 64 KB', get('/health', `Host: graph\r\nX: ${'x'.repeat(65_536)}`), 431),
  said(
    '3,000 headers',
    get(
      '/health',
      `Host: graph\r\n${times(3_000, (index) => `X${index}: y\r\n`)}Z: z`.replaceAll(
        '\r\n ',
        '\r\n',
      ),
    ),
    431,
  ),
  said('an address of 64 KB', get(`/graphql?query=${'x'.repeat(65_536)}`), 414, 431),
  said(
    'bytes that are no HTTP',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n',
    400,
  ),
  said('a version of HTTP that is none', 'GET /graphql HTTP/9.9\r\nHost: graph\r\n\r\n', 400, 505),
];

/** So many questions in one breath. */
export function pipelined(count: number): string {
  return post(`Content-Length: ${QUESTION.length}`, QUESTION).repeat(count);
}

/** A whole question, and the beginning of one whose body never comes. */
export const halfSent: readonly string[] = [
  post('Content-Length: 50000', QUESTION),
  post('Transfer-Encoding: chunked', '10\r\n{"que'),
  POST,
];
