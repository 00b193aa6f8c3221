import { factsOfEntity } from '../graph/evidence.js';
import { linksOf, viewAround } from '../graph/link.js';
import type { WalkedLink } from '../graph/link.js';
import type { Loaders } from '../loaders/loaders.js';
import type { CalendarDate } from '../model/date.js';
import { isEntity } from '../model/entity.js';
import type { Entity, GraphNode } from '../model/entity.js';
import { preferredFact } from '../model/evidence.js';
import type { Conflict } from '../model/evidence.js';
import { EVERYTHING } from '../model/page.js';
import { describedFact, describedUnknown, grounds } from './evidence.js';
import { idOf } from './identity.js';
import { literalsOf } from './literal.js';
import type { JsonObject } from './literal.js';
import { termOf, typesOf } from './vocabulary.js';

/** All that is known of a node, as an object of JSON-LD that needs the context of `jsonLdContext`. */
export async function described(
  node: GraphNode,
  today: CalendarDate,
  loaders: Loaders,
): Promise<JsonObject> {
  const identity = { '@id': idOf(node.slug), '@type': typesOf(node.kind) };
  return isEntity(node)
    ? { ...identity, ...(await describedEntity(node, today, loaders)) }
    : { ...identity, ...(await describedConflict(node, loaders)) };
}

async function describedEntity(
  entity: Entity,
  today: CalendarDate,
  loaders: Loaders,
): Promise<JsonObject> {
  const [links, facts] = await Promise.all([
    linksFrom(entity, today, loaders),
    factsOfEntity(entity, null, loaders),
  ]);
  return {
    ...literalsOf(entity),
    ...byPredicate(links),
    facts: facts.map(describedFact),
    unknowns: entity.unknowns.map(describedUnknown),
  };
}

async function describedConflict(conflict: Conflict, loaders: Loaders): Promise<JsonObject> {
  const facts = await loaders.factsIn(conflict.slug);
  return {
    topic: conflict.name,
    subject: idOf(conflict.subject),
    preferred: preferredFact(facts).value,
    value: facts.map(({ value }) => value),
    reason: conflict.reason,
    ...grounds(conflict.citations),
  };
}

async function linksFrom(
  entity: Entity,
  today: CalendarDate,
  loaders: Loaders,
): Promise<readonly WalkedLink[]> {
  const choice = { predicates: null, direction: 'OUT' } as const;
  const { page } = linksOf(entity, choice, viewAround(entity, today), loaders);
  return (await page(EVERYTHING)).items;
}

function byPredicate(links: readonly WalkedLink[]): JsonObject {
  const ends: Record<string, string[]> = {};
  for (const { predicate, to } of links) (ends[termOf(predicate)] ??= []).push(idOf(to));
  return ends;
}
