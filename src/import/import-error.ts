/** Says in a sentence why nothing could be imported, and what to do about it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
