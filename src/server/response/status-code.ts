import type { ExecutionResult, GraphQLError } from 'graphql';
import { CLIENT_LEFT } from '../observation/observation.js';
import type { GraphQLType } from './graphql-type.js';

/**
 * Which status codes tell of errors: `classic` are those that clients of all ages know, `draft` those of the draft of
 * August 2026 of GraphQL over HTTP (422 for what cannot be executed, 294 for answers with errors).
 */
export type StatusCodes = 'classic' | 'draft';

interface HttpExtension {
  readonly status?: number;
  /** False for what is refused by us before GraphQL has seen it. */
  readonly spec?: boolean;
}

/** What GraphQL itself finds wrong with a request. */
const FOUND_BY_GRAPHQL: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
];

/** What stays 400 in the draft: a request that cannot be read at all. */
const UNREADABLE: readonly unknown[] = ['INVALID_JSON', 'GRAPHQL_PARSE_FAILED'];

/** The HTTP status of an answer: 200 where there is data, 4xx or 5xx where there is none. */
export function statusOf(result: ExecutionResult, type: GraphQLType, codes: StatusCodes): number {
  const { data, errors = [] } = result;
  if (data !== undefined) {
    const isPartial = errors.length > 0 && codes === 'draft';
    return isPartial && type === 'application/graphql-response+json' ? 294 : 200;
  }
  // Yoga tells nothing of an answer for which nobody waits any more.
  if (errors.length === 0) return CLIENT_LEFT;
  return Math.max(...errors.map((error) => statusOfError(error, type, codes)));
}

function statusOfError(
  { extensions: { code, http, limit } }: GraphQLError,
  type: GraphQLType,
  codes: StatusCodes,
): number {
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  const { status = 400, spec = true } = (http ?? {}) as HttpExtension;
  if (codes === 'draft') {
    return status === 400 && limit === undefined && !UNREADABLE.includes(code) ? 422 : status;
  }
  // Before it had a type of its own, an answer of GraphQL was 200 whatever it said: old clients rely on that.
  const isOld = spec && FOUND_BY_GRAPHQL.includes(code) && type === 'application/json';
  return isOld ? 200 : status;
}
