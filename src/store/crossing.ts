import type { Crossing, CrossingRequest } from '../model/crossing.js';
import type { BareLink } from '../model/link.js';
import type { Slug } from '../model/slug.js';
import type { LinkTable } from './link-table.js';
import type { Ranking } from './ranking.js';

/** Where two that are connected stand in their lists. */
interface Places {
  readonly near: number;
  readonly far: number;
}

/** The first entities of two lists that a link connects. */
export function crossingOf(
  { near, far, walked, most }: CrossingRequest,
  { rankOf }: Ranking,
  links: LinkTable,
): Crossing {
  const isNearWalked = walked === 'near';
  const [here, there] = isNearWalked ? [near, far] : [far, near];
  const places = firstPlaces(there);
  let first: Places | null = null;
  let left = most;
  for (const [place, slug] of here.entries()) {
    const rank = rankOf(slug);
    if (rank === -1) continue;
    left -= countAround(rank, links);
    if (left < 0) return { isGivenUp: true };
    for (const { from, to } of linksAround(rank, links)) {
      const other = places.get(from === slug ? to : from);
      if (other === undefined) continue;
      const met = isNearWalked ? { near: place, far: other } : { near: other, far: place };
      if (first === null || isBefore(met, first)) first = met;
    }
  }
  if (first === null) return { isGivenUp: false, ends: null };
  return {
    isGivenUp: false,
    ends: { near: near[first.near] as Slug, far: far[first.far] as Slug },
  };
}

function firstPlaces(slugs: readonly Slug[]): ReadonlyMap<Slug, number> {
  const places = new Map<Slug, number>();
  for (const [place, slug] of slugs.entries()) if (!places.has(slug)) places.set(slug, place);
  return places;
}

function isBefore(one: Places, other: Places): boolean {
  return one.near < other.near || (one.near === other.near && one.far < other.far);
}

const SIDES = ['OUT', 'IN'] as const;

function countAround(rank: number, { allNumbersAt, loopsAt, numbersAt }: LinkTable): number {
  const counts = SIDES.map(
    (side) => allNumbersAt(rank, side).length - numbersAt(rank, 'EDITION_OF', side).length,
  );
  return counts.reduce((sum, count) => sum + count, -loopsAt(rank));
}

function* linksAround(rank: number, { allNumbersAt, bareLinkAt }: LinkTable): Generator<BareLink> {
  for (const side of SIDES) {
    for (const number of allNumbersAt(rank, side)) {
      const link = bareLinkAt(number);
      if (link.predicate !== 'EDITION_OF') yield link;
    }
  }
}
