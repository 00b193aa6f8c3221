import type { Loaders } from '../loaders/loaders.js';
import type { BareLink, Surroundings } from '../model/link.js';
import type { Slug } from '../model/slug.js';

/** How many links an entity has that is no hub; at an end of a path it is worth reading more, since one is walked from. */
const FEW_AROUND = 32;
const FEW_AROUND_END = 500;

/** How many links are stored at an entity, and which they are where it is no hub. */
export function aroundOf(slug: Slug, isEnd: boolean, loaders: Loaders): Promise<Surroundings> {
  return loaders.surroundings({ slug, most: isEnd ? FEW_AROUND_END : FEW_AROUND });
}

/** The links at an entity of which it was read what is around it; those of a hub are read now. */
export async function linksIn(
  { count, links }: Surroundings,
  slug: Slug,
  loaders: Loaders,
): Promise<readonly BareLink[]> {
  if (links !== null) return links();
  const whole = await loaders.surroundings({ slug, most: count });
  if (whole.links === null) throw new Error(`There are more links at ${slug} than were counted.`);
  return whole.links();
}
