/** The exit code where the answer is no. */
export const NO = 1;

/** The exit code where a command is not used as it is meant. */
export const MISUSE = 2;

/** What stops a command, as one sentence for the person who gave it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: typeof NO | typeof MISUSE;

  constructor(message: string, exitCode: typeof NO | typeof MISUSE) {
    super(message);
    this.exitCode = exitCode;
  }
}
