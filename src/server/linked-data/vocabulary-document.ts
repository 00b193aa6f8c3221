import { getNamedType, isEnumType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isOwnProperty } from '../../linked-data/json-ld-context.js';
import {
  CLASSES,
  NAMESPACES,
  PREDICATE_TERMS,
  vocabularyAt,
} from '../../linked-data/vocabulary.js';

const CONTEXT = {
  ...NAMESPACES,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

/** Fields that GraphQL works out for whoever asks, and that the graph as data is without. */
const ASKED_FOR: ReadonlySet<string> = new Set([
  'ageDays',
  'asOf',
  'conflicts',
  'days',
  'id',
  'slug',
  'status',
]);

/** What one class says of a property. */
interface Statement {
  readonly name: string;
  readonly className: string;
  readonly description: string;
}

/** Our own classes and properties as JSON-LD, each in the words of the GraphQL schema. */
export function vocabularyDocument(schema: GraphQLSchema, origin: string) {
  const idOf = (name: string) => vocabularyAt(origin) + name;
  const classes = Object.entries(CLASSES).map(([name, known]) => ({
    '@id': idOf(name),
    '@type': 'rdfs:Class',
    'rdfs:label': name,
    'rdfs:comment': typeOf(schema, name).description,
    'rdfs:subClassOf': known.map((id) => ({ '@id': id })),
  }));
  const properties = [...statementsByName(schema)].map(([name, statements]) => ({
    '@id': idOf(name),
    '@type': 'rdf:Property',
    'rdfs:label': name,
    'rdfs:comment': [...new Set(statements.map(({ description }) => description))],
    'schema:domainIncludes': statements
      .filter(({ className }) => className in CLASSES)
      .map(({ className }) => ({ '@id': idOf(className) })),
  }));
  return { '@context': CONTEXT, '@graph': [...classes, ...properties] };
}

function statementsByName(schema: GraphQLSchema): ReadonlyMap<string, readonly Statement[]> {
  const byName = new Map<string, Statement[]>();
  for (const statement of [...linkStatements(schema), ...fieldStatements(schema)]) {
    byName.set(statement.name, [...(byName.get(statement.name) ?? []), statement]);
  }
  return byName;
}

function linkStatements(schema: GraphQLSchema): Statement[] {
  const values = schema.getType('Predicate');
  const meaningOf = (predicate: string) =>
    isEnumType(values) ? (values.getValue(predicate)?.description ?? '') : '';
  return [...PREDICATE_TERMS]
    .filter(([, name]) => isOwnProperty(name, ''))
    .map(([predicate, name]) => ({
      name,
      className: '',
      description: meaningOf(predicate),
    }));
}

function fieldStatements(schema: GraphQLSchema): Statement[] {
  const links = new Set(PREDICATE_TERMS.values());
  return Object.keys(CLASSES).flatMap((className) =>
    Object.values(typeOf(schema, className).getFields())
      .filter(({ name }) => !links.has(name) && !ASKED_FOR.has(name))
      .filter((field) => isOwnProperty(field.name, className) && isTold(field))
      .map(({ name, description }) => ({ name, className, description: description ?? '' })),
  );
}

/** True for a field that is told as it is; what leads to entities of one kind is told as a link. */
function isTold({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  if (isLeafType(named) || isInterfaceType(named) || named.name === 'Conflict') return true;
  return isObjectType(named) && named.name in CLASSES && named.getInterfaces().length === 0;
}

function typeOf(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(`The schema has no type ${name}.`);
}
