import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { watchObjects } from './object-watch.js';
import { passedOn } from './passed-on.js';

/** Ends the work on an answer for which nobody waits any more, or which has become too large. */
export function useExecutionEnd(limits: Limits): Plugin {
  return {
    onExecute({ args, extendContext, setResultAndStopExecution }) {
      const knownEnd = passedOn(args.contextValue).end;
      if (knownEnd != null) {
        setResultAndStopExecution({ errors: [knownEnd] });
        return undefined;
      }
      const { signal } = (args.contextValue as { readonly request: Request }).request;
      const { handOut, end } = watchObjects(limits, () => signal.aborted);
      extendContext({ handOut } satisfies Pick<Context, 'handOut'> as object);
      return {
        onExecuteDone({ setResult }) {
          const error = end();
          if (error !== null) setResult({ errors: [error] });
        },
      };
    },
  };
}
