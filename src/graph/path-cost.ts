import type { Loaders } from '../loaders/loaders.js';
import { kindAtEnd } from '../model/link.js';
import { rangeOfPeriodSlug } from '../model/period.js';
import type { Slug } from '../model/slug.js';
import type { MetLink } from './link.js';
import type { Side } from './path-choice.js';
import { aroundOf } from './path-surroundings.js';

/** Of how many entities the links are counted before they are walked; of more, it is sure that they are many. */
const MOST_COUNTED = 2_000;

/** Of how many entities the links are read to be counted: likely enough they are walked next. */
const MOST_READ = 500;

/** How many entities are asked about first, where it may be enough to know of some. */
const FEW_ASKED = 10;

/** How many links a period has, when nobody has counted them: as many editions as reports share it. */
const LINKS_OF_A_PERIOD = 1_000;

/** How many entities, and how many links, are walked at once; one entity may have more. */
const ENTITIES_AT_ONCE = 200;
const LINKS_AT_ONCE = 5_000;

/** About how many links the next level of a side takes: a hub has very many, though it is one entity. */
export async function costOf({ root, frontier }: Side, loaders: Loaders): Promise<number> {
  if (frontier.length > MOST_COUNTED) return frontier.length;
  const countOf = frontier.length > MOST_READ ? countAlone : countOfRead;
  const counts = await Promise.all(frontier.map((slug) => countAt(slug, root, countOf, loaders)));
  return sumOf(counts);
}

/** The same, but no more exact than it takes to see that it is above `most`: then it may be told too low. */
export async function costUpTo(most: number, side: Side, loaders: Loaders): Promise<number> {
  const { root, frontier, ways } = side;
  if (frontier.length <= FEW_ASKED || frontier.length > MOST_COUNTED) return costOf(side, loaders);
  const waysTo = (slug: Slug) => ways.get(slug) ?? [];
  // Many ways lead to a hub, and it alone may have more links than the other side.
  const ordered = frontier.toSorted((one, other) => waysTo(other).length - waysTo(one).length);
  const [likely, others] = [ordered.slice(0, FEW_ASKED), ordered.slice(FEW_ASKED)];
  const counts = await Promise.all(likely.map((slug) => countAt(slug, root, countOfRead, loaders)));
  // Whatever leads to an entity is one of its links: it has so many at least.
  const least = sumOf(counts) + others.flatMap(waysTo).filter(isCounted).length;
  return least > most ? least : costOf(side, loaders);
}

/** The last level in pieces that do not take long, so that a limit can be looked at between them. */
export async function* piecesOf(
  { root, frontier }: Side,
  loaders: Loaders,
): AsyncGenerator<Slug[]> {
  for (let done = 0; done < frontier.length; done += ENTITIES_AT_ONCE) {
    const some = frontier.slice(done, done + ENTITIES_AT_ONCE);
    const counts = await Promise.all(some.map((slug) => countAt(slug, root, countOfRead, loaders)));
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

type Counting = (slug: Slug, isEnd: boolean, loaders: Loaders) => Promise<number>;

const countAlone: Counting = (slug, _, loaders) =>
  loaders.linkCount({ slug, predicates: null, direction: 'BOTH' });

const countOfRead: Counting = async (slug, isEnd, loaders) =>
  (await aroundOf(slug, isEnd, loaders)).count;

async function countAt(
  slug: Slug,
  root: Slug,
  countOf: Counting,
  loaders: Loaders,
): Promise<number> {
  if (rangeOfPeriodSlug(slug) === null) return countOf(slug, slug === root, loaders);
  // No way leads on from a period but from one that is an end.
  return slug === root ? LINKS_OF_A_PERIOD : 0;
}

/** False for the links of editions: they may be derived, and of what is derived nothing is counted. */
function isCounted(link: MetLink): boolean {
  return kindAtEnd(link, link.from) !== 'Edition';
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
