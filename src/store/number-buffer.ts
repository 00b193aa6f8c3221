import { createColumn } from './number-column.js';

/** Numbers, as many as come. */
export interface NumberBuffer {
  readonly push: (number: number) => void;
  /** Those that came so far, in their order. */
  readonly numbers: () => Uint32Array;
}

const FIRST_ROOM = 64;

/** Gathers numbers of which it is not known how many there will be, in half the room of an array. */
export function createNumberBuffer(): NumberBuffer {
  let room: Uint32Array = new Uint32Array(FIRST_ROOM);
  let count = 0;
  return {
    push: (number) => {
      if (count === room.length) {
        const wider = createColumn(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[count] = number;
      count += 1;
    },
    numbers: () => room.subarray(0, count),
  };
}
