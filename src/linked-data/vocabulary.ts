import type { NodeKind } from '../model/entity.js';
import { PREDICATES } from '../model/link.js';
import type { Predicate } from '../model/link.js';

/** The vocabularies of others that the graph is told in. */
export const NAMESPACES = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** What has no slug and belongs to the node that shows it. */
type Value = 'Access' | 'Cadence' | 'Citation' | 'Effective' | 'Fact' | 'ReleaseLag' | 'Unknown';

/** Every class of our own, and the classes of others that whatever is of it belongs to as well. */
export const CLASSES: Readonly<Record<NodeKind | Value, readonly string[]>> = {
  Report: ['schema:Report'],
  Edition: ['schema:Report'],
  Period: [],
  Standard: ['schema:CreativeWork'],
  Audience: ['schema:Audience'],
  Auditor: ['schema:Organization'],
  ReportFamily: ['schema:DefinedTerm'],
  ServiceOrganization: ['schema:Organization'],
  StandardSetter: ['schema:Organization'],
  TrustServicesCategory: ['schema:DefinedTerm'],
  Criterion: ['schema:DefinedTerm'],
  AccessChannel: ['schema:ServiceChannel'],
  Source: ['schema:CreativeWork', 'prov:Entity'],
  Conflict: ['prov:Entity'],
  Fact: ['prov:Entity'],
  Unknown: ['prov:Entity'],
  Citation: ['prov:PrimarySource'],
  Access: [],
  Cadence: [],
  ReleaseLag: [],
  Effective: [],
};

/** What a node of a class says of its classes. */
export function typesOf(name: keyof typeof CLASSES): readonly string[] {
  return [name, ...CLASSES[name]];
}

/** Every predicate, and the name that it has as a property: `PROVIDED_BY` is `providedBy`. */
export const PREDICATE_TERMS: ReadonlyMap<Predicate, string> = new Map(
  (Object.keys(PREDICATES) as Predicate[]).map((predicate) => [predicate, termOf(predicate)]),
);

export function termOf(predicate: Predicate): string {
  return predicate.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The address before the names of our own classes and properties. */
export function vocabularyAt(origin: string): string {
  return `${origin}/vocabulary#`;
}
