import type { RankList } from './rank-list.js';

/** Lists that take a while to make, kept for when they are asked for again. */
export interface Kept {
  readonly get: (name: string, make: () => RankList) => RankList;
}

/** Keeps lists up to a number of bytes; of more, those that were asked for last. */
export function createKept(mostBytes: number): Kept {
  const known = new Map<string, RankList>();
  let bytes = 0;

  function forget(name: string): void {
    bytes -= sizeOf(known.get(name));
    known.delete(name);
  }

  return {
    get(name, make) {
      const value = known.get(name) ?? make();
      // A map hands out first what was put in first.
      forget(name);
      known.set(name, value);
      bytes += sizeOf(value);
      for (const oldest of known.keys()) {
        if (bytes <= mostBytes) break;
        forget(oldest);
      }
      return value;
    },
  };
}

/** A part of a list holds on to the whole of it. */
function sizeOf(list: RankList | undefined): number {
  return list?.buffer.byteLength ?? 0;
}
