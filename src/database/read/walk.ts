import { endOf } from '../../model/page.js';
import type { PageRequest, SortKey } from '../../model/page.js';

/** A place between two rows of a list: right before those that stand at a key, or right behind them. */
export interface Cut {
  readonly key: SortKey;
  readonly isBehind: boolean;
}

/** A way through an ordered list, from one cut to another; where there is none, from its beginning, or to its end. */
export interface Walk {
  readonly from: Cut | null;
  readonly to: Cut | null;
  readonly isBackwards: boolean;
  /** After how many rows it ends at the latest. */
  readonly most: number | null;
}

/** What it takes to know a page: the rows of it and one more, and a row on either side of where cursors cut the list. */
export interface PageWalks {
  readonly rows: Walk;
  readonly before: Walk | null;
  readonly behind: Walk | null;
}

/** The walks that a page takes of a list that is ordered so. */
export function walksOf(
  request: PageRequest,
  compare: (one: SortKey, other: SortKey) => number,
): PageWalks {
  const { first, last, after } = request;
  const end = endOf(request, compare);
  const from = after === null ? null : { key: after, isBehind: true };
  const to = end === null ? null : { key: end, isBehind: false };
  const isBackwards = first === null && last !== null;
  const sizes = [first, last].filter((size) => size !== null);
  const most = sizes.length === 0 ? null : Math.max(...sizes) + 1;
  return {
    rows: { from, to, isBackwards, most },
    before:
      last === null && from !== null ? { from: null, to: from, isBackwards: true, most: 1 } : null,
    behind:
      first === null && to !== null ? { from: to, to: null, isBackwards: false, most: 1 } : null,
  };
}
