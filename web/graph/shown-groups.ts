import type { GraphView } from './graph-address.js';
import type { LinkGroup } from './link-group.js';
import type { ShownGroup } from './picture-plan.js';
import { sharedOut } from './shared-out.js';

/** How many links of a group are asked for at once. */
export const PAGE = 20;

/** How many neighbours a picture of several groups has at most. */
const MOST_ROWS = 26;

/** The chosen groups, each with as many of its links as there is place for. */
export function shownGroups(
  groups: readonly LinkGroup[],
  only: readonly string[] | null,
): ShownGroup[] {
  const chosen = groups.filter(({ key }) => only === null || only.includes(key));
  const counts = sharedOut(
    chosen.map(({ links }) => links.length),
    MOST_ROWS,
  );
  return chosen.map((group, index) => ({
    group,
    links: group.links.slice(0, counts[index]),
  }));
}

/** Where those links of a group are seen that are not shown: at first all of it alone, and then its next page. */
export function restOf(group: LinkGroup, { at, only }: GraphView): Partial<GraphView> {
  const isAlone = only?.length === 1 && only[0] === group.key;
  return { at, only: [group.key], after: isAlone ? group.endCursor : null };
}
