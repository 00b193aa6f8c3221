import { introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.js';

/** What schema.graphql holds: the schema in order of names, with every description. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** The schema as the answer to a full introspection, in JSON: what tools read that do not know its language. */
export function introspectionText(): string {
  const introspection = introspectionFromSchema(lexicographicSortSchema(schema), {
    descriptions: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
    oneOf: true,
    // No version of the specification has it.
    experimentalDirectiveDeprecation: false,
  });
  return `${JSON.stringify(introspection)}\n`;
}
