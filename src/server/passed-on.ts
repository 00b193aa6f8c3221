import type { GraphQLError } from 'graphql';
import type { Ongoing } from './observation/ongoing.js';

/** What is known of a request already when a shortcut passes it on to go the whole way. */
export interface PassedOn {
  /** What an observer has been told of, and will be told the end of. */
  readonly ongoing?: Ongoing | null;
  /** Its body, where that has been read to its end. */
  readonly body?: string;
  /** Why it is refused, or the work on its answer ended before its time. */
  readonly end?: GraphQLError | null;
}

/** What was passed on with a request: it stands in what Yoga calls the server context. */
export function passedOn(serverContext: object): PassedOn {
  return serverContext;
}
