import type { IncomingMessage } from 'node:http';
import type { Limits } from '../../limits.js';
import { graphqlAnswerType } from '../graphql-answer-type.js';
import type { GraphQLType } from '../response/graphql-type.js';

/** A GraphQL request of the form that nearly all have. */
export interface PlainRequest {
  readonly method: 'GET' | 'POST';
  /** The type that its answer is sent in. */
  readonly type: GraphQLType;
}

/** How nearly all clients say that a body is JSON. */
const JSON_TYPES: readonly (string | undefined)[] = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=UTF-8',
];

/** What stands before the path in a whole address, beside the host, is no longer than this. */
const LONGEST_SCHEME = 20;

/** Says that a page may be welcome too, in one way or another. */
const PAGE = /html|text\//i;

/** What kind of GraphQL request this is; null for every other that need not be understood to go the whole way. */
export function plainRequestOf(
  { method, url = '', headers }: IncomingMessage,
  endpoint: string,
  limits: Limits,
): PlainRequest | null {
  const { accept, host = '' } = headers;
  if (method === 'POST') {
    const length = Number(headers['content-length']);
    const isPlain =
      url === endpoint &&
      length <= limits.MAX_BODY_BYTES &&
      JSON_TYPES.includes(headers['content-type']) &&
      headers['content-encoding'] === undefined &&
      headers.expect === undefined;
    return isPlain ? typed('POST', accept) : null;
  }
  const isPlain =
    method === 'GET' &&
    url.startsWith(`${endpoint}?`) &&
    LONGEST_SCHEME + host.length + url.length <= limits.MAX_URL_LENGTH &&
    !PAGE.test(accept ?? '') &&
    headers['content-length'] === undefined &&
    headers['transfer-encoding'] === undefined;
  return isPlain ? typed('GET', accept) : null;
}

function typed(method: PlainRequest['method'], accept: string | undefined): PlainRequest | null {
  const type = graphqlAnswerType(accept ?? null);
  return type === null ? null : { method, type };
}
