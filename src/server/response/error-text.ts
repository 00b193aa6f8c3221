import type { GraphQLError, GraphQLFormattedError } from 'graphql';

const MAX_MESSAGE_LENGTH = 300;
const MAX_ERRORS = 100;

/** The end of a message in which graphql-js names parts of the schema that are like what was asked for. */
const SUGGESTION = / ?Did you mean [^?]*\?/g;

/**
 * What clients are told of errors: nothing that is ours alone, and nothing longer than helps. Without
 * suggestions, nothing of the schema but what they named themselves.
 */
export function errorsForClients(
  errors: readonly GraphQLError[],
  { suggestions }: { readonly suggestions: boolean },
): GraphQLFormattedError[] {
  return errors.slice(0, MAX_ERRORS).map((error) => {
    const { message, extensions = {}, path, ...places } = error.toJSON();
    const { http: _http, originalError: _error, unexpected: _unexpected, ...told } = extensions;
    const where = path === undefined || path.length === 0 ? places : { ...places, path };
    return {
      message: shortened(
        suggestions || isOurs(told) ? message : message.replaceAll(SUGGESTION, ''),
      ),
      ...where,
      extensions: told,
    };
  });
}

/** What is refused by us names an argument or a limit, and may quote the client. */
function isOurs({ argument, limit }: Readonly<Record<string, unknown>>): boolean {
  return argument !== undefined || limit !== undefined;
}

function shortened(message: string): string {
  return message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message;
}
