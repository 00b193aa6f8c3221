import type { Page, PageRequest } from '../../model/page.js';

/** What the walks of a page found. */
export interface Walked<T> {
  /** In the order of the list. */
  readonly rows: readonly T[];
  readonly isAnyBefore: boolean;
  readonly isAnyBehind: boolean;
}

/** The page that a request asks for, by the algorithm of Relay's cursor connections. */
export function pageOfWalked<T>(
  { first, last }: PageRequest,
  { rows, isAnyBefore, isAnyBehind }: Walked<T>,
): Page<T> {
  const start = first === null && last !== null ? Math.max(0, rows.length - last) : 0;
  const firsts = first === null ? rows.slice(start) : rows.slice(0, first);
  return {
    items: last === null ? firsts : firsts.slice(Math.max(0, firsts.length - last)),
    hasNextPage: first === null ? isAnyBehind : rows.length > first,
    hasPreviousPage: last === null ? isAnyBefore : rows.length > last,
  };
}
