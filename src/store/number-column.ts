/** From how many bytes on a column is kept beside what the collector of garbage counts. */
const FEWEST_UNCOUNTED_BYTES = 1_000_000;

/**
 * A column of so many numbers, all of them 0. A large one does not hasten the collection of garbage: use it for what
 * is made once and kept, or soon let go of while a store is made, and not for what questions make.
 */
export function createColumn(length: number): Uint32Array {
  const bytes = length * Uint32Array.BYTES_PER_ELEMENT;
  // For every 64 MB of plain buffers the engine goes through the whole heap, and finds little to let go of.
  return bytes < FEWEST_UNCOUNTED_BYTES
    ? new Uint32Array(length)
    : new Uint32Array(new SharedArrayBuffer(bytes));
}
