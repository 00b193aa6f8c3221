import { createColumn } from './number-column.js';

/** Numbers, put together by a key that each of them has; those of one key keep their order. */
export interface Grouping {
  readonly numbers: Uint32Array;
  /** Where in `numbers` those of each key begin, and at the end how many there are. */
  readonly starts: Uint32Array;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * Groups the numbers from 0 up to as many as there are keys, by their keys, which lie below `limit`. Within a
 * group they stand in ascending order, or in that in which they are given.
 */
export function groupedBy(
  keys: Numbers,
  limit: number,
  given: Uint32Array | null = null,
): Grouping {
  const { length } = keys;
  // Arrays that are soon thrown away are dear: where there are many, each of them may end in a collection of garbage.
  // So where a group is to begin is counted up, while it is filled, to where the next one does.
  const ends = createColumn(limit + 2);
  for (let number = 0; number < length; number += 1) {
    (ends[(keys[number] as number) + 2] as number) += 1;
  }
  for (let key = 2; key < limit + 2; key += 1) (ends[key] as number) += ends[key - 1] as number;
  const numbers = createColumn(length);
  for (let index = 0; index < length; index += 1) {
    const number = given === null ? index : (given[index] as number);
    const end = (keys[number] as number) + 1;
    const place = ends[end] as number;
    numbers[place] = number;
    ends[end] = place + 1;
  }
  return { numbers, starts: ends.subarray(0, limit + 1) };
}

/** The numbers from 0 up to, and without, `count`. */
export function numbersBelow(count: number): Uint32Array {
  const numbers = createColumn(count);
  for (let number = 0; number < count; number += 1) numbers[number] = number;
  return numbers;
}

/** The numbers of one group. */
export function groupIn({ numbers, starts }: Grouping, key: number): Uint32Array {
  return numbers.subarray(starts[key], starts[key + 1]);
}

/** What stands in a column at certain places, in the order of these. */
export function pickedFrom(column: Numbers, places: Uint32Array): Uint32Array {
  const picked = createColumn(places.length);
  for (let index = 0; index < places.length; index += 1) {
    picked[index] = column[places[index] as number] as number;
  }
  return picked;
}
