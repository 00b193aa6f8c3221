/** An answer that is whole before it is sent. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Says in plain words why there is nothing to send. */
export function refusal(status: number, reason: string, headers: Answer['headers'] = {}): Answer {
  const contentType = 'text/plain; charset=utf-8';
  return { status, body: `${reason}\n`, headers: { 'content-type': contentType, ...headers } };
}
