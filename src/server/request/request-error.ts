import { GraphQLError } from 'graphql';

/** What an HTTP request is refused with before GraphQL has seen it. */
export type RequestErrorCode =
  | 'BAD_REQUEST'
  | 'DOCUMENT_NOT_FOUND'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'INVALID_JSON'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'UNSUPPORTED_MEDIA_TYPE';

const STATUS = {
  BAD_REQUEST: 400,
  DOCUMENT_NOT_FOUND: 404,
  DOCUMENT_NOT_TRUSTED: 403,
  INVALID_JSON: 400,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PERSISTED_QUERY_NOT_FOUND: 404,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
} as const satisfies Record<RequestErrorCode, number>;

/** Refuses an HTTP request; the message says what was expected. */
export function requestError(
  code: RequestErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, http: { status: STATUS[code], spec: false, headers } },
  });
}
