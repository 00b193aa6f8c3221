import { crc32 } from 'node:zlib';
import type { SortKey } from '../model/page.js';
import { badInput, shorten } from './errors.js';

const VERSION = 2;

/**
 * A place in a list as clients see it: opaque, with a checksum, and bound to `list`. That says what the
 * list holds and, behind `by`, the parts of its sort key, such as `Report by name,slug descending`.
 */
export function encodeCursor(list: string, key: SortKey): string {
  const text = JSON.stringify([VERSION, list, ...key]);
  return Buffer.from(`${crc32(text).toString(36)}${text}`).toString('base64url');
}

/** The place that a cursor stands for; refuses one that no such list ever gave. */
export function decodeCursor(argument: 'after' | 'before', cursor: string, list: string): SortKey {
  const [version, cursorList, ...key] = partsOf(cursor);
  // To encode it again compares the checksum too, and leaves no second way to write a cursor.
  if (version !== VERSION || encodeCursor(String(cursorList), key as SortKey) !== cursor) {
    throw refusal(argument, cursor, 'a cursor of this server');
  }
  if (cursorList !== list || key.length !== list.split(',').length) {
    throw refusal(argument, cursor, 'a cursor from a list of the same kind and order');
  }
  return key as SortKey;
}

function refusal(argument: string, cursor: string, expected: string) {
  const found = shorten(JSON.stringify(cursor));
  return badInput(`Argument "${argument}" must be ${expected}, but got ${found}.`, argument);
}

function partsOf(cursor: string): readonly unknown[] {
  const text = Buffer.from(cursor, 'base64url').toString();
  try {
    const parts: unknown = JSON.parse(text.slice(Math.max(0, text.indexOf('['))));
    return Array.isArray(parts) && parts.slice(1).every((part) => typeof part === 'string')
      ? parts
      : [];
  } catch {
    return [];
  }
}
