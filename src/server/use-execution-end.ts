import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { limitError } from './limit/limit-error.js';

/** Ends the work on an answer for which nobody waits any more, or which has become too large. */
export function useExecutionEnd(limits: Limits): Plugin {
  return {
    onExecute({ args, extendContext }) {
      const { signal } = (args.contextValue as { readonly request: Request }).request;
      const controller = new AbortController();
      const leave = () => {
        controller.abort(signal.reason);
      };
      if (signal.aborted) leave();
      signal.addEventListener('abort', leave, { once: true });
      let handedOut = 0;
      const handOut: Context['handOut'] = (objects) => {
        handedOut += objects;
        if (handedOut <= limits.MAX_OBJECTS || controller.signal.aborted) return;
        controller.abort(tooLarge(limits));
      };
      extendContext({ handOut } satisfies Pick<Context, 'handOut'> as object);
      Object.assign(args, { signal: controller.signal });
      return {
        onExecuteDone() {
          signal.removeEventListener('abort', leave);
        },
      };
    },
  };
}

function tooLarge(limits: Limits): GraphQLError {
  const found = 'The answer would hold too many objects';
  const { message, extensions } = limitError({ limit: 'MAX_OBJECTS', limits, found });
  // With a path it is taken for located: else each of the fields still under way would describe it anew.
  return new GraphQLError(message, { path: [], extensions });
}
