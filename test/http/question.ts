import type { Reply, Request } from '../../bench/exchange.js';

export const GRAPHQL_TYPE = 'application/graphql-response+json';
export const JSON_TYPE = 'application/json';

/** A question that is posted, whose errors come with a status of their own. */
export function posted(
  query: unknown,
  variables?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return postedBody(JSON.stringify({ query, variables }), headers);
}

/** Some body that says of itself that it is JSON. */
export function postedBody(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return { headers: { 'content-type': JSON_TYPE, accept: GRAPHQL_TYPE, ...headers }, body };
}

/** A question that stands in the address. */
export function inAddress(
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return {
    path: `?${new URLSearchParams(parameters).toString()}`,
    headers: { accept: GRAPHQL_TYPE, ...headers },
  };
}

export interface AnswerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The body of an answer; it has one of the two, or both. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

export function answerOf({ body }: Reply): Answer {
  return JSON.parse(body) as Answer;
}
