import type { GraphQLParams } from 'graphql-yoga';
import type { Limits } from '../../limits.js';
import { bodyOf } from './request-body.js';
import { requestError } from './request-error.js';
import type { RequestErrorCode } from './request-error.js';

/** What a GraphQL request asks, from its address or its body; whatever else it says is ignored. */
export async function parametersOf(request: Request, limits: Limits): Promise<GraphQLParams> {
  if (request.method === 'GET') return parametersIn(request.url);
  checkContentType(request.headers);
  const body = parseJson(await bodyOf(request, limits), 'The body of the request', 'INVALID_JSON');
  if (Array.isArray(body)) {
    throw requestError(
      'BAD_REQUEST',
      'One request asks one question: lists of them are not supported.',
    );
  }
  return checked(objectOf('The body of the request', body));
}

function parametersIn(url: string): GraphQLParams {
  const { searchParams } = new URL(url, 'http://graph');
  const jsonIn = (name: string) => {
    const text = searchParams.get(name);
    if (text === null || text === '') return null;
    return parseJson(text, `Parameter "${name}"`, 'BAD_REQUEST');
  };
  return checked({
    query: searchParams.get('query'),
    operationName: searchParams.get('operationName'),
    variables: jsonIn('variables'),
    extensions: jsonIn('extensions'),
  });
}

type Parameters = Readonly<Record<string, unknown>>;

function checked({ query, operationName, variables, extensions }: Parameters): GraphQLParams {
  if (typeof query !== 'string') {
    const found = query == null ? 'but there is none' : `but it is ${kindOf(query)}`;
    throw requestError(
      'BAD_REQUEST',
      `Parameter "query" must be the text of a document, ${found}.`,
    );
  }
  if (operationName != null && typeof operationName !== 'string') {
    const found = kindOf(operationName);
    throw requestError(
      'BAD_REQUEST',
      `Parameter "operationName" must be a text, but it is ${found}.`,
    );
  }
  return {
    query,
    ...(operationName ? { operationName } : {}),
    ...(variables == null ? {} : { variables: objectOf('Parameter "variables"', variables) }),
    ...(extensions == null ? {} : { extensions: objectOf('Parameter "extensions"', extensions) }),
  };
}

function objectOf(subject: string, value: unknown): Record<string, unknown> {
  if (kindOf(value) === 'an object') return value as Record<string, unknown>;
  throw requestError(
    'BAD_REQUEST',
    `${subject} must be a JSON object, but it is ${kindOf(value)}.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function parseJson(text: string, subject: string, code: RequestErrorCode): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestError(code, `${subject} must be JSON, but it cannot be parsed.`);
  }
}

/** Types are compared without regard to case; UTF-8 is all that JSON is sent in. */
function checkContentType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  const encoding = headers.get('content-encoding') ?? 'identity';
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  if (type.trim() === 'application/json' && isUtf8 && encoding.toLowerCase() === 'identity') return;
  throw requestError(
    'UNSUPPORTED_MEDIA_TYPE',
    'The body of the request must be of Content-Type application/json, in UTF-8 and not compressed.',
    { 'accept-post': 'application/json' },
  );
}
