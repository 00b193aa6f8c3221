import { linkPlace } from '../model/link.js';
import { compareAscending } from '../model/page.js';
import type { SortKey } from '../model/page.js';
import type { Slug } from '../model/slug.js';
import { farEnd } from './link.js';
import type { MetLink } from './link.js';

/** All that was found from one end of a path. */
export interface Side {
  readonly root: Slug;
  /** How many levels were walked. */
  readonly depth: number;
  /** The entities of the last level. */
  readonly frontier: readonly Slug[];
  /** How far each entity is from the root. */
  readonly depths: Map<Slug, number>;
  /** The links by which an entity was reached, each from an entity one level nearer to the root. */
  readonly ways: Map<Slug, MetLink[]>;
}

/** Of all ways from one root to the other by the entities where the sides meet, the one whose slugs come first. */
export function bestSteps(near: Side, far: Side, meetings: readonly Slug[]): readonly MetLink[] {
  const onward = onwardLinks(near, meetings);
  const steps: MetLink[] = [];
  const meeting = new Set(meetings);
  let at = near.root;
  while (!meeting.has(at)) at = take(onward.get(at) ?? [], steps);
  while (at !== far.root) at = take((far.ways.get(at) ?? []).map(turned), steps);
  return steps;
}

/** The entities of the last level in the order of the first ways to them. */
export function frontierInOrder({ root, frontier, ways }: Side): readonly Slug[] {
  const known = new Map<Slug, SortKey>([[root, []]]);

  function firstWayTo(slug: Slug): SortKey {
    const found = known.get(slug);
    if (found !== undefined) return found;
    const ends = new Set((ways.get(slug) ?? []).map(({ at }) => at));
    const [first = []] = [...ends].map(firstWayTo).sort(compareAscending);
    const way = [...first, slug];
    known.set(slug, way);
    return way;
  }

  return frontier.toSorted((one, other) => compareAscending(firstWayTo(one), firstWayTo(other)));
}

/** For each entity on a shortest way to a meeting, the links that lead on. */
function onwardLinks({ ways }: Side, meetings: readonly Slug[]): ReadonlyMap<Slug, MetLink[]> {
  const onward = new Map<Slug, MetLink[]>();
  const seen = new Set(meetings);
  // A set hands out what is added to it while it is walked through.
  for (const slug of seen) {
    for (const link of ways.get(slug) ?? []) {
      const links = onward.get(link.at);
      if (links === undefined) onward.set(link.at, [link]);
      else links.push(link);
      seen.add(link.at);
    }
  }
  return onward;
}

/** Adds the first of some links to the steps, and gives the entity that it leads to. */
function take(links: readonly MetLink[], steps: MetLink[]): Slug {
  const [some, ...others] = links;
  if (some === undefined) throw new Error('The ways of a path do not meet.');
  const first = others.reduce(
    (least, link) => (compareAscending(placeOf(link), placeOf(least)) < 0 ? link : least),
    some,
  );
  steps.push(first);
  return farEnd(first);
}

function placeOf(link: MetLink) {
  return [farEnd(link), ...linkPlace(link)];
}

/** The same link, met from its other end. */
function turned(link: MetLink): MetLink {
  return { ...link, at: farEnd(link) };
}
