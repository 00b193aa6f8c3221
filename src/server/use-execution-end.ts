import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { limitError } from './limit/limit-error.js';
import { CLIENT_LEFT } from './observation/observation.js';

/**
 * Ends the work on an answer for which nobody waits any more, or which has become too large: every object passes
 * through `handOut`, which throws from then on.
 */
export function useExecutionEnd(limits: Limits): Plugin {
  return {
    onExecute({ args, extendContext }) {
      const { signal } = (args.contextValue as { readonly request: Request }).request;
      let handedOut = 0;
      let end: GraphQLError | null = null;
      const handOut: Context['handOut'] = (objects) => {
        handedOut += objects;
        if (handedOut > limits.MAX_OBJECTS) end ??= tooLarge(limits);
        if (signal.aborted) end ??= clientLeft();
        if (end !== null) throw end;
      };
      extendContext({ handOut } satisfies Pick<Context, 'handOut'> as object);
      return {
        onExecuteDone({ setResult }) {
          if (end !== null) setResult({ errors: [end] });
        },
      };
    },
  };
}

function tooLarge(limits: Limits): GraphQLError {
  const found = 'The answer would hold too many objects';
  return located(limitError({ limit: 'MAX_OBJECTS', limits, found }));
}

function clientLeft(): GraphQLError {
  const extensions = { code: 'CLIENT_LEFT', http: { status: CLIENT_LEFT, spec: false } };
  return located(new GraphQLError('The client has left.', { extensions }));
}

/** An error with a path is taken for located: else each of the fields still under way would describe it anew. */
function located({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: [], extensions });
}
