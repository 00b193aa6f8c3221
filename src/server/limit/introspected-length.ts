import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** How many items a list of the schema's own description has on average; undefined for other lists. */
export function introspectedLength(
  type: string,
  field: string,
  schema: GraphQLSchema,
): number | undefined {
  if (!type.startsWith('__')) return undefined;
  const lengths = known.get(schema) ?? lengthsIn(schema);
  known.set(schema, lengths);
  return lengths.get(field);
}

function lengthsIn(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType);
  const enums = types.filter(isEnumType);
  return new Map([
    ['types', types.length],
    ['fields', mean(fields.length, composite.length)],
    ['args', mean(sum(fields.map(({ args }) => args.length)), fields.length)],
    ['inputFields', mean(sum(inputs.map((type) => size(type.getFields()))), inputs.length)],
    ['enumValues', mean(sum(enums.map((type) => type.getValues().length)), enums.length)],
    [
      'interfaces',
      mean(sum(composite.map((type) => type.getInterfaces().length)), composite.length),
    ],
    ['possibleTypes', 1],
    ['directives', schema.getDirectives().length],
  ]);
}

function mean(total: number, count: number): number {
  return Math.ceil(total / Math.max(1, count));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function size(fields: object): number {
  return Object.keys(fields).length;
}
