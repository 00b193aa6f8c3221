/** Writes to the standard output; who reads no more of it, as `head` does, is no fault of ours. */
export function print(text: string): void {
  if (process.stdout.listenerCount('error', leave) === 0) process.stdout.on('error', leave);
  process.stdout.write(text);
}

function leave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
