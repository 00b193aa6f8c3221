import type { Loaders } from '../loaders/loaders.js';
import type { Edition } from '../model/edition.js';
import { keyOfEditionSlug } from '../model/edition.js';
import type { Entity } from '../model/entity.js';
import type { BareLink, Surroundings } from '../model/link.js';
import type { Period } from '../model/period.js';
import { rangeOfPeriodSlug } from '../model/period.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { derivedLinksOf } from './derived-link.js';
import type { MetLink } from './link.js';
import { entityInView } from './lookup.js';
import { aroundOf, linksIn } from './path-surroundings.js';

/** What editions may lead to or from: they are ends of a path, or cover the period that is. */
type DatedEnd = Edition | Period;

/** The links that a path between two ends may take from an entity; null where more than `limit` of them are stored. */
export async function waysFrom(
  slug: Slug,
  ends: readonly Entity[],
  view: View,
  loaders: Loaders,
  limit: number,
): Promise<readonly MetLink[] | null> {
  const derived = async () =>
    derivedLinksOf(await entityInView(slug, view, loaders), view, loaders);
  const isEnd = ends.some((end) => end.slug === slug);
  if (rangeOfPeriodSlug(slug) !== null) return isEnd ? derived() : [];
  const around = await aroundOf(slug, isEnd, loaders);
  if (around.count > limit && (await countWithoutEditions(around, slug, loaders)) > limit) {
    return null;
  }
  const dated = ends.filter(isDated);
  const ways: MetLink[] = [];
  for (const link of await linksIn(around, slug, loaders)) {
    if (isWay(link, slug, dated)) ways.push(metAt(slug, link));
  }
  // To read an entity takes as long as to find its links. Where no end is a period, of most the slug is enough.
  if (!mayDerive(slug, dated)) return ways;
  const further = (await derived()).filter((link) => isWay(link, slug, dated));
  return [...ways, ...further];
}

// Written out: to copy "the rest" of hundreds of thousands of links takes ten times as long.
function metAt(at: Slug, { predicate, from, to }: BareLink): MetLink {
  return { predicate, from, to, at };
}

/** How many of the links at an entity lead on whatever the ends are: the editions of a report mostly do not. */
async function countWithoutEditions(
  { count }: Surroundings,
  slug: Slug,
  loaders: Loaders,
): Promise<number> {
  const editions = { slug, predicates: ['EDITION_OF'], direction: 'IN' } as const;
  return count - (await loaders.linkCount(editions));
}

function isDated(end: Entity): end is DatedEnd {
  return end.kind === 'Edition' || end.kind === 'Period';
}

/** False for the links that lead from a report to other editions: these lead nowhere but to their period. */
function isWay({ predicate, from, to }: BareLink, at: Slug, dated: readonly DatedEnd[]): boolean {
  return predicate !== 'EDITION_OF' || to !== at || dated.some((end) => concerns(from, end));
}

/** True for an edition that is the end of a path, or covers the period that is. */
function concerns(edition: Slug, { kind, slug }: DatedEnd): boolean {
  // Very many are asked about: to take their slugs apart takes far longer.
  return kind === 'Period' ? edition.includes(`--${slug}`) : edition === slug;
}

/** Whether ways lead on by links that no store holds: from editions, and from reports to editions that nobody saw. */
function mayDerive(slug: Slug, dated: readonly DatedEnd[]): boolean {
  return (
    keyOfEditionSlug(slug) !== null ||
    dated.some((end) => end.kind === 'Period' || (end.basis === 'ESTIMATED' && end.report === slug))
  );
}
