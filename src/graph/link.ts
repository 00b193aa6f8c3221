import type { Loaders } from '../loaders/loaders.js';
import type { CalendarDate } from '../model/date.js';
import type { Entity } from '../model/entity.js';
import type { Citation } from '../model/evidence.js';
import { isSelected, linkPlace } from '../model/link.js';
import type { Link, LinkDirection, LinkSelection, Predicate } from '../model/link.js';
import { compareAscending, EVERYTHING, pageOf } from '../model/page.js';
import type { Page, PageRequest } from '../model/page.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { derivedLinksOf, hasDerivedLinks } from './derived-link.js';
import { walkedLinksOf } from './period-link.js';

/** A link as it is met on a walk. */
export interface WalkedLink {
  readonly predicate: Predicate;
  readonly from: Slug;
  readonly to: Slug;
  /** The entity that the walk came from: one of its ends. */
  readonly at: Slug;
  /** The view that the walk was made in. */
  readonly view: View;
  /** The evidence for it; looked up only when it is asked for. */
  readonly citations: () => Promise<readonly Citation[]>;
}

/** Which links at an entity are wanted. */
export type LinkChoice = Omit<LinkSelection, 'slug'>;

/** The links at an entity, and a way to page through them and to count them. */
export interface LinkList {
  readonly page: (request: PageRequest) => Promise<Page<WalkedLink>>;
  readonly count: () => Promise<number>;
}

/** Lists the links at an entity: those that are stored, and those of editions that follow from a cadence. */
export function linksOf(
  entity: Entity,
  choice: LinkChoice,
  view: View,
  loaders: Loaders,
): LinkList {
  const selection: LinkSelection = { slug: entity.slug, ...choice };
  if (!hasDerivedLinks(entity, choice)) {
    return {
      page: async (page) => {
        const { items, ...place } = await loaders.linkPage({ ...selection, page });
        return { ...place, items: items.map((link) => walked(link, entity.slug, view)) };
      },
      count: () => loaders.linkCount(selection),
    };
  }

  async function readAll() {
    const { items: stored } = await loaders.linkPage({ ...selection, page: EVERYTHING });
    const derived = await derivedLinksOf(entity, view, loaders);
    return [
      ...stored.map((link) => walked(link, entity.slug, view)),
      ...derived.filter((link) => isSelected(link, selection)),
    ].sort((one, other) => compareAscending(linkPlace(one), linkPlace(other)));
  }

  // Asked for its page and its length, the list is made once.
  let made: ReturnType<typeof readAll> | undefined;
  const all = () => (made ??= readAll());
  const whole: LinkList = {
    page: async (request) =>
      pageOf({ items: await all(), keyOf: linkPlace, compare: compareAscending }, request),
    count: async () => (await all()).length,
  };
  if (entity.kind !== 'Period') return whole;
  const found = walkedLinksOf(entity, selection, view, loaders);
  return {
    page: async (request) => ((await found) ?? whole).page(request),
    count: async () => ((await found) ?? whole).count(),
  };
}

/** The links at an entity that are stored, at most `limit` of them. */
export async function storedLinksOf(
  { slug }: Entity,
  view: View,
  loaders: Loaders,
  limit: number | null = null,
): Promise<WalkedLink[]> {
  const page = { ...EVERYTHING, first: limit };
  const request = { slug, predicates: null, direction: 'BOTH', page } as const;
  const { items } = await loaders.linkPage(request);
  return items.map((link) => walked(link, slug, view));
}

/** OUT where a walk follows a link from its beginning, IN where it goes against it. */
export function directionOf({ from, at }: WalkedLink): LinkDirection {
  return from === at ? 'OUT' : 'IN';
}

/** The end of a link that a walk did not come from. */
export function farEnd({ from, to, at }: WalkedLink): Slug {
  return from === at ? to : from;
}

/** The view in which an entity is walked from: that which it was found in, else today by the preferred reading. */
export function viewAround(entity: Entity, today: CalendarDate): View {
  const found = 'view' in entity ? entity.view : undefined;
  return found ?? { reading: 'PREFERRED', asOf: today };
}

// Written out: to copy "the rest" of hundreds of thousands of links takes ten times as long.
function walked({ predicate, from, to, citations }: Link, at: Slug, view: View): WalkedLink {
  return { predicate, from, to, at, view, citations: async () => citations };
}
