import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { importProgress } from '../../src/command/import-progress.js';

/** A stream that keeps what is written to it. */
function streamOf(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    text: () => String(stream.read() ?? ''),
  };
}

const STEP = { table: 'node', sent: 1_234, done: 2, steps: 16 };

it('shows on a terminal how far a long import has come, and takes that away at its end', async () => {
  const { stream, text } = streamOf(true);
  const { show, end } = await importProgress(stream, 0);
  show(STEP);
  expect(text()).toContain('step 2 of 16: sending node, row 1234');
  end();
  // Whoever breaks it off has the cursor, and lines that wrap.
  expect(text()).not.toContain('\u001B[?');
});

it('shows nothing of a short import, nor where there is no terminal', async () => {
  for (const [isTTY, milliseconds] of [
    [true, 60_000],
    [false, 0],
  ] as const) {
    const { stream, text } = streamOf(isTTY);
    const { show, end } = await importProgress(stream, milliseconds);
    show(STEP);
    end();
    expect(text()).toBe('');
  }
});
