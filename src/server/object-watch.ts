import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import type { Limits } from '../limits.js';
import { CLIENT_LEFT } from './observation/observation.js';
import { limitError } from './limit/limit-error.js';

/** Watches over the objects of one answer. */
export interface ObjectWatch {
  /** Every object passes through here; throws from the moment on at which the work is to end. */
  readonly handOut: Context['handOut'];
  /** Why it ended before its time; null where it did not. */
  readonly end: () => GraphQLError | null;
}

/** Ends the work on an answer that becomes too large, or for which nobody waits any more. */
export function watchObjects(limits: Limits, hasLeft: () => boolean): ObjectWatch {
  let handedOut = 0;
  let end: GraphQLError | null = null;
  return {
    handOut(objects) {
      handedOut += objects;
      if (handedOut > limits.MAX_OBJECTS) end ??= tooLarge(limits);
      if (hasLeft()) end ??= clientLeft();
      if (end !== null) throw end;
    },
    end: () => end,
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
