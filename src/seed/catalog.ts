import type { Catalog } from '../model/catalog.js';
import { isEntity } from '../model/entity.js';
import type { Citation, Fact } from '../model/evidence.js';
import { ruleOf } from '../model/link.js';
import type { Link } from '../model/link.js';
import type { Claim } from './claim.js';
import type { PlacedClaim, ReadableFields, SeedRecord } from './parse.js';

/** Turns checked records into the graph: nodes, the links between them, and the facts behind both. */
export function catalogOf(records: readonly SeedRecord[], version: string): Catalog {
  const passages = new Map(records.map(({ slug, fields }) => [slug, fields.passages]));
  function citationsOf(cite: ReadableFields['cite'] = []): Citation[] {
    return cite.map((citation) => {
      const [source = '', passage = ''] = citation?.split('#') ?? [];
      return { source, locator: passages.get(source)?.[passage] ?? '' };
    });
  }

  function evidenceOf(
    { place, fields: { cite = [] } }: SeedRecord,
    claim: Claim<unknown>,
  ): Citation[] {
    if (claim.cite.length > 0) return citationsOf(claim.cite);
    if (cite.length > 0) return citationsOf(cite);
    return [{ source: place.label, locator: 'The document itself' }];
  }

  function factsOf(record: SeedRecord, { field, claim }: PlacedClaim): Fact[] {
    const { rule, conflict, isDeprecated, predicate } = claim;
    const undisputed = rule === null ? 'STATED' : 'DERIVED';
    const fact: Fact = {
      subject: record.place.label,
      field,
      value: textOf(claim.value),
      certainty: conflict === null ? undisputed : 'CONFLICT',
      rank: isDeprecated ? 'DEPRECATED' : conflict === null ? 'NORMAL' : 'PREFERRED',
      rule,
      citations: evidenceOf(record, claim),
      conflict,
    };
    // What a symmetric link says of one end is as much a fact about the other.
    const isSymmetric = predicate !== null && ruleOf(predicate).shape === 'symmetric';
    return isSymmetric ? [fact, { ...fact, subject: fact.value, value: fact.subject }] : [fact];
  }

  function linksOf(record: SeedRecord): Link[] {
    return record.claims.flatMap(({ claim }) => {
      const { predicate } = claim;
      if (predicate === null) return [];
      const citations = evidenceOf(record, claim);
      const forth = { predicate, from: record.place.label, to: String(claim.value), citations };
      const isSymmetric = ruleOf(predicate).shape === 'symmetric';
      return isSymmetric ? [forth, { ...forth, from: forth.to, to: forth.from }] : [forth];
    });
  }

  const nodes = records.flatMap(({ toNode }) => (toNode === null ? [] : [toNode(citationsOf)]));
  return {
    version,
    entities: nodes.filter(isEntity),
    links: eachOnce(records.flatMap(linksOf)),
    facts: records.flatMap((record) => record.claims.flatMap((placed) => factsOf(record, placed))),
    conflicts: nodes.filter((node) => node.kind === 'Conflict'),
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
