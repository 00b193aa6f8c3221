import type { GraphQLParams } from 'graphql-yoga';
import type { Limits } from '../../limits.js';
import type { Trust } from '../trusted/trust.js';
import { checkContentType } from './content-type.js';
import { documentTextOf } from './document-text.js';
import { kindOf } from './json-kind.js';
import { bodyOf } from './request-body.js';
import { requestError } from './request-error.js';
import type { RequestErrorCode } from './request-error.js';

type Parameters = Readonly<Record<string, unknown>>;

/** What a GraphQL request asks, from its address or its body; whatever else it says is ignored. */
export async function parametersOf(
  request: Request,
  { limits, trust }: { readonly limits: Limits; readonly trust: Trust | null },
): Promise<GraphQLParams> {
  if (request.method === 'GET') return parametersOfAddress(request.url, trust);
  checkContentType(request.headers);
  return parametersOfBody(await bodyOf(request, limits), trust);
}

/** What the text of a body asks; throws what the request is refused with. */
export function parametersOfBody(text: string, trust: Trust | null): GraphQLParams {
  const body = parseJson(text, 'The body of the request', 'INVALID_JSON');
  if (Array.isArray(body)) {
    throw requestError(
      'BAD_REQUEST',
      'One request asks one question: lists of them are not supported.',
    );
  }
  return checked(objectOf('The body of the request', body), trust);
}

/** What an address asks behind its question mark, whole or without its origin; throws what it is refused with. */
export function parametersOfAddress(address: string, trust: Trust | null): GraphQLParams {
  const parameters = new URLSearchParams(queryPart(address));
  const textIn = (name: string) => {
    const text = parameters.get(name);
    return text === '' ? null : text;
  };
  const jsonIn = (name: string) => {
    const text = textIn(name);
    return text === null ? null : parseJson(text, `Parameter "${name}"`, 'BAD_REQUEST');
  };
  return checked(
    {
      query: parameters.get('query'),
      documentId: textIn('documentId'),
      operationName: textIn('operationName'),
      variables: jsonIn('variables'),
      extensions: jsonIn('extensions'),
    },
    trust,
  );
}

function queryPart(address: string): string {
  const end = address.indexOf('#');
  const whole = end < 0 ? address : address.slice(0, end);
  const start = whole.indexOf('?');
  return start < 0 ? '' : whole.slice(start + 1);
}

function checked(parameters: Parameters, trust: Trust | null): GraphQLParams {
  const { operationName, variables } = parameters;
  const extensions =
    parameters['extensions'] == null
      ? null
      : objectOf('Parameter "extensions"', parameters['extensions']);
  const query = documentTextOf({ ...parameters, extensions }, trust);
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
    ...(extensions === null ? {} : { extensions }),
  };
}

function objectOf(subject: string, value: unknown): Record<string, unknown> {
  if (kindOf(value) === 'an object') return value as Record<string, unknown>;
  throw requestError(
    'BAD_REQUEST',
    `${subject} must be a JSON object, but it is ${kindOf(value)}.`,
  );
}

function parseJson(text: string, subject: string, code: RequestErrorCode): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestError(code, `${subject} must be JSON, but it cannot be parsed.`);
  }
}
