import type { Loaders } from '../loaders/loaders.js';
import type { Entity } from '../model/entity.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { completed, farEnd } from './link.js';
import type { MetLink, WalkedLink } from './link.js';
import { othersAnswered } from './others-answered.js';
import { bestSteps } from './path-choice.js';
import type { Side } from './path-choice.js';
import { crossingSteps } from './path-crossing.js';
import { piecesOf } from './path-cost.js';
import { waysFrom } from './path-link.js';
import { createTurns } from './path-turn.js';
import { createWalkQueue } from './walk-queue.js';

/** How many links one search for a path may look at. */
export const MAX_LINKS_SEEN = 200_000;

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

/** How many a search looks at that is over soon, whoever else is searching. */
const FEW_LINKS = 5_000;

/** Of the others few go on at once: each holds on to all that it has seen. */
const wideSearches = createWalkQueue(2);

/**
 * A shortest path between two entities; of several the one whose slugs come first. It is looked for from both
 * ends, level by level. Periods are walked through only between the ends: that two reports share one says nothing.
 */
export async function findPath(
  question: PathQuestion,
  view: View,
  loaders: Loaders,
): Promise<PathFound> {
  const found = await pathWithin(FEW_LINKS, question, view, loaders);
  if (!found.isGivenUp) return found;
  return wideSearches.inTurn(() => pathWithin(MAX_LINKS_SEEN, question, view, loaders));
}

async function pathWithin(
  mostLinks: number,
  { from, to, maxLength }: PathQuestion,
  view: View,
  loaders: Loaders,
): Promise<PathFound> {
  const ends = [from, to];
  let linksLeft = mostLinks;
  let near = sideOf(from);
  let far = sideOf(to);

  const complete = (link: MetLink) => completed(link, view, loaders);
  const nextTurn = createTurns(loaders);
  let meetings = meetingsOf(near, far);
  while (meetings.length === 0) {
    if (near.depth + far.depth >= maxLength) return { steps: null, isGivenUp: false };
    if (near.frontier.length === 0 || far.frontier.length === 0) {
      return { steps: null, isGivenUp: false };
    }
    const crossed = await crossingSteps(near, far, maxLength, loaders);
    if (crossed !== null) return { steps: crossed.map(complete), isGivenUp: false };
    const { isNear, cost } = await nextTurn(near, far);
    // A short search is not begun where it would be long; the long one finds out what it takes.
    if (mostLinks === FEW_LINKS && cost > linksLeft) {
      return { steps: null, isGivenUp: true };
    }
    const side = isNear ? near : far;
    const links: MetLink[] = [];
    for await (const piece of piecesOf(side, loaders)) {
      const found = await Promise.all(
        piece.map((slug) => waysFrom(slug, ends, view, loaders, linksLeft)),
      );
      const ways = found.flatMap((some) => some ?? []);
      linksLeft -= ways.length;
      if (linksLeft < 0 || found.includes(null)) return { steps: null, isGivenUp: true };
      for (const way of ways) links.push(way);
      await othersAnswered();
    }
    if (isNear) near = widened(near, links);
    else far = widened(far, links);
    meetings = isNear ? meetingsOf(near, far) : meetingsOf(far, near);
  }
  return { steps: bestSteps(near, far, meetings).map(complete), isGivenUp: false };
}

function sideOf({ slug }: Entity): Side {
  return { root: slug, depth: 0, frontier: [slug], depths: new Map([[slug, 0]]), ways: new Map() };
}

/** The side with one more level: what the links of its frontier lead to for the first time. */
function widened({ root, depth, depths, ways }: Side, links: readonly MetLink[]): Side {
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

/** The entities of the last level of one side by which it meets the other on the shortest way. */
function meetingsOf({ frontier }: Side, { depths }: Side): readonly Slug[] {
  const shared = frontier.filter((slug) => depths.has(slug));
  const shortest = shared.reduce((least, slug) => Math.min(least, depths.get(slug) ?? 0), Infinity);
  return shared.filter((slug) => depths.get(slug) === shortest);
}
