import type { Context } from '../context.js';
import type { NodeOfKind, StoredKind, StoredNode } from '../model/entity.js';
import { pageOf, pageOfPlaces } from '../model/page.js';
import type { OrderedList, Page, PageRequest, PlacedList, SortKey } from '../model/page.js';
import { BY_SLUG, sortKeyOf } from '../model/selection.js';
import type { Order, Selection } from '../model/selection.js';
import type { ListedView } from './builder.js';
import { encodeCursor } from './cursor.js';
import { pageRequestOf } from './page-arguments.js';
import type { PageArguments } from './page-arguments.js';
import { Edge, PageInfo } from './page-part.js';
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
  const { list, asOf, reading, horizon } = await makeList();
  const { items, keyOf } = list;
  const { edges, pageInfo, totalCount } = toConnection(
    pageOf(list, request),
    name,
    keyOf,
    () => items.length,
  );
  return { edges, pageInfo, totalCount, asOf, reading, horizon };
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
  makeList: (request: PageRequest) => Promise<PlacedList<T>>,
  edgeOf: (item: T) => Promise<E>,
) {
  const request = pageRequestOf(args, name);
  const list = await makeList(request);
  const page = toConnection(pageOfPlaces(list, request), name, list.keyOf, () => list.length);
  const edges = page.edges.map(async (edge) => Object.assign(edge, await edgeOf(edge.node)));
  return { ...page, edges: await Promise.all(edges) };
}

function toConnection<T>(
  page: Page<T>,
  name: string,
  keyOf: (item: T) => SortKey,
  totalCount: () => number | Promise<number>,
) {
  const cursorOf = (item: T) => encodeCursor(name, keyOf(item));
  return {
    edges: page.items.map((node) => new Edge(node, cursorOf)),
    pageInfo: new PageInfo(page, cursorOf),
    totalCount,
  };
}
