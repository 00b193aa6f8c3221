/** Says in one sentence why a port cannot be listened on. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(host: string, port: number, { message }: Error) {
    super(`Cannot listen on ${host}:${port}: ${message}.`);
  }
}
