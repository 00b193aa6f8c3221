import type { Context } from '../context.js';
import type { NodeOfKind, StoredKind, StoredNode } from '../model/entity.js';
import { pageOf } from '../model/page.js';
import type { OrderedList, Page, PageRequest, SortKey } from '../model/page.js';
import { BY_SLUG, sortKeyOf } from '../model/selection.js';
import type { Order, Selection } from '../model/selection.js';
import type { ListedView } from './builder.js';
import { encodeCursor } from './cursor.js';
import { pageRequestOf } from './page-arguments.js';
import type { PageArguments } from './page-arguments.js';
import { MAX_PAGE_SIZE } from './page-size.js';

/** A selection of one kind of node, or of several. */
export interface SelectionOf<K extends StoredKind> extends Selection {
  readonly kinds: readonly K[];
}

/** The page of a stored list that a client asks for. The count is read only when it is asked for. */
export async function connectionOf<K extends StoredKind>(
  selection: SelectionOf<K>,
  args: PageArguments,
  { loaders }: Context,
  order: Order = BY_SLUG,
) {
  const name = listName(selection, order);
  const page = await loaders.page({ selection, order, page: pageRequestOf(args, name) });
  return toConnection(
    page as Page<NodeOfKind<K>>,
    name,
    (node) => sortKeyOf(node as StoredNode, order),
    () => loaders.count(selection),
  );
}

/** Every node of a short list, at most as many as a page can have. */
export async function nodesOf<K extends StoredKind>(
  selection: SelectionOf<K>,
  { loaders }: Context,
): Promise<readonly NodeOfKind<K>[]> {
  const page = { first: MAX_PAGE_SIZE, last: null, after: null, before: null };
  const { items } = await loaders.page({ selection, order: BY_SLUG, page });
  return items as readonly NodeOfKind<K>[];
}

// Conditions are no part of it: a place is the same in a list whatever else the list leaves out.
function listName({ kinds }: Selection, { by, direction }: Order): string {
  const parts = by === 'NAME' ? 'name,slug' : 'slug';
  return `${kinds.join('|')} by ${parts}${direction === 'ASC' ? '' : ' descending'}`;
}

/** A derived list, the day that it was made for, and the days that it speaks of. */
export interface ListInView<T> extends ListedView {
  readonly list: OrderedList<T>;
}

/**
 * The page of a derived list that a client asks for. `name` says what it holds and in what order.
 * The list is made only once the arguments of the page are known to be right.
 */
export async function connectionInView<T>(
  name: string,
  args: PageArguments,
  makeList: () => Promise<ListInView<T>>,
) {
  const request = pageRequestOf(args, name);
  const { list, ...view } = await makeList();
  const { items, keyOf } = list;
  return {
    ...toConnection(pageOf(list, request), name, keyOf, () => items.length),
    ...view,
  };
}

/** The page that a client asks for of a list that is read in pages. The count is made only when it is asked for. */
export async function connectionThrough<T>(
  name: string,
  args: PageArguments,
  keyOf: (item: T) => SortKey,
  { page, count }: PagedList<T>,
) {
  return toConnection(await page(pageRequestOf(args, name)), name, keyOf, count);
}

interface PagedList<T> {
  readonly page: (request: PageRequest) => Promise<Page<T>>;
  readonly count: () => Promise<number>;
}

/**
 * The page of a list whose edges hold more than their node. `edgeOf` gives what an item's edge holds,
 * and is asked for the items of the page alone.
 */
export async function connectionOfEdges<T, E extends object>(
  name: string,
  args: PageArguments,
  makeList: () => Promise<OrderedList<T>>,
  edgeOf: (item: T) => Promise<E>,
) {
  const request = pageRequestOf(args, name);
  const list = await makeList();
  const page = toConnection(pageOf(list, request), name, list.keyOf, () => list.items.length);
  const edges = page.edges.map(async (edge) => ({
    ...(await edgeOf(edge.node)),
    get cursor() {
      return edge.cursor;
    },
  }));
  return { ...page, edges: await Promise.all(edges) };
}

// Cursors are made by getters: most clients ask for none of them, or only for the last.
function toConnection<T>(
  { items, hasNextPage, hasPreviousPage }: Page<T>,
  name: string,
  keyOf: (item: T) => SortKey,
  totalCount: () => number | Promise<number>,
) {
  const cursorOf = (item: T) => encodeCursor(name, keyOf(item));
  const [first] = items;
  const last = items.at(-1);
  return {
    edges: items.map((node) => ({
      node,
      get cursor() {
        return cursorOf(node);
      },
    })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return first === undefined ? null : cursorOf(first);
      },
      get endCursor() {
        return last === undefined ? null : cursorOf(last);
      },
    },
    totalCount,
  };
}
