import { NO_STORE } from '../caching/cache-control.js';
import type { KeptBody } from '../caching/kept-body.js';

/** An answer that is no GraphQL. */
export interface Answer {
  readonly status: number;
  /** Null where there is nothing to send, as in answers that lead elsewhere. */
  readonly body: string | KeptBody | ReadableStream<Uint8Array> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer as it goes to one client. */
export interface SentAnswer extends Omit<Answer, 'body'> {
  readonly body: string | Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | null;
}

/** Says in plain words why there is nothing to send. */
export function refusal(status: number, reason: string, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    body: `${reason}\n`,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': NO_STORE,
      ...headers,
    },
  };
}
