import type { StoredNode } from '../../model/entity.js';
import { compareAscending, compareDescending } from '../../model/page.js';
import { sortKeyOf } from '../../model/selection.js';
import type { ListRequest } from '../../model/selection.js';
import type { Store } from '../../store/store.js';
import { groupedBy } from '../grouped.js';
import type { Ask } from '../statement.js';
import { conditionsOf } from './condition.js';
import { joinedStatement } from './joined-statement.js';
import { listShape, listWalkShape, listWalksPart } from './list-walk.js';
import type { ListWalk } from './list-walk.js';
import { readPages } from './read-pages.js';
import type { PageReader } from './read-pages.js';

interface NodeRow {
  readonly walk: number;
  readonly body: StoredNode;
}

const READER: PageReader<ListRequest, ListWalk, NodeRow, StoredNode> = {
  compareIn: ({ order }) => (order.direction === 'ASC' ? compareAscending : compareDescending),
  keyIn:
    ({ order }) =>
    (node) =>
      sortKeyOf(node, order),
  walksIn: ({ selection, order }, walk) => {
    const conditions = conditionsOf(selection);
    return conditions === null ? [] : [{ ...walk, conditions, order }];
  },
  take: (ask, walks) =>
    ask(
      joinedStatement(
        [...groupedBy(walks, listWalkShape).values()].map(listWalksPart),
        new Set(walks.map(listShape)),
      ),
    ),
  itemOf: ({ body }) => body,
};

/** Reads pages of lists of nodes. */
export function createListReads(ask: Ask): Pick<Store, 'pages'> {
  return { pages: (requests) => readPages(ask, requests, READER) };
}
