import type { StoredEntity } from '../src/model/entity.js';
import type { Citation, Fact } from '../src/model/evidence.js';
import type { Link, Predicate } from '../src/model/link.js';
import type { Slug } from '../src/model/slug.js';

/** The fields of one entity as the claims of a source, and the links that some of them make. */
interface Statements {
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
}

/** A field that leads to other entities. */
type Reference = readonly [
  field: string,
  predicate: Predicate,
  values: Slug | readonly Slug[] | null,
];

/** States the name of an entity, one or two plain fields of its kind, and all that it refers to. */
export function statementsOf(node: StoredEntity, citations: readonly Citation[]): Statements {
  const fact = (field: string, value: string): Fact => ({
    subject: node.slug,
    field,
    value,
    certainty: 'STATED',
    rank: 'NORMAL',
    rule: null,
    citations,
    conflict: null,
  });
  const references = referencesOf(node).flatMap(([field, predicate, values]) =>
    (values === null ? [] : [values]).flat().map((to) => ({ field, predicate, to })),
  );
  return {
    facts: [
      ...plainFields(node).flatMap(([field, value]) =>
        value === null ? [] : [fact(field, value)],
      ),
      ...references.map(({ field, to }) => fact(field, to)),
    ],
    links: references.map(({ predicate, to }) => ({ predicate, from: node.slug, to, citations })),
  };
}

function plainFields(node: StoredEntity): (readonly [field: string, value: string | null])[] {
  switch (node.kind) {
    case 'Edition':
      return [
        ['period', `${node.period.from} ${node.period.to}`],
        ['releasedOn', node.releasedOn],
        ['seenOn', node.seenOn],
      ];
    case 'Report':
      return [
        ['name', node.name],
        ['title', node.title],
        ['type', node.type],
      ];
    case 'Standard':
      return [
        ['name', node.name],
        ['code', node.code],
        ['title', node.title],
      ];
    case 'Criterion':
      return [
        ['name', node.name],
        ['topic', node.topic],
      ];
    case 'Source':
      return [
        ['name', node.name],
        ['publisher', node.publisher],
        ['url', node.url],
      ];
    case 'AccessChannel':
    case 'Auditor':
    case 'ServiceOrganization':
    case 'StandardSetter':
      return [
        ['name', node.name],
        ['url', node.url],
      ];
    default:
      return [['name', node.name]];
  }
}

function referencesOf(node: StoredEntity): Reference[] {
  switch (node.kind) {
    case 'Report':
      return [
        ['family', 'OF_FAMILY', node.family],
        ['provider', 'PROVIDED_BY', node.provider],
        ['standards', 'PERFORMED_UNDER', node.standards],
        ['audiences', 'ADDRESSED_TO', node.audiences],
        ['categories', 'ADDRESSES', node.categories],
        ['auditor', 'EXAMINED_BY', node.auditor],
        ['summarizes', 'SUMMARIZES', node.summarizes],
        ['access.channels', 'AVAILABLE_THROUGH', node.access.channels],
      ];
    case 'Standard':
      return [
        ['issuer', 'ISSUED_BY', node.issuer],
        ['partOf', 'PART_OF', node.partOf],
        ['supersedes', 'SUPERSEDES', node.supersedes],
        ['correspondsTo', 'CORRESPONDS_TO', node.correspondsTo],
        ['supplements', 'SUPPLEMENTS', node.supplements],
        ['amends', 'AMENDS', node.amends],
        ['interprets', 'INTERPRETS', node.interprets],
      ];
    case 'TrustServicesCategory':
      return [['definedIn', 'DEFINED_IN', node.definedIn]];
    case 'Criterion':
      return [
        ['category', 'BELONGS_TO', node.category],
        ['definedIn', 'DEFINED_IN', node.definedIn],
      ];
    case 'AccessChannel':
      return [['operator', 'OPERATED_BY', node.operator]];
    case 'Edition':
      return [['report', 'EDITION_OF', node.report]];
    default:
      return [];
  }
}
