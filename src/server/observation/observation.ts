import type { PathClass } from './path-class.js';

/** The status of an answer for which nobody waited any more, as proxies write it. */
export const CLIENT_LEFT = 499;

/** When something happened, in milliseconds since the request came. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What is worth knowing of a request that is over. It holds no data, and of the client's words few and short ones. */
export interface Observation {
  readonly requestId: string;
  readonly method: string;
  readonly path: PathClass;
  /** The client's name of the operation, at most 100 plain characters; null where it has none. */
  readonly operationName: string | null;
  readonly operationType: 'query' | 'mutation' | 'subscription' | null;
  /** The status that was sent; 499, as proxies write it, where the client left before it had the answer. */
  readonly status: number;
  /** When the request came, as `performance.now()` tells it. */
  readonly startedAt: number;
  readonly milliseconds: number;
  /** When the operation was executed; null where it never was. */
  readonly execution: Interval | null;
  /** The codes of the answer's errors, each once. */
  readonly errorCodes: readonly string[];
  /** The client's trace context, where it is well-formed. */
  readonly traceparent: string | null;
}

/** Who is told of requests. It must be quick, and must not throw. */
export interface Observer {
  readonly onStart: () => void;
  readonly onEnd: (observation: Observation) => void;
}
