import { crc32 } from 'node:zlib';

/** The text that the server makes a cursor of, written out by hand: any parts, under a sum that fits them. */
export function cursorText(parts: unknown): string {
  return withSum(JSON.stringify(parts));
}

/** A text under its own sum, as in a cursor. */
export function withSum(text: string): string {
  return Buffer.from(crc32(text).toString(36) + text).toString('base64url');
}

/** What a cursor was made of. */
export function cursorParts(cursor: string): readonly unknown[] {
  const text = Buffer.from(cursor, 'base64url').toString();
  return JSON.parse(text.slice(text.indexOf('['))) as readonly unknown[];
}
