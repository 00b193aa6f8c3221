import { gzipSync } from 'node:zlib';
import { refused, TOO_LONG } from './attack.js';
import type { Attack } from './attack.js';
import { GRAPHQL_TYPE, inAddress, JSON_TYPE, posted, postedBody } from './question.js';

const QUERY = '{ __typename }';
const BAD_REQUEST = refused(400, 'BAD_REQUEST');
const INVALID_JSON = refused(400, 'INVALID_JSON');
const NOT_ALLOWED = refused(405, 'METHOD_NOT_ALLOWED');
const UNSUPPORTED = refused(415, 'UNSUPPORTED_MEDIA_TYPE');
const MUTATION = 'mutation { __typename }';

const batch = JSON.stringify(Array.from({ length: 10 }, () => ({ query: QUERY })));
const multipart = [
  '--x',
  'Content-Disposition: form-data; name="operations"',
  '',
  JSON.stringify({ query: MUTATION }),
  '--x--',
  '',
].join('\r\n');

function asType(type: string, body: string | Buffer): Attack['request'] {
  return { headers: { 'content-type': type, accept: GRAPHQL_TYPE }, body };
}

/** Requests that are refused for how they are sent. */
export const requestAttacks: readonly Attack[] = [
  { name: 'ten questions at once', request: postedBody(batch), ...BAD_REQUEST },
  { name: 'no questions at once', request: postedBody('[]'), ...BAD_REQUEST },
  { name: 'a body that is no JSON', request: postedBody('{"query":'), ...INVALID_JSON },
  { name: 'a long body that is no JSON', request: postedBody('x'.repeat(90_000)), ...INVALID_JSON },
  {
    name: 'bytes that are no text',
    request: postedBody(Buffer.from([0xff, 0xfe, 0x00])),
    ...INVALID_JSON,
  },
  { name: 'an empty body', request: postedBody(''), ...INVALID_JSON },
  {
    name: 'a question that is an object',
    request: postedBody('{"query":{"a":1}}'),
    ...BAD_REQUEST,
  },
  {
    name: 'an operation that __proto__ names',
    request: postedBody(JSON.stringify({ query: QUERY, operationName: '__proto__' })),
    ...refused(400, 'OPERATION_RESOLUTION_FAILURE'),
  },
  {
    name: 'variables that do not parse in the address',
    request: inAddress({ query: QUERY, variables: '{bad' }),
    ...BAD_REQUEST,
  },
  {
    name: 'extensions that do not parse in the address',
    request: inAddress({ query: QUERY, extensions: '{bad' }),
    ...BAD_REQUEST,
  },
  {
    name: 'a mutation in the address',
    request: inAddress({ query: MUTATION }),
    ...NOT_ALLOWED,
  },
  {
    name: 'a mutation that the address chooses',
    request: inAddress({ query: `query A ${QUERY} mutation B { __typename }`, operationName: 'B' }),
    ...NOT_ALLOWED,
  },
  {
    name: 'a form of a page',
    request: asType('application/x-www-form-urlencoded', 'query=mutation{__typename}'),
    ...UNSUPPORTED,
  },
  {
    name: 'a form with files',
    request: asType('multipart/form-data; boundary=x', multipart),
    ...UNSUPPORTED,
  },
  {
    name: 'a document by itself',
    request: asType('application/graphql', MUTATION),
    ...UNSUPPORTED,
  },
  {
    name: 'a plain text',
    request: asType('text/plain', JSON.stringify({ query: MUTATION })),
    ...UNSUPPORTED,
  },
  {
    name: 'no type',
    request: { headers: { accept: GRAPHQL_TYPE }, body: JSON.stringify({ query: QUERY }) },
    ...UNSUPPORTED,
  },
  {
    name: 'a type that begins like JSON',
    request: asType('application/jsonp', '{}'),
    ...UNSUPPORTED,
  },
  { name: 'two types', request: asType('application/json, text/plain', '{}'), ...UNSUPPORTED },
  {
    name: 'another encoding',
    request: asType('application/json; charset=utf-16', Buffer.from('{}', 'utf16le')),
    ...UNSUPPORTED,
  },
  {
    name: 'a compressed body',
    request: postedBody(gzipSync(JSON.stringify({ query: QUERY })), { 'content-encoding': 'gzip' }),
    ...UNSUPPORTED,
  },
  {
    name: 'a compressed body of 20 MB',
    request: postedBody(gzipSync(`{"query":"${' '.repeat(20_000_000)}"}`), {
      'content-encoding': 'gzip',
    }),
    ...UNSUPPORTED,
  },
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) => ({
    name: `the method ${method}`,
    request: { method, headers: { accept: JSON_TYPE } },
    ...NOT_ALLOWED,
  })),
  {
    name: 'a method behind another',
    request: {
      ...posted(QUERY),
      method: 'PUT',
      headers: { 'x-http-method-override': 'POST', 'content-type': JSON_TYPE },
    },
    ...NOT_ALLOWED,
  },
  {
    name: 'a type that nobody has',
    request: posted(QUERY, undefined, { accept: 'image/png' }),
    ...refused(406, 'NOT_ACCEPTABLE'),
  },
  {
    name: 'a body of 100,001 bytes',
    request: postedBody(`{"query":"${' '.repeat(99_989)}"}`),
    ...TOO_LONG,
  },
];
