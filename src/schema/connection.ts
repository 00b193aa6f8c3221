import type { Context } from '../context.js';
import type { NodeOfKind, StoredKind, StoredNode } from '../model/entity.js';
import { pageOf } from '../model/page.js';
import type { OrderedList, Page, PageRequest, SortKey } from '../model/page.js';
import { BY_SLUG, sortKeyOf } from '../model/selection.js';
import type { Order, Selection } from '../model/selection.js';
import type { ListedView } from './builder.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { badInput } from './errors.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page-size.js';

/** The arguments that every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

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
  const name = orderName(order);
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

function orderName({ by, direction }: Order): string {
  return `${by === 'NAME' ? 'name,slug' : 'slug'}${direction === 'ASC' ? '' : ' descending'}`;
}

/** A derived list, the day that it was made for, and the days that it speaks of. */
export interface ListInView<T> extends ListedView {
  readonly list: OrderedList<T>;
}

/**
 * The page of a derived list that a client asks for. `order` names the parts of its sort key.
 * The list is made only once the arguments of the page are known to be right.
 */
export async function connectionInView<T>(
  order: string,
  args: PageArguments,
  makeList: () => Promise<ListInView<T>>,
) {
  const request = pageRequestOf(args, order);
  const { list, ...view } = await makeList();
  const { items, keyOf } = list;
  return {
    ...toConnection(pageOf(list, request), order, keyOf, () => items.length),
    ...view,
  };
}

/** The page that a client asks for of a list that is read in pages. The count is made only when it is asked for. */
export async function connectionThrough<T>(
  order: string,
  args: PageArguments,
  keyOf: (item: T) => SortKey,
  { page, count }: PagedList<T>,
) {
  return toConnection(await page(pageRequestOf(args, order)), order, keyOf, count);
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
  order: string,
  args: PageArguments,
  makeList: () => Promise<OrderedList<T>>,
  edgeOf: (item: T) => Promise<E>,
) {
  const request = pageRequestOf(args, order);
  const list = await makeList();
  const page = toConnection(pageOf(list, request), order, list.keyOf, () => list.items.length);
  const edges = page.edges.map(async ({ node, cursor }) => ({ ...(await edgeOf(node)), cursor }));
  return { ...page, edges: await Promise.all(edges) };
}

function toConnection<T>(
  page: Page<T>,
  order: string,
  keyOf: (item: T) => SortKey,
  totalCount: () => number | Promise<number>,
) {
  const edges = page.items.map((node) => ({ node, cursor: encodeCursor(order, keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function pageRequestOf(args: PageArguments, order: string): PageRequest {
  const first = pageSizeOf('first', args.first);
  const last = pageSizeOf('last', args.last);
  return {
    first: first === null && last === null ? DEFAULT_PAGE_SIZE : first,
    last,
    after: args.after == null ? null : decodeCursor('after', args.after, order),
    before: args.before == null ? null : decodeCursor('before', args.before, order),
  };
}

function pageSizeOf(argument: 'first' | 'last', size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw badInput(
    `Argument "${argument}" must be between 0 and ${MAX_PAGE_SIZE}, but got ${size}.`,
    argument,
  );
}
