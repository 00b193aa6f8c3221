import { linkPlace } from '../../model/link.js';
import type { StoredNode } from '../../model/entity.js';
import type { Link, LinkRequest, Predicate } from '../../model/link.js';
import { compareAscending } from '../../model/page.js';
import type { Slug } from '../../model/slug.js';
import type { Store } from '../../store/store.js';
import { groupedBy } from '../grouped.js';
import type { Ask } from '../statement.js';
import { joinedStatement } from './joined-statement.js';
import { canBeKept } from './kept-text.js';
import { linkCountsPart } from './link-count.js';
import { linksShape, sidesOf } from './link-side.js';
import { linkWalkShape, linkWalksPart } from './link-walk.js';
import type { LinkWalk } from './link-walk.js';
import { readPages } from './read-pages.js';
import type { PageReader } from './read-pages.js';

interface LinkRow {
  readonly walk: number;
  readonly predicate: Predicate;
  readonly from_slug: Slug;
  readonly to_slug: Slug;
  readonly citations: Link['citations'];
  /** The entity that the link comes from, where the walk brings it along. */
  readonly beginning: StoredNode | null;
}

const shapeOf = ({ selection }: Pick<LinkWalk, 'selection'>) => linksShape(selection);

const READER: PageReader<LinkRequest, LinkWalk, LinkRow, Link> = {
  compareIn: () => compareAscending,
  keyIn: () => linkPlace,
  walksIn: (selection, walk) =>
    canBeKept(selection.slug) && selection.predicates?.length !== 0
      ? sidesOf(selection).map((side) => ({ ...walk, selection, side }))
      : [],
  take: (ask, walks) =>
    ask(
      joinedStatement(
        [...groupedBy(walks, linkWalkShape).values()].map(linkWalksPart),
        new Set(walks.map(shapeOf)),
      ),
    ),
  itemOf: ({ predicate, from_slug: from, to_slug: to, citations }) => ({
    predicate,
    from,
    to,
    citations,
  }),
};

/** Reads links by the entities at their ends. `onNodes` is told of entities that come along with them. */
export function createLinkReads(
  ask: Ask,
  onNodes: (nodes: readonly StoredNode[]) => void,
): Pick<Store, 'linkCounts' | 'linkPages'> {
  const reader: typeof READER = {
    ...READER,
    async take(askFor, walks) {
      const rows = await READER.take(askFor, walks);
      onNodes(rows.flatMap(({ beginning }) => beginning ?? []));
      return rows;
    },
  };

  return {
    linkPages: (requests) => readPages(ask, requests, reader),
    linkCounts: async (selections) => {
      const wanted = selections.flatMap((selection, number) =>
        canBeKept(selection.slug) ? { number, selection } : [],
      );
      const counts = selections.map(() => 0);
      if (wanted.length === 0) return counts;
      const parts = [...groupedBy(wanted, shapeOf).values()].map(linkCountsPart);
      const rows = await ask<{ readonly number: number; readonly count: string }>(
        joinedStatement(parts, new Set(wanted.map(shapeOf))),
      );
      for (const { number, count } of rows) counts[number] = Number(count);
      return counts;
    },
  };
}
