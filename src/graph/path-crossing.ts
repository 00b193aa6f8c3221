import type { Loaders } from '../loaders/loaders.js';
import type { ConnectedEnds } from '../model/crossing.js';
import { keyOfEditionSlug } from '../model/edition.js';
import { compareTexts } from '../model/page.js';
import { rangeOfPeriodSlug } from '../model/period.js';
import type { Slug } from '../model/slug.js';
import { farEnd } from './link.js';
import type { MetLink } from './link.js';
import { bestSteps, frontierInOrder } from './path-choice.js';
import type { Side } from './path-choice.js';
import { aroundOf, linksIn } from './path-surroundings.js';

/** A side of fewer entities is soon widened; of one with more, all slugs would be sent to ask what they meet. */
const FEW = 50;
const MOST = 2_000;

/** From how many entities of the near side one level further is looked at. */
const LOOKED_FROM = 10;

/** How many links may be walked through to find a crossing. */
const MOST_LINKS = 10_000;

/** What the near side would be next, as far as it was looked at: the best ways lead there. */
interface NextLevel {
  readonly slugs: readonly Slug[];
  readonly ways: ReadonlyMap<Slug, MetLink[]>;
}

const NOT_LOOKED_AT: NextLevel = { slugs: [], ways: new Map() };

/**
 * The steps of the path between two sides that do not meet, where there is no need to widen a wide one for it: one link may
 * connect them, or one from where the best ways of the near side lead next. Null where this is not so, or not known.
 */
export async function crossingSteps(
  near: Side,
  far: Side,
  maxLength: number,
  loaders: Loaders,
): Promise<readonly MetLink[] | null> {
  if (!areWide(near, far) || ![near, far].every(hasStoredWays)) return null;
  const ordered = frontierInOrder(near);
  const isLongEnough = near.depth + far.depth + 2 <= maxLength;
  const next = isLongEnough ? await nextLevelOf(near, ordered, loaders) : NOT_LOOKED_AT;

  async function crossing(walked: 'near' | 'far') {
    const { frontier } = walked === 'near' ? near : far;
    if (frontier.length < FEW) return null;
    // What is next may be hubs, which are no harm where links are walked through from the other side.
    const further = walked === 'near' ? [] : next.slugs;
    const lists = { near: [...ordered, ...further], far: far.frontier.toSorted(compareTexts) };
    const found = await loaders.crossing({ ...lists, walked, most: MOST_LINKS });
    if (found.isGivenUp) return null;
    return found.ends === null ? [] : linksBetween(found.ends, walked, loaders);
  }

  const links = (await crossing('far')) ?? (await crossing('near')) ?? [];
  const [meeting] = links.map(farEnd);
  if (meeting === undefined) return null;
  const ways = new Map([...near.ways, ...next.ways, [meeting, links] as const]);
  return bestSteps({ ...near, ways }, far, [meeting]);
}

function areWide(near: Side, far: Side): boolean {
  const sizes = [near, far].map(({ frontier }) => frontier.length);
  // The links of an entity that a path begins or ends at are read at once.
  return near.depth > 0 && far.depth > 0 && Math.max(...sizes) >= FEW && Math.max(...sizes) <= MOST;
}

/** False where some ways may be derived, or lead on in one direction alone. */
function hasStoredWays({ root, frontier }: Side): boolean {
  return [root, ...frontier].every(
    (slug) => rangeOfPeriodSlug(slug) === null && keyOfEditionSlug(slug) === null,
  );
}

/** Looks on from the first entities of a level, as far as they are no hubs: what comes behind one cannot be told before. */
async function nextLevelOf(
  { depths }: Side,
  ordered: readonly Slug[],
  loaders: Loaders,
): Promise<NextLevel> {
  const first = ordered.slice(0, LOOKED_FROM);
  const around = await Promise.all(first.map((slug) => aroundOf(slug, false, loaders)));
  const ways = new Map<Slug, MetLink[]>();
  for (const [index, at] of first.entries()) {
    const links = around[index]?.links ?? null;
    if (links === null) break;
    const further = links()
      .filter(({ predicate }) => predicate !== 'EDITION_OF')
      .map((link) => ({ ...link, at }))
      .filter((link) => !depths.has(farEnd(link)))
      .sort((one, other) => compareTexts(farEnd(one), farEnd(other)));
    for (const link of further) {
      const known = ways.get(farEnd(link));
      if (known === undefined) ways.set(farEnd(link), [link]);
      else known.push(link);
    }
  }
  return { slugs: [...ways.keys()], ways };
}

async function linksBetween(
  ends: ConnectedEnds,
  walked: keyof ConnectedEnds,
  loaders: Loaders,
): Promise<MetLink[]> {
  const slug = ends[walked];
  const links = await linksIn(await aroundOf(slug, false, loaders), slug, loaders);
  return links
    .map((link) => ({ ...link, at: ends.near }))
    .filter((link) => [link.from, link.to].includes(ends.near) && farEnd(link) === ends.far);
}
