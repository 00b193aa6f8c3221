import {
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  getNamedType,
} from 'graphql';
import type { GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { schema } from '../../src/schema/schema.js';

/** Everything that can be asked of a kind of node without arguments; of other nodes that it leads to, their ids. */
export function everythingOf(kind: string): string {
  const type = schema.getType(kind);
  if (!isObjectType(type)) throw new Error(`${kind} is no kind of node.`);
  return `{ __typename ${fieldsOf(type)} }`;
}

function fieldsOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => `${field.name} ${selectionOf(getNamedType(field.type))}`)
    .join(' ');
}

function selectionOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (isNode(type)) return '{ __typename id }';
  return isObjectType(type) ? `{ ${fieldsOf(type)} }` : '{ __typename }';
}

function isNode(type: GraphQLNamedType): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    (type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'))
  );
}

/** Every kind of node that the schema has. */
export const NODE_KINDS: readonly string[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && isNode(type))
  .map(({ name }) => name);
