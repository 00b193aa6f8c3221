import type { Catalog } from '../src/model/catalog.js';
import type { Slug } from '../src/model/slug.js';

/** The entities of the largest part of a graph in which ways lead from each to each. */
export function mainlandOf({ entities, links }: Catalog): ReadonlySet<Slug> {
  const neighbours = new Map<Slug, Slug[]>(entities.map(({ slug }) => [slug, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }

  const seen = new Set<Slug>();
  let largest: ReadonlySet<Slug> = new Set();
  for (const { slug } of entities) {
    if (seen.has(slug)) continue;
    const part = new Set([slug]);
    // A set hands out what is added to it while it is walked through.
    for (const each of part) {
      seen.add(each);
      for (const next of neighbours.get(each) ?? []) part.add(next);
    }
    if (part.size > largest.size) largest = part;
  }
  return largest;
}
