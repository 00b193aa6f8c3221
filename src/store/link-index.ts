import { isSelected, linkPlace } from '../model/link.js';
import type { Link, LinkSelection } from '../model/link.js';
import { compareAscending } from '../model/page.js';
import type { OrderedList } from '../model/page.js';
import type { Slug } from '../model/slug.js';

const NONE: readonly Link[] = [];

/** Finds the links at an entity, in their order. The index is made once. */
export function createLinkIndex(
  links: readonly Link[],
): (selection: LinkSelection) => OrderedList<Link> {
  const bySlug = new Map<Slug, Link[]>();

  function add(slug: Slug, link: Link): void {
    const known = bySlug.get(slug);
    if (known === undefined) bySlug.set(slug, [link]);
    else known.push(link);
  }

  const ordered = links.toSorted((one, other) =>
    compareAscending(linkPlace(one), linkPlace(other)),
  );
  for (const link of ordered) {
    add(link.from, link);
    add(link.to, link);
  }

  return (selection) => {
    const all = bySlug.get(selection.slug) ?? NONE;
    const isWhole = selection.predicates === null && selection.direction === 'BOTH';
    const items = isWhole ? all : all.filter((link) => isSelected(link, selection));
    return { items, keyOf: linkPlace, compare: compareAscending };
  };
}
