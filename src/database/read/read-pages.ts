import type { Page, PageRequest, SortKey } from '../../model/page.js';
import { groupedBy } from '../grouped.js';
import type { Ask } from '../statement.js';
import { walksOf } from './walk.js';
import type { Walk } from './walk.js';
import { pageOfWalked } from './walked-page.js';

/** A walk that is told from others of one read by its number. */
export interface NumberedWalk {
  readonly number: number;
  readonly walk: Walk;
  /** False where it is enough to know whether there is any row. */
  readonly isRead: boolean;
}

/** How lists of one sort are read. */
export interface PageReader<Request, Taken extends NumberedWalk, Row, Item> {
  readonly compareIn: (request: Request) => (one: SortKey, other: SortKey) => number;
  readonly keyIn: (request: Request) => (item: Item) => SortKey;
  /** The walks that it takes to go through the list of a request; none where nothing can be found. */
  readonly walksIn: (request: Request, walk: NumberedWalk) => readonly Taken[];
  readonly take: (ask: Ask, walks: readonly Taken[]) => Promise<readonly Row[]>;
  readonly itemOf: (row: Row) => Item;
}

// Which walk of a page is which, by what its number leaves over.
const [ROWS, BEFORE, BEHIND, WALKS_OF_PAGE] = [0, 1, 2, 3];

/** Reads a page for each request, all of them at once, whether of nodes or of links. */
export async function readPages<
  Request extends { readonly page: PageRequest },
  Taken extends NumberedWalk,
  Row extends { readonly walk: number },
  Item,
>(
  ask: Ask,
  requests: readonly Request[],
  reader: PageReader<Request, Taken, Row, Item>,
): Promise<readonly Page<Item>[]> {
  const walks = requests.flatMap((request, index) => {
    const { rows, before, behind } = walksOf(request.page, reader.compareIn(request));
    return [rows, before, behind].flatMap((walk, place) => {
      if (walk === null) return [];
      const number = index * WALKS_OF_PAGE + place;
      return reader.walksIn(request, { number, walk, isRead: place === ROWS });
    });
  });
  const found = walks.length === 0 ? [] : await reader.take(ask, walks);
  const byWalk = groupedBy(found, ({ walk }) => walk);

  return requests.map((request, index) => {
    const number = index * WALKS_OF_PAGE;
    const [compare, keyOf] = [reader.compareIn(request), reader.keyIn(request)];
    const rows = (byWalk.get(number + ROWS) ?? []).map(reader.itemOf);
    return pageOfWalked(request.page, {
      rows: rows.sort((one, other) => compare(keyOf(one), keyOf(other))),
      isAnyBefore: byWalk.has(number + BEFORE),
      isAnyBehind: byWalk.has(number + BEHIND),
    });
  });
}
