import type { DateRange } from '../src/model/date.js';
import type { StoredEntity } from '../src/model/entity.js';
import type { Citation, Fact } from '../src/model/evidence.js';
import type { Link, Predicate } from '../src/model/link.js';
import type { Slug } from '../src/model/slug.js';

/** The fields of entities as the claims of sources, and the links that some of them make. */
export interface Statements {
  readonly facts: Fact[];
  readonly links: Link[];
}

/** A field that leads to other entities. */
type Reference = readonly [
  field: string,
  predicate: Predicate,
  values: Slug | readonly Slug[] | null,
];

/** States the name of an entity, one or two plain fields of its kind, and all that it refers to. */
export function addStatements(
  node: StoredEntity,
  citations: readonly Citation[],
  { facts, links }: Statements,
): void {
  const from = node.slug;

  function state(field: string, value: string): void {
    facts.push({
      subject: from,
      field,
      value,
      certainty: 'STATED',
      rank: 'NORMAL',
      rule: null,
      citations,
      conflict: null,
    });
  }

  function refer(field: string, predicate: Predicate, to: Slug): void {
    state(field, to);
    links.push({ predicate, from, to, citations });
  }

  // Most entities are editions: to gather their few fields in lists first takes as long as to state them.
  if (node.kind === 'Edition') {
    state('period', daysInWords(node.period));
    if (node.releasedOn !== null) state('releasedOn', node.releasedOn);
    if (node.seenOn !== null) state('seenOn', node.seenOn);
    refer('report', 'EDITION_OF', node.report);
    return;
  }
  for (const [field, value] of plainFields(node)) {
    if (value !== null) state(field, value);
  }
  for (const [field, predicate, values] of referencesOf(node)) {
    if (typeof values === 'string') refer(field, predicate, values);
    else for (const to of values ?? []) refer(field, predicate, to);
  }
}

function plainFields(node: StoredEntity): (readonly [field: string, value: string | null])[] {
  switch (node.kind) {
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
    default:
      return [];
  }
}

const wordsOfDays = new WeakMap<DateRange, string>();

/** The text of a period, the same one for all editions that share its days. */
function daysInWords(period: DateRange): string {
  const known = wordsOfDays.get(period);
  if (known !== undefined) return known;
  const text = `${period.from} ${period.to}`;
  wordsOfDays.set(period, text);
  return text;
}
