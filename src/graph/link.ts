import type { Loaders } from '../loaders/loaders.js';
import type { CalendarDate } from '../model/date.js';
import type { Entity } from '../model/entity.js';
import type { Citation } from '../model/evidence.js';
import { isSelected, linkPlace } from '../model/link.js';
import type { BareLink, Link, LinkDirection, LinkRequest, LinkSelection } from '../model/link.js';
import { compareAscending, EVERYTHING, pageOf } from '../model/page.js';
import type { Page, PageRequest } from '../model/page.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { derivedLinksOf, hasDerivedLinks } from './derived-link.js';
import { walkedLinksOf } from './period-link.js';
import { placeBeside } from './place-beside.js';

/** A link as it is met on a walk. */
export interface MetLink extends BareLink {
  /** The entity that the walk came from: one of its ends. */
  readonly at: Slug;
}

/** A link as it is shown to who walked along it. */
export interface WalkedLink extends MetLink {
  /** The view that the walk was made in. */
  readonly view: View;
  /** The evidence for it; looked up only when it is asked for. */
  readonly citations: () => Promise<readonly Citation[]>;
}

/** Which links at an entity are wanted. */
export type LinkChoice = Omit<LinkRequest, 'page' | 'slug'>;

/** The links at an entity, and a way to page through them and to count them. */
export interface LinkList {
  readonly page: (request: PageRequest) => Promise<Page<WalkedLink>>;
  readonly count: () => Promise<number>;
}

/** Lists the links at an entity: those that are stored, and those of editions that follow from a cadence. */
export function linksOf(
  entity: Entity,
  { withEnds = false, ...choice }: LinkChoice,
  view: View,
  loaders: Loaders,
): LinkList {
  const selection: LinkSelection = { slug: entity.slug, ...choice };
  if (!hasDerivedLinks(entity, choice)) {
    return {
      page: async (page) => {
        const { items, ...place } = await loaders.linkPage({ ...selection, page, withEnds });
        return { ...place, items: items.map((link) => listed(link, entity.slug, view)) };
      },
      count: () => loaders.linkCount(selection),
    };
  }

  async function readAll() {
    const { items: stored } = await loaders.linkPage({ ...selection, page: EVERYTHING });
    const derived = await derivedLinksOf(entity, view, loaders);
    return [
      ...stored.map((link) => listed(link, entity.slug, view)),
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
  let found: ReturnType<typeof walkedLinksOf> | undefined;
  const list = async () =>
    (await (found ??= walkedLinksOf(entity, selection, view, loaders))) ?? whole;
  return {
    page: async (request) => (await list()).page(request),
    count: async () => (await list()).count(),
  };
}

/** A link that a search has met, with what it did not look at: of links that no store holds it is known. */
export function completed(met: MetLink | WalkedLink, view: View, loaders: Loaders): WalkedLink {
  return 'citations' in met ? met : { ...met, view, citations: () => evidenceOf(met, loaders) };
}

/** The evidence for a link that the store vouches for. */
async function evidenceOf(
  { predicate, from, to }: BareLink,
  loaders: Loaders,
): Promise<readonly Citation[]> {
  const place = [predicate, from, placeBeside(to, 'FORWARDS')];
  const page = { ...EVERYTHING, first: 1, after: place };
  const selection = { slug: from, predicates: [predicate], direction: 'OUT' } as const;
  const [link] = (await loaders.linkPage({ ...selection, page })).items;
  if (link?.to === to) return link.citations;
  throw new Error(`The store refers to a link ${predicate} from ${from} to ${to} but has none.`);
}

/** OUT where a walk follows a link from its beginning, IN where it goes against it. */
export function directionOf({ from, at }: MetLink): LinkDirection {
  return from === at ? 'OUT' : 'IN';
}

/** The end of a link that a walk did not come from. */
export function farEnd({ from, to, at }: MetLink): Slug {
  return from === at ? to : from;
}

/** The view in which an entity is walked from: that which it was found in, else today by the preferred reading. */
export function viewAround(entity: Entity, today: CalendarDate): View {
  const found = 'view' in entity ? entity.view : undefined;
  return found ?? { reading: 'PREFERRED', asOf: today };
}

// Written out: to copy "the rest" of hundreds of thousands of links takes ten times as long.
function listed({ predicate, from, to, citations }: Link, at: Slug, view: View): WalkedLink {
  return { predicate, from, to, at, view, citations: async () => citations };
}
