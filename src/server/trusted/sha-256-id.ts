import { createHash } from 'node:crypto';

const PREFIX = 'sha256:';

/** The id that every document has by its text: `sha256:` and 64 hexadecimal digits in lower case. */
export function sha256IdOf(text: string): string {
  return PREFIX + createHash('sha256').update(text).digest('hex');
}

/** An id that claims to be the SHA-256 of a text, in the form that `sha256IdOf` gives; undefined for other ids. */
export function sha256IdIn(id: string): string | undefined {
  if (id.startsWith(PREFIX)) return id;
  return /^[\da-f]{64}$/i.test(id) ? PREFIX + id : undefined;
}
