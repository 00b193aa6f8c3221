/** What a process does when it is told to. */
export interface Orders {
  readonly reload: () => void;
  /** Ends well with 0. */
  readonly end: () => Promise<number>;
}

const REPEATED_MILLISECONDS = 500;

/** SIGHUP reloads, unless it says that the terminal is gone; SIGTERM and SIGINT end the process in good order, and a second one at once. */
export function obeySignals({ reload, end }: Orders): void {
  let endsSince: number | undefined;

  function endOnce(): void {
    if (endsSince === undefined) {
      endsSince = performance.now();
      void end().then((code) => process.exit(code));
    } else if (performance.now() - endsSince > REPEATED_MILLISECONDS) {
      // Sooner it is no second order: terminals and npm both hand on one and the same Ctrl-C.
      process.exit(1);
    }
  }

  process.on('SIGHUP', () => {
    if (process.stdout.isTTY) endOnce();
    else if (endsSince === undefined) reload();
  });
  process.on('SIGINT', endOnce);
  process.on('SIGTERM', endOnce);
}
