/** Resolves once what has arrived meanwhile was looked at, so that a long walk keeps nobody waiting. */
export function othersAnswered(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
