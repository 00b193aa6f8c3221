import type { Loaders } from '../loaders/loaders.js';
import type { Edition } from '../model/edition.js';
import type { Entity } from '../model/entity.js';
import type { LinkDirection, Predicate } from '../model/link.js';
import { periodSlug } from '../model/period.js';
import type { View } from '../model/reading.js';
import type { Slug } from '../model/slug.js';
import { findEditionsOfPeriod } from './edition.js';
import { evidenceOfPeriod } from './evidence.js';
import type { LinkChoice, WalkedLink } from './link.js';

/** The links that follow from cadences, as they are met at the entities of a kind. */
const DERIVED: Readonly<
  Partial<Record<Entity['kind'], { direction: LinkDirection; predicates: readonly Predicate[] }>>
> = {
  Report: { direction: 'IN', predicates: ['EDITION_OF'] },
  Edition: { direction: 'OUT', predicates: ['COVERS', 'EDITION_OF'] },
  Period: { direction: 'IN', predicates: ['COVERS'] },
};

/** Whether there may be such links among those that are wanted of an entity. */
export function hasDerivedLinks({ kind }: Entity, { direction, predicates }: LinkChoice): boolean {
  const derived = DERIVED[kind];
  if (derived === undefined) return false;
  if (direction !== 'BOTH' && direction !== derived.direction) return false;
  return predicates === null || derived.predicates.some((one) => predicates.includes(one));
}

/** The links of editions: no store holds those to periods, nor any of an edition that nobody saw. */
export async function derivedLinksOf(
  entity: Entity,
  view: View,
  loaders: Loaders,
): Promise<WalkedLink[]> {
  function link(predicate: Predicate, edition: Edition, to: Slug): WalkedLink {
    const citations = () => evidenceOfPeriod(edition, loaders);
    return { predicate, from: edition.slug, to, at: entity.slug, view, citations };
  }

  switch (entity.kind) {
    case 'Report': {
      const { editions } = await loaders.timeline(entity, view);
      return editions
        .filter(({ basis }) => basis === 'ESTIMATED')
        .map((edition) => link('EDITION_OF', edition, entity.slug));
    }
    case 'Edition':
      return [
        link('COVERS', entity, periodSlug(entity.period)),
        ...(entity.basis === 'ESTIMATED' ? [link('EDITION_OF', entity, entity.report)] : []),
      ];
    case 'Period': {
      const editions = await findEditionsOfPeriod(entity, view, loaders);
      return editions.map((edition) => link('COVERS', edition, entity.slug));
    }
    default:
      return [];
  }
}
