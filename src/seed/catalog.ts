import type { Catalog } from '../model/catalog.js';
import { isEntity } from '../model/entity.js';
import type { Citation, Fact } from '../model/evidence.js';
import { ruleOf } from '../model/link.js';
import type { Link, Predicate } from '../model/link.js';
import type { Slug } from '../model/slug.js';
import type { Claim } from './claim.js';
import type { ReadableFields, SeedRecord } from './parse.js';

/** Turns checked records into the graph: nodes, the links between them, and the facts behind both. */
export function catalogOf(records: readonly SeedRecord[], version: string): Catalog {
  const passages = new Map(records.map(({ slug, fields }) => [slug, fields.passages]));

  function citationsOf(cite: ReadableFields['cite'] = []): Citation[] {
    return cite
      .filter((place) => place !== undefined)
      .map(({ source, passage }) => ({ source, locator: passages.get(source)?.[passage] ?? '' }));
  }

  function evidenceOf({ place, fields: { cite = [] } }: SeedRecord, claim: Claim<unknown>) {
    if (claim.cite.length > 0) return citationsOf(claim.cite);
    if (cite.length > 0) return citationsOf(cite);
    return [{ source: place.label, locator: 'The document itself' }];
  }

  function statementsOf(record: SeedRecord): Statement[] {
    return record.claims.flatMap(({ field, claim }) => {
      const { rule, conflict, isDeprecated, predicate } = claim;
      const undisputed = rule === null ? 'STATED' : 'DERIVED';
      const fact: Fact = {
        subject: record.slug ?? record.place.label,
        field,
        value: textOf(claim.value),
        certainty: conflict === null ? undisputed : 'CONFLICT',
        rank: isDeprecated ? 'DEPRECATED' : conflict === null ? 'NORMAL' : 'PREFERRED',
        rule,
        citations: evidenceOf(record, claim),
        conflict,
      };
      // What a symmetric link says of one end, it says of the other.
      const isSymmetric = predicate !== null && ruleOf(predicate).shape === 'symmetric';
      const mirrored = { ...fact, subject: fact.value, value: fact.subject };
      return (isSymmetric ? [fact, mirrored] : [fact]).map((one) => ({ fact: one, predicate }));
    });
  }

  const names = new Map(
    records.flatMap(({ slug, claims }) => {
      const name = claims.find(({ path }) => path.length === 1 && path[0] === 'name');
      return name === undefined ? [] : [[slug, name.claim.value]];
    }),
  );
  const lookups = { citationsOf, nameOf: (slug: Slug) => names.get(slug) as string };
  const nodes = records.flatMap(({ toNode }) => (toNode === null ? [] : [toNode(lookups)]));
  const statements = records.flatMap(statementsOf);
  return {
    version,
    entities: nodes.filter(isEntity),
    links: eachOnce(statements.flatMap(linkOf)),
    facts: statements.map(({ fact }) => fact),
    conflicts: nodes.filter((node) => node.kind === 'Conflict'),
  };
}

/** A fact, and the kind of link that it makes where its value is another entity. */
interface Statement {
  readonly fact: Fact;
  readonly predicate: Predicate | null;
}

function linkOf({ fact: { subject, value, citations }, predicate }: Statement): Link[] {
  return predicate === null ? [] : [{ predicate, from: subject, to: value, citations }];
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
