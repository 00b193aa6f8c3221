import { GraphQLError } from 'graphql';
import { StoreUnavailable } from '../store/store-unavailable.js';

const RETRY_SECONDS = '1';

/**
 * What clients are told in place of an answer where some of it could not be read: half an answer would look as if the
 * graph had nothing there. Null where all was read, whatever else went wrong.
 */
export function unavailabilityIn(errors: readonly Error[] = []): GraphQLError | null {
  for (const error of errors) {
    const cause = originOf(error);
    if (cause instanceof StoreUnavailable) return unavailability(cause);
  }
  return null;
}

function unavailability({ code, message }: StoreUnavailable): GraphQLError {
  const headers = { 'retry-after': RETRY_SECONDS };
  return new GraphQLError(message, {
    extensions: { code, http: { status: 503, spec: false, headers } },
  });
}

/** An error is wrapped on its way up, by graphql-js and by what compiles operations. */
function originOf(error: unknown): unknown {
  const { originalError } = error as Partial<GraphQLError>;
  return originalError === undefined ? error : originOf(originalError);
}
