import { GraphQLError } from 'graphql';

const MAX_CODES = 10;

/** The errors of an answer, or of what may be one. */
export function errorsOf(result: unknown): readonly GraphQLError[] {
  const { errors } = result as { readonly errors?: readonly GraphQLError[] };
  return errors ?? [];
}

/** The codes of errors, each once. */
export function codesOf(errors: readonly GraphQLError[]): readonly string[] {
  const codes = errors.map(({ extensions }) => extensions['code']);
  return [...new Set(codes)].filter((code) => typeof code === 'string').slice(0, MAX_CODES);
}

/** Lets a log say in which request something unexpected went wrong; clients are not told. */
export function addRequestId(error: GraphQLError, requestId: string): void {
  const { originalError } = error;
  if (originalError === undefined || originalError instanceof GraphQLError) return;
  Object.defineProperty(error, 'requestId', { value: requestId, configurable: true });
}
