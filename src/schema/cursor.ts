import type { SortKey } from '../model/page.js';
import { badInput, shorten } from './errors.js';

const VERSION = 1;
const MAX_CURSOR_LENGTH = 2000;

/** A place in a list as clients see it: opaque, and bound to the order of the list. */
export function encodeCursor(order: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([VERSION, order, ...key])).toString('base64url');
}

/** The place that a cursor stands for; refuses one that a list of this order never gave. */
export function decodeCursor(argument: 'after' | 'before', cursor: string, order: string): SortKey {
  const [version, cursorOrder, ...key] = partsOf(cursor);
  if (version !== VERSION || encodeCursor(String(cursorOrder), key as SortKey) !== cursor) {
    throw refusal(argument, cursor, 'a cursor of this server');
  }
  if (cursorOrder !== order || key.length !== order.split(',').length) {
    throw refusal(argument, cursor, 'a cursor from a list of the same order');
  }
  return key as SortKey;
}

function refusal(argument: string, cursor: string, expected: string) {
  const found = shorten(JSON.stringify(cursor));
  return badInput(`Argument "${argument}" must be ${expected}, but got ${found}.`, argument);
}

function partsOf(cursor: string): readonly unknown[] {
  if (cursor.length > MAX_CURSOR_LENGTH) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.slice(1).every((part) => typeof part === 'string')
      ? parts
      : [];
  } catch {
    return [];
  }
}
