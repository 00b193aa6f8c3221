/** A place in an ordered list: the values that the list is ordered by, most significant first. */
export type SortKey = readonly string[];

/** Which slice of an ordered list is wanted: cursors cut it first, then `first`, then `last`. */
export interface PageRequest {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: SortKey | null;
  readonly before: SortKey | null;
}

/** The request for a whole list at once. */
export const EVERYTHING: PageRequest = { first: null, last: null, after: null, before: null };

export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Orders two places: negative when `one` stands before `other` in the list. */
type CompareKeys = (one: SortKey, other: SortKey) => number;

export function compareAscending(one: SortKey, other: SortKey): number {
  for (const [index, part] of one.entries()) {
    const otherPart = other[index] ?? '';
    if (part !== otherPart) return part < otherPart ? -1 : 1;
  }
  return 0;
}

export function compareDescending(one: SortKey, other: SortKey): number {
  return compareAscending(other, one);
}

/** An ordered list, and how its order is told. */
export interface OrderedList<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => SortKey;
  readonly compare: CompareKeys;
}

/**
 * The page of an ordered list that a request asks for, by the algorithm of Relay's cursor connections.
 * A cursor is a place and not a record, so a page stays right when records come and go.
 */
export function pageOf<T>(list: OrderedList<T>, request: PageRequest): Page<T> {
  const { items } = list;
  const { first, last, after, before } = request;
  const lower = after === null ? 0 : countUpTo(list, after, true);
  // By the algorithm, `before` is looked for in what `after` leaves; elsewhere it does not count.
  const counts = before !== null && (after === null || list.compare(after, before) < 0);
  const upper = counts ? countUpTo(list, before, false) : items.length;
  const end = first === null ? upper : Math.min(upper, lower + first);
  const start = last === null ? lower : Math.max(lower, end - last);
  return {
    items: items.slice(start, end),
    hasNextPage: first === null ? upper < items.length : upper - lower > first,
    hasPreviousPage: last === null ? lower > 0 : upper - lower > last,
  };
}

/** How many items stand before the place `key`, with the item at that place counted or not. */
function countUpTo<T>(list: OrderedList<T>, key: SortKey, inclusive: boolean): number {
  return countWhile(list.items, (item) => {
    const order = list.compare(list.keyOf(item), key);
    return order < 0 || (inclusive && order === 0);
  });
}

/** How many items at the start of a list are `before` something, where none is after one that is not. */
export function countWhile<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
