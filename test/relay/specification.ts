import type { Connection, Edge, PageArguments } from './listing.js';

/** How many items our server gives a client that says neither `first` nor `last`. */
const DEFAULT_FIRST = 20;

/**
 * The page that the Relay Cursor Connections specification has for some arguments, by its own algorithm.
 *
 * Where it leaves a server free to say whether items lie beyond a cursor, ours is exact: without `last`,
 * `hasPreviousPage` is true exactly where `after` has cut items off, and without `first`, `hasNextPage`
 * exactly where `before` has.
 */
export function pageBySpecification(allEdges: readonly Edge[], asked: PageArguments): Connection {
  const isUnlimited = asked.first == null && asked.last == null;
  const args = isUnlimited ? { ...asked, first: DEFAULT_FIRST } : asked;
  const edges = edgesToReturn(allEdges, args);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: hasNextPage(allEdges, args),
      hasPreviousPage: hasPreviousPage(allEdges, args),
      startCursor: edges.length === 0 ? null : (edges[0] as Edge).cursor,
      endCursor: edges.length === 0 ? null : (edges[edges.length - 1] as Edge).cursor,
    },
    totalCount: allEdges.length,
  };
}

function edgesToReturn(allEdges: readonly Edge[], args: PageArguments): Edge[] {
  let edges = applyCursorsToEdges(allEdges, args);
  if (args.first != null) {
    if (args.first < 0) throw new Error('The specification has an error here.');
    if (edges.length > args.first) edges = edges.slice(0, args.first);
  }
  if (args.last != null) {
    if (args.last < 0) throw new Error('The specification has an error here.');
    if (edges.length > args.last) edges = edges.slice(edges.length - args.last);
  }
  return edges;
}

function applyCursorsToEdges(allEdges: readonly Edge[], { after, before }: PageArguments): Edge[] {
  return cutAtEnd(cutAtStart(allEdges, after), before);
}

/** Without the edges up to that of `after`, and that one; a cursor that is none of theirs is ignored. */
function cutAtStart(edges: readonly Edge[], after: string | null | undefined): readonly Edge[] {
  const afterEdge = edges.findIndex(({ cursor }) => cursor === after);
  return afterEdge === -1 ? edges : edges.slice(afterEdge + 1);
}

/** Without the edges from that of `before` on, and that one; a cursor that is none of theirs is ignored. */
function cutAtEnd(edges: readonly Edge[], before: string | null | undefined): Edge[] {
  const beforeEdge = edges.findIndex(({ cursor }) => cursor === before);
  return beforeEdge === -1 ? [...edges] : edges.slice(0, beforeEdge);
}

function hasPreviousPage(allEdges: readonly Edge[], args: PageArguments): boolean {
  if (args.last != null) return applyCursorsToEdges(allEdges, args).length > args.last;
  return cutAtStart(allEdges, args.after).length < allEdges.length;
}

function hasNextPage(allEdges: readonly Edge[], args: PageArguments): boolean {
  if (args.first != null) return applyCursorsToEdges(allEdges, args).length > args.first;
  return applyCursorsToEdges(allEdges, args).length < cutAtStart(allEdges, args.after).length;
}
