import { isObjectType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { schema } from '../../src/schema/schema.js';

export type SchemaField = GraphQLField<unknown, unknown>;

/** The field that a path leads to from a type; a dot leads through a value without identity. */
export function fieldAt(type: string, path: string): SchemaField {
  const [name = '', ...rest] = path.split('.');
  const found = schema.getType(type);
  const field = isObjectType(found) ? found.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`There is no field ${type}.${name}.`);
  return rest.length === 0 ? field : fieldAt(namedType(field), rest.join('.'));
}

/** The name of the type that a field leads to, alone or in a list. */
export function namedType({ type }: SchemaField): string {
  return String(type).replace(/[[\]!]/g, '');
}

export function isConnection(field: SchemaField): boolean {
  return namedType(field).endsWith('Connection');
}

/** The kind of entity that a field leads to, alone, in a list or in a connection. */
export function itemOf(field: SchemaField): string {
  return namedType(isConnection(field) ? fieldAt(namedType(field), 'nodes') : field);
}
