/** A place in an ordered list: the values that the list is ordered by, most significant first. */
export type SortKey = readonly string[];

/** Which slice of an ordered list is wanted: cursors cut it first, then `first`, then `last`. */
export interface PageRequest {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: SortKey | null;
  readonly before: SortKey | null;
}

/**
 * The place before which a page ends; null where it ends at none. By the algorithm, `before` is looked for in what `after`
 * leaves; elsewhere it does not count.
 */
export function endOf({ after, before }: PageRequest, compare: CompareKeys): SortKey | null {
  return before !== null && (after === null || compare(after, before) < 0) ? before : null;
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
  for (let index = 0; index < one.length; index += 1) {
    const order = compareTexts(one[index] ?? '', other[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Orders two texts by their characters, as all lists do. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
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

/** An ordered list that is not kept as one: it tells its length, and the item at each place. */
export interface PlacedList<T> extends Pick<OrderedList<T>, 'compare' | 'keyOf'> {
  readonly length: number;
  readonly at: (index: number) => T;
}

/**
 * The page of an ordered list that a request asks for, by the algorithm of Relay's cursor connections.
 * A cursor is a place and not a record, so a page stays right when records come and go.
 */
export function pageOf<T>(
  { items, keyOf, compare }: OrderedList<T>,
  request: PageRequest,
): Page<T> {
  return pageOfPlaces(
    { length: items.length, at: (index) => items[index] as T, keyOf, compare },
    request,
  );
}

/** The same of a list of which only the items of the page, and some to find it, are to be made. */
export function pageOfPlaces<T>(list: PlacedList<T>, request: PageRequest): Page<T> {
  const { length } = list;
  const { first, last, after } = request;
  const lower = after === null ? 0 : countUpTo(list, after, true);
  const before = endOf(request, list.compare);
  const upper = before === null ? length : countUpTo(list, before, false);
  const end = first === null ? upper : Math.min(upper, lower + first);
  const start = last === null ? lower : Math.max(lower, end - last);
  return {
    items: Array.from({ length: Math.max(0, end - start) }, (_, index) => list.at(start + index)),
    hasNextPage: first === null ? upper < length : upper - lower > first,
    hasPreviousPage: last === null ? lower > 0 : upper - lower > last,
  };
}

/** How many items stand before the place `key`, with the item at that place counted or not. */
function countUpTo<T>(
  { length, at, keyOf, compare }: PlacedList<T>,
  key: SortKey,
  inclusive: boolean,
) {
  return countFirst(length, (index) => {
    const order = compare(keyOf(at(index)), key);
    return order < 0 || (inclusive && order === 0);
  });
}

/** How many items at the start of a list are `before` something, where none is after one that is not. */
export function countWhile<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  return countFirst(items.length, (index) => isBefore(items[index] as T));
}

/** The same of places from 0 up to `length`. */
function countFirst(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
