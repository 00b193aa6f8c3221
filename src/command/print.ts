/** Writes to the standard output; what goes wrong there is told by whoever heeds it. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Ends the process where its output cannot be written; who reads no more of it, as `head` does, is no fault of ours. */
export function heedOutput(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    process.stderr.write(
      `The standard output cannot be written (${code}); expected room for it.\n`,
    );
    process.exit(1);
  });
}
