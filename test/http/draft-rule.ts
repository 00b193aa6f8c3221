import type { Request } from '../../bench/exchange.js';
import { posted, postedBody } from './question.js';

/** What the draft of GraphQL over HTTP asks of an answer to one request. */
export interface DraftCheck {
  readonly level: 'MUST' | 'SHOULD';
  readonly rule: string;
  readonly request: Request;
  /** Two where the status codes of the draft are others than those that all clients know. */
  readonly status: number | readonly [classic: number, draft: number];
  /** The media type of the answer, where the rule speaks of it. */
  readonly type?: string;
  /** A method that `Allow` has to name. */
  readonly allow?: string;
  /** The data of the answer, where there is some. */
  readonly data?: unknown;
}

/** A check whose level is that of those beside it. */
export type Rule = Omit<DraftCheck, 'level'>;

export const TYPENAME = '{ __typename }';
export const ANSWER = { __typename: 'Query' };
export const NAME = 'query Name($slug: String!) { report(slug: $slug) { name } }';
export const TWO = 'query A { a: __typename } query B { b: __typename }';
export const UNPROCESSABLE = [400, 422] as const;

/** A posted question whose asker accepts these types. */
export function accepting(accept: string, query = TYPENAME): Request {
  return posted(query, undefined, { accept });
}

/** A posted object with whatever parameters. */
export function parameters(parameters: Readonly<Record<string, unknown>>): Request {
  return postedBody(JSON.stringify(parameters));
}
