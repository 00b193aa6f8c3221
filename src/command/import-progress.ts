import type { WritingStep } from '../import/import-summary.js';

/** Shows how far an import has come. */
export interface ImportProgress {
  readonly show: (step: WritingStep) => void;
  readonly end: () => void;
}

/** What a short import is over before. */
const SHORT_MILLISECONDS = 500;

/** A bar on a terminal, once it is a matter of some time; elsewhere nothing. */
export async function importProgress(
  stream: NodeJS.WriteStream,
  shortMilliseconds = SHORT_MILLISECONDS,
): Promise<ImportProgress> {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    stream,
    format: '{bar} step {value} of {total}: {work}',
    barsize: 24,
    clearOnComplete: true,
    // Whoever breaks off an import keeps the terminal as it was.
    hideCursor: false,
    linewrap: true,
  });
  const begun = performance.now();
  let isShown = false;
  return {
    show: (step) => {
      const { done, steps } = step;
      if (isShown) bar.update(done, { work: workOf(step) });
      else if (performance.now() - begun >= shortMilliseconds) {
        isShown = true;
        bar.start(steps, done, { work: workOf(step) });
      }
    },
    end: () => {
      if (isShown) bar.stop();
    },
  };
}

function workOf({ table, sent, done, steps }: WritingStep): string {
  if (done === steps) return 'telling what has changed';
  return done % 2 === 0 ? `sending ${table}, row ${sent}` : `comparing ${table}, ${sent} rows`;
}
