import { endOf } from '../model/page.js';
import type { OrderedList, Page, PageRequest, SortKey } from '../model/page.js';

/** Which way an ordered list is read. */
export type Way = 'FORWARDS' | 'BACKWARDS';

/** How an ordered list is to be read. */
export interface Course<Place> {
  readonly way: Way;
  /** From where on; null for the whole list. */
  readonly from: Place | null;
  /** How many items are wanted of it at most, so that no more is read at first; Infinity where that is not known. */
  readonly most: number;
}

/** From the beginning of a list to its end. */
export const WHOLE_COURSE = { way: 'FORWARDS', from: null, most: Infinity } as const;

/** An ordered list that is made while it is read. */
export interface WalkedList<T> extends Pick<OrderedList<T>, 'compare' | 'keyOf'> {
  /** The items along a course; it may begin with some that stand before the place, and go on behind the last wanted one. */
  readonly walk: (course: Course<SortKey>) => AsyncIterable<T>;
}

/** Between which places items are wanted, and whether one at the first place is. */
interface Stretch {
  readonly from: SortKey | null;
  readonly isFromWanted: boolean;
  readonly to: SortKey | null;
}

/** The page of a list that is made while it is read: the same as of one that is held as a whole. */
export async function pageOfWalk<T>(list: WalkedList<T>, request: PageRequest): Promise<Page<T>> {
  const { first, last, after } = request;
  const before = endOf(request, list.compare);

  if (first === null && last !== null) {
    const stretch = { from: before, isFromWanted: false, to: after };
    const { items, isAnyPassed } = await taken(list, 'BACKWARDS', stretch, last + 1);
    return {
      items: items.slice(0, last).reverse(),
      hasNextPage: isAnyPassed || (await hasAny(list, 'FORWARDS', before)),
      hasPreviousPage: items.length > last,
    };
  }
  const stretch = { from: after, isFromWanted: false, to: before };
  const most = Math.max(first ?? Infinity, last ?? 0);
  const { items: found, isAnyPassed } = await taken(list, 'FORWARDS', stretch, most + 1);
  const items = found.slice(0, first ?? found.length);
  const hasEarlier = async () => isAnyPassed || hasAny(list, 'BACKWARDS', after);
  return {
    items: last === null ? items : items.slice(Math.max(0, items.length - last)),
    hasNextPage: first === null ? await hasAny(list, 'FORWARDS', before) : found.length > first,
    hasPreviousPage: last === null ? await hasEarlier() : found.length > last,
  };
}

/** True where there is an item at a place or beyond it; never where no place is given. */
async function hasAny<T>(list: WalkedList<T>, way: Way, from: SortKey | null): Promise<boolean> {
  if (from === null) return false;
  const { items } = await taken(list, way, { from, isFromWanted: true, to: null }, 1);
  return items.length > 0;
}

/** What is found of a stretch. */
interface Taken<T> {
  /** In the order in which they are read. */
  readonly items: readonly T[];
  /** True where an item was met at the place where the stretch begins, or before it: mostly that of a cursor. */
  readonly isAnyPassed: boolean;
}

/** At most so many items of a stretch. */
async function taken<T>(
  { walk, keyOf, compare }: WalkedList<T>,
  way: Way,
  { from, isFromWanted, to }: Stretch,
  most: number,
): Promise<Taken<T>> {
  const items: T[] = [];
  let isAnyPassed = false;
  const sign = way === 'FORWARDS' ? 1 : -1;
  for await (const item of walk({ way, from, most })) {
    const place = keyOf(item);
    if (to !== null && sign * compare(place, to) >= 0) break;
    const passed = from === null ? 1 : sign * compare(place, from);
    if (passed < 0 || (passed === 0 && !isFromWanted)) {
      isAnyPassed = true;
      continue;
    }
    items.push(item);
    if (items.length >= most) break;
  }
  return { items, isAnyPassed };
}
