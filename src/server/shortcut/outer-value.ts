import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';

type Outer = (value: unknown) => unknown;

const asItIs: Outer = (value) => value;

/** Turns a value that was coerced to a type into what clients write for it: of enums, the name of the value. */
export function outerValueOf(type: GraphQLInputType): Outer {
  if (isNonNullType(type)) return outerValueOf(type.ofType);
  if (isEnumType(type)) return unlessNull((value) => type.serialize(value));
  if (isListType(type)) {
    const each = outerValueOf(type.ofType);
    return each === asItIs
      ? asItIs
      : unlessNull((values) => (values as readonly unknown[]).map(each));
  }
  if (!isInputObjectType(type)) return asItIs;
  // An input type can contain itself: its fields are looked at when there is a value of it.
  return unlessNull((object) => {
    const fields = type.getFields();
    const outer = Object.entries(object as object).map(([name, value]: [string, unknown]) => {
      const field = fields[name];
      return [name, field === undefined ? value : outerValueOf(field.type)(value)];
    });
    return Object.fromEntries(outer) as unknown;
  });
}

function unlessNull(outer: Outer): Outer {
  return (value) => (value === null ? null : outer(value));
}
