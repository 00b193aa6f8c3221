import type { Loaders } from '../loaders/loaders.js';
import type { Edition } from '../model/edition.js';
import { derivedFacts } from '../model/edition-evidence.js';
import type { Entity } from '../model/entity.js';
import { citationsOf, factsAbout } from '../model/evidence.js';
import type { Citation, Conflict, Fact } from '../model/evidence.js';
import type { Slug } from '../model/slug.js';
import { reportOf } from './edition.js';

/** What is known of an entity, stated and derived; only about one field or a part of it where one is named. */
export async function factsOfEntity(
  entity: Entity,
  field: string | null,
  loaders: Loaders,
): Promise<readonly Fact[]> {
  const facts =
    entity.kind === 'Edition'
      ? await factsOfEdition(entity, loaders)
      : await loaders.factsOf(entity.slug);
  return factsAbout(field, facts);
}

/** The conflicts about an entity as a whole, and those that a fact about it takes part in, by slug. */
export async function conflictsOfEntity(
  entity: Entity,
  loaders: Loaders,
): Promise<readonly Conflict[]> {
  const [about, facts] = await Promise.all([
    loaders.all('Conflict', { facets: [{ facet: 'subject', anyOf: [entity.slug] }] }),
    factsOfEntity(entity, null, loaders),
  ]);
  const slugs = new Set<Slug>([
    ...about.map(({ slug }) => slug),
    ...facts.flatMap(({ conflict }) => conflict ?? []),
  ]);
  return Promise.all([...slugs].sort().map((slug) => loaders.referred('Conflict', slug)));
}

/** The places that say that an edition covers its period. */
export async function evidenceOfPeriod(
  edition: Edition,
  loaders: Loaders,
): Promise<readonly Citation[]> {
  return citationsOf(factsAbout('period', await factsOfEdition(edition, loaders)));
}

async function factsOfEdition(edition: Edition, loaders: Loaders): Promise<readonly Fact[]> {
  const [recorded, report, reportFacts] = await Promise.all([
    loaders.factsOf(edition.slug),
    reportOf(edition, loaders),
    loaders.factsOf(edition.report),
  ]);
  return [...recorded, ...derivedFacts(edition, report, reportFacts)];
}
