import type { Loaders } from '../loaders/loaders.js';
import type { Slug } from '../model/slug.js';
import type { Side } from './path-choice.js';

/** Of how many entities the links are counted before they are walked; of more, it is sure that they are many. */
const MOST_COUNTED = 2_000;

/** How many links a period has, when nobody has counted them: as many editions as reports share it. */
const LINKS_OF_A_PERIOD = 1_000;

/** How many entities, and how many links, are walked at once; one entity may have more. */
const ENTITIES_AT_ONCE = 200;
const LINKS_AT_ONCE = 5_000;

/** About how many links the next level takes: a hub has very many, though it is one entity. */
export async function costOf({ root, frontier }: Side, loaders: Loaders): Promise<number> {
  if (frontier.length > MOST_COUNTED) return frontier.length;
  const counts = await Promise.all(frontier.map((slug) => linksOf(slug, root, loaders)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The last level in pieces that do not take long, so that a limit can be looked at between them. */
export async function* piecesOf(
  { root, frontier }: Side,
  loaders: Loaders,
): AsyncGenerator<Slug[]> {
  for (let done = 0; done < frontier.length; done += ENTITIES_AT_ONCE) {
    const some = frontier.slice(done, done + ENTITIES_AT_ONCE);
    const counts = await Promise.all(some.map((slug) => linksOf(slug, root, loaders)));
    let piece: Slug[] = [];
    let links = 0;
    for (const [index, slug] of some.entries()) {
      const count = counts[index] ?? 0;
      if (piece.length > 0 && links + count > LINKS_AT_ONCE) {
        yield piece;
        [piece, links] = [[], 0];
      }
      piece.push(slug);
      links += count;
    }
    yield piece;
  }
}

async function linksOf(slug: Slug, root: Slug, loaders: Loaders): Promise<number> {
  if (!isPeriod(slug)) return loaders.linkCount({ slug, predicates: null, direction: 'BOTH' });
  // No way leads on from a period but from one that is an end.
  return slug === root ? LINKS_OF_A_PERIOD : 0;
}

function isPeriod(slug: Slug): boolean {
  return /^\d{4}-\d{2}-\d{2}--/.test(slug);
}
