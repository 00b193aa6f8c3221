import { randomUUID } from 'node:crypto';

const REQUEST_ID = /^[\w.-]{1,64}$/;
const TRACEPARENT = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

/** The id that the client gave its request where it is a plain word, else a new one. */
export function requestIdOf(given: string | null): string {
  return given !== null && REQUEST_ID.test(given) ? given : randomUUID();
}

/** The client's trace context as the W3C defines it, or null. */
export function traceparentOf(given: string | null): string | null {
  return given !== null && TRACEPARENT.test(given) ? given : null;
}
