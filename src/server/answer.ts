/** An answer that is no GraphQL. */
export interface Answer {
  readonly status: number;
  /** Null where there is nothing to send, as in answers that lead elsewhere. */
  readonly body: string | ReadableStream<Uint8Array> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Says in plain words why there is nothing to send. */
export function refusal(status: number, reason: string, headers: Answer['headers'] = {}): Answer {
  const contentType = 'text/plain; charset=utf-8';
  return { status, body: `${reason}\n`, headers: { 'content-type': contentType, ...headers } };
}
