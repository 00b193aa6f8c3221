import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Gives a code to the errors of requests whose values do not fit: graphql-js leaves them without. */
export function useErrorCode(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (isResult(result) && result.errors?.some(lacksCode) === true) {
          setResult({ ...result, errors: result.errors.map(withCode) });
        }
      },
    }),
  };
}

function lacksCode(error: GraphQLError): boolean {
  return error.extensions['code'] === undefined && isFoundByGraphQL(error);
}

/** What is our own fault has its origin within it, at any depth, and is masked later. */
function isFoundByGraphQL({ originalError }: GraphQLError): boolean {
  if (originalError === undefined) return true;
  return originalError instanceof GraphQLError && isFoundByGraphQL(originalError);
}

function withCode(error: GraphQLError): GraphQLError {
  if (!lacksCode(error)) return error;
  const { message, nodes = null, path = null, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    path,
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

function isResult(result: object): result is ExecutionResult {
  return !(Symbol.asyncIterator in result);
}
