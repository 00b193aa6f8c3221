import type { CitedLinkFragment } from '../generated/graphql.js';
import { grouped } from '../part/grouped.js';

export interface LinkGroup {
  readonly key: string;
  readonly predicate: CitedLinkFragment['predicate'];
  readonly direction: CitedLinkFragment['direction'];
  readonly links: readonly CitedLinkFragment[];
}

/** The links of one kind and direction together, in the order in which the kinds first occur. */
export function groupLinks(links: readonly CitedLinkFragment[]): readonly LinkGroup[] {
  const groups = grouped(links, ({ predicate, direction }) => `${predicate} ${direction}`);
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ key, predicate: first.predicate, direction: first.direction, links: group }];
  });
}
