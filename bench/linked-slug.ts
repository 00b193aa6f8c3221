import type { Catalog } from '../src/model/catalog.js';
import type { StoredKind } from '../src/model/entity.js';
import { periodSlug } from '../src/model/period.js';
import type { Slug } from '../src/model/slug.js';
import { oneOf } from './drawing.js';
import type { Drawing } from './drawing.js';

const HUBS = 20;

/** Kinds of which some links are derived, which takes more than looking them up. */
const DERIVING: ReadonlySet<StoredKind> = new Set<StoredKind>(['Report', 'Edition']);

/** The entities whose links are asked for: those with few, those with most, and those that derive some. */
export function linkedSlugs({ entities, links }: Catalog): Drawing<Slug>[] {
  const counts = new Map<Slug, number>();
  for (const { from, to } of links) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  const plain = entities
    .filter(({ kind }) => !DERIVING.has(kind))
    .map(({ slug }) => ({ slug, count: counts.get(slug) ?? 0 }))
    .sort((one, other) => other.count - one.count);
  const few = plain.filter(({ count }) => count > 0 && count <= 20);
  const slugsOf = (kind: StoredKind) =>
    entities.filter((node) => node.kind === kind).map(({ slug }) => slug);
  return [
    ['a small node', oneOf(few.map(({ slug }) => slug))],
    ['a hub', oneOf(plain.slice(0, HUBS).map(({ slug }) => slug))],
    ['a report', oneOf(slugsOf('Report'))],
    ['a period', oneOf(periodSlugs(entities))],
  ];
}

/** The periods of the observed editions, each once. */
export function periodSlugs(entities: Catalog['entities']): Slug[] {
  return [
    ...new Set(
      entities.flatMap((node) => (node.kind === 'Edition' ? [periodSlug(node.period)] : [])),
    ),
  ];
}
