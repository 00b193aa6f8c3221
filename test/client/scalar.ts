import { isScalarType, isSpecifiedScalarType } from 'graphql';
import { schema } from '../../src/schema/schema.js';

/** The scalars that clients must be told of, since GraphQL itself does not know them. */
export const scalars: readonly string[] = Object.values(schema.getTypeMap())
  .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
  .map(({ name }) => name)
  .sort();
