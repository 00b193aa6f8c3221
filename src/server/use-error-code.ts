import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Gives a code to the errors of requests whose variables do not fit: graphql-js leaves them without. */
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

/** True for what was found before anything was resolved. Masking comes later, and tells what is our own fault. */
function lacksCode({ path, extensions }: GraphQLError): boolean {
  return path === undefined && extensions['code'] === undefined;
}

function withCode(error: GraphQLError): GraphQLError {
  if (!lacksCode(error)) return error;
  const { message, nodes = null, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    originalError,
    extensions: { ...extensions, code: 'BAD_USER_INPUT' },
  });
}

function isResult(result: object): result is ExecutionResult {
  return !(Symbol.asyncIterator in result);
}
