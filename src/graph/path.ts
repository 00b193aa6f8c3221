import type { Loaders } from '../loaders/loaders.js';
import type { Entity } from '../model/entity.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { derivedLinksOf, farEnd, storedLinksOf } from './link.js';
import type { WalkedLink } from './link.js';
import { entityInView } from './lookup.js';
import { bestSteps } from './path-choice.js';
import type { Side } from './path-choice.js';

/** How many links one search for a path may look at. */
export const MAX_LINKS_SEEN = 200_000;

/** How many entities are walked from at once; between them the limit is looked at. */
const ENTITIES_AT_ONCE = 200;

/** Of how many entities the links are counted before they are walked; of more, it is sure that they are many. */
const MOST_COUNTED = 2_000;

/** How many links a period has, when nobody has counted them: as many editions as reports share it. */
const LINKS_OF_A_PERIOD = 1000;

/** What two entities are to be connected by. */
export interface PathQuestion {
  readonly from: Entity;
  readonly to: Entity;
  readonly maxLength: number;
}

/** The answer: the steps of a path, null where there is none; or that the search was given up at its limit. */
export interface PathFound {
  readonly steps: readonly WalkedLink[] | null;
  readonly isGivenUp: boolean;
}

/**
 * A shortest path between two entities; of several the one whose slugs come first. It is looked for from both
 * ends, level by level. Periods are walked through only between the ends: that two reports share one says nothing.
 */
export async function findPath(
  { from, to, maxLength }: PathQuestion,
  view: View,
  loaders: Loaders,
): Promise<PathFound> {
  const ends = [from, to];
  let linksLeft = MAX_LINKS_SEEN;
  let near = sideOf(from);
  let far = sideOf(to);

  while (meetingsOf(near, far).length === 0) {
    if (near.depth + far.depth >= maxLength) return { steps: null, isGivenUp: false };
    if (near.frontier.length === 0 || far.frontier.length === 0) {
      return { steps: null, isGivenUp: false };
    }
    const [nearCost, farCost] = await Promise.all([costOf(near, loaders), costOf(far, loaders)]);
    const isNearSmaller = nearCost <= farCost;
    const side = isNearSmaller ? near : far;
    const links: WalkedLink[] = [];
    for (let done = 0; done < side.frontier.length; done += ENTITIES_AT_ONCE) {
      const some = side.frontier.slice(done, done + ENTITIES_AT_ONCE);
      const found = await Promise.all(
        some.map((slug) => linksAround(slug, ends, view, loaders, linksLeft + 1)),
      );
      for (const list of found) links.push(...list);
      linksLeft -= found.reduce((count, list) => count + list.length, 0);
      if (linksLeft < 0) return { steps: null, isGivenUp: true };
    }
    if (isNearSmaller) near = widened(near, links);
    else far = widened(far, links);
  }
  return { steps: bestSteps(near, far, meetingsOf(near, far)), isGivenUp: false };
}

function sideOf({ slug }: Entity): Side {
  return { root: slug, depth: 0, frontier: [slug], depths: new Map([[slug, 0]]), ways: new Map() };
}

/** The side with one more level: what the links of its frontier lead to for the first time. */
function widened({ root, depth, depths, ways }: Side, links: readonly WalkedLink[]): Side {
  const next = depth + 1;
  const frontier: Slug[] = [];
  for (const link of links) {
    const slug = farEnd(link);
    const known = depths.get(slug);
    if (known === undefined) {
      depths.set(slug, next);
      ways.set(slug, [link]);
      frontier.push(slug);
    } else if (known === next) {
      ways.get(slug)?.push(link);
    }
  }
  return { root, depth: next, frontier, depths, ways };
}

/** The entities by which the sides meet on the shortest way. */
function meetingsOf(near: Side, far: Side): readonly Slug[] {
  const [few, many] = near.depths.size < far.depths.size ? [near, far] : [far, near];
  const shared = [...few.depths.keys()].filter((slug) => many.depths.has(slug));
  const lengths = shared.map((slug) => (few.depths.get(slug) ?? 0) + (many.depths.get(slug) ?? 0));
  const shortest = lengths.reduce((least, length) => Math.min(least, length), Infinity);
  return shared.filter((_, index) => lengths[index] === shortest);
}

/** About how many links the next level takes: a hub has very many, though it is one entity. */
async function costOf({ root, frontier }: Side, loaders: Loaders): Promise<number> {
  if (frontier.length > MOST_COUNTED) return frontier.length;
  const counts = await Promise.all(
    frontier.map(async (slug) => {
      if (!isPeriod(slug)) return loaders.linkCount({ slug, predicates: null, direction: 'BOTH' });
      // No way leads on from a period but from one that is an end.
      return slug === root ? LINKS_OF_A_PERIOD : 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function isPeriod(slug: Slug): boolean {
  return /^\d{4}-\d{2}-\d{2}--/.test(slug);
}

/** The links that a path between two ends may take from an entity; at most `limit` of those that are stored. */
async function linksAround(
  slug: Slug,
  ends: readonly Entity[],
  view: View,
  loaders: Loaders,
  limit: number,
): Promise<readonly WalkedLink[]> {
  const entity = await entityInView(slug, view, loaders);
  if (entity.kind === 'Period') {
    return ends.some((end) => end.slug === slug) ? derivedLinksOf(entity, view, loaders) : [];
  }
  const stored = await storedLinksOf(entity, view, loaders, limit);
  if (entity.kind === 'Edition') {
    return [...stored, ...(await derivedLinksOf(entity, view, loaders))];
  }
  if (entity.kind !== 'Report') return stored;
  const dated = ends.filter(isDated);
  const derived = dated.length > 0 ? await derivedLinksOf(entity, view, loaders) : [];
  // Other editions lead nowhere but to their period.
  return [...stored, ...derived].filter(
    ({ predicate, from }) => predicate !== 'EDITION_OF' || dated.some((end) => concerns(from, end)),
  );
}

function isDated({ kind }: Entity): boolean {
  return kind === 'Edition' || kind === 'Period';
}

/** True for an edition that is the end of a path, or covers the period that is. */
function concerns(edition: Slug, { kind, slug }: Entity): boolean {
  return kind === 'Period' ? edition.includes(`--${slug}`) : edition === slug;
}
