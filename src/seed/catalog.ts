import type { Catalog } from '../model/catalog.js';
import type { StoredEntity } from '../model/entity.js';
import type { Citation, Conflict, Fact } from '../model/evidence.js';
import { ruleOf } from '../model/link.js';
import type { Link } from '../model/link.js';
import type { Claim } from './claim.js';
import type { ParsedSeed, PlacedClaim, SeedEntity } from './parse.js';

/** Turns checked records into the graph: entities, the links between them, and the facts behind both. */
export function catalogOf({ entities, conflicts }: ParsedSeed, version: string): Catalog {
  const passages = new Map(entities.map(({ entity, passages }) => [entity.slug, passages]));

  function citationsOf(cite: readonly string[]): Citation[] {
    return cite.map((citation) => {
      const [source = '', passage = ''] = citation.split('#');
      return { source, locator: passages.get(source)?.[passage] ?? '' };
    });
  }

  function evidenceOf({ entity, cite }: SeedEntity, claim: Claim<unknown>): Citation[] {
    if (claim.cite.length > 0) return citationsOf(claim.cite);
    if (cite.length > 0) return citationsOf(cite);
    return [{ source: entity.slug, locator: 'The document itself' }];
  }

  function factOf(record: SeedEntity, { field, claim }: PlacedClaim): Fact {
    return {
      subject: record.entity.slug,
      field,
      value: textOf(claim.value),
      certainty:
        claim.conflict === null ? (claim.rule === null ? 'STATED' : 'DERIVED') : 'CONFLICT',
      rank: claim.isDeprecated ? 'DEPRECATED' : claim.conflict === null ? 'NORMAL' : 'PREFERRED',
      rule: claim.rule,
      citations: evidenceOf(record, claim),
      conflict: claim.conflict,
    };
  }

  function linksOf(record: SeedEntity): Link[] {
    return record.claims.flatMap(({ claim }) => {
      const { predicate } = claim;
      if (predicate === null) return [];
      const citations = evidenceOf(record, claim);
      const forth = { predicate, from: record.entity.slug, to: String(claim.value), citations };
      const isSymmetric = ruleOf(predicate).shape === 'symmetric';
      return isSymmetric ? [forth, { ...forth, from: forth.to, to: forth.from }] : [forth];
    });
  }

  return {
    version,
    entities: entities.map(({ entity }): StoredEntity => entity),
    links: eachOnce(entities.flatMap(linksOf)),
    facts: entities.flatMap((record) => record.claims.map((placed) => factOf(record, placed))),
    conflicts: conflicts.map(({ slug, topic, subject, reason, cite }): Conflict => ({
      kind: 'Conflict',
      slug,
      name: topic,
      subject,
      reason,
      citations: citationsOf(cite),
    })),
  };
}

// A symmetric link that both sides write is one link.
function eachOnce(links: readonly Link[]): Link[] {
  const known = new Map(links.map((link) => [`${link.predicate} ${link.from} ${link.to}`, link]));
  return [...known.values()];
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).join(' ')
    : String(value);
}
