import { SchemaMetaFieldDef, TypeMetaFieldDef } from 'graphql';
import type { GraphQLNamedType } from 'graphql';

/** The field of a type that has a name, those that ask for the schema itself among them. */
export function fieldOf(name: string, type: GraphQLNamedType | undefined) {
  if (name === '__schema') return SchemaMetaFieldDef;
  if (name === '__type') return TypeMetaFieldDef;
  return type !== undefined && 'getFields' in type ? type.getFields()[name] : undefined;
}
