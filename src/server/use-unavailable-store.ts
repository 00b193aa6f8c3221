import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { unavailabilityIn } from './store-fault.js';

/** Refuses with 503 what cannot be answered whole at the moment, because the store could not be read. */
export function useUnavailableStore(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        const error = unavailabilityIn((result as ExecutionResult).errors);
        if (error !== null) setResult({ errors: [error] });
      },
    }),
  };
}
