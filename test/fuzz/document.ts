import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import type { Choice } from './choice.js';
import { literalOf, oddValue, valueFor } from './value.js';
import type { Vocabulary } from './value.js';

const MOST_LEVELS = 7;
const NAMES = ['__typename', 'name', 'nothing', '__proto__', 'constructor', 'a1', '_'];

/** A document with values for its variables. */
export interface Drawn {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A document that mostly fits the schema, and where it does not, is wrong in one way or another. */
export function documentFor(schema: GraphQLSchema, words: Vocabulary, choice: Choice): Drawn {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];

  function selectionSet(type: GraphQLCompositeType, level: number): string {
    const count = 1 + choice.below(level < 3 ? 4 : 2);
    const used = new Set<string>();
    const selections = Array.from({ length: count }, () => selection(type, level, used));
    return `{ ${selections.join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, level: number, used: Set<string>): string {
    if (choice.chance(0.01)) return `${choice.one(NAMES)}${directives()}`;
    if (level < MOST_LEVELS && choice.chance(0.12)) return fragment(type, level);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    // The same field twice, with other arguments, is seldom meant and never allowed.
    const usable = (level < MOST_LEVELS ? fields : leaves).filter(({ name }) => !used.has(name));
    if (usable.length === 0) return `__typename${directives()}`;
    const field = choice.one(usable);
    used.add(field.name);
    return fieldSelection(field, level);
  }

  function fieldSelection(field: GraphQLField<unknown, unknown>, level: number): string {
    const alias = choice.chance(0.08) ? `${choice.one(NAMES)}${choice.below(5)}: ` : '';
    const given = field.args
      .filter((argument) => isNonNullType(argument.type) || choice.chance(0.2))
      .filter(() => !choice.chance(0.005))
      .map((argument) => `${argument.name}: ${argumentValue(argument.type, argument.name)}`);
    if (choice.chance(0.01))
      given.push(
        `nothing: ${literalOf(oddValue(choice), field.args[0]?.type as GraphQLInputType)}`,
      );
    const list = given.length === 0 ? '' : `(${given.join(', ')})`;
    const type = getNamedType(field.type);
    const inner =
      isCompositeType(type) !== choice.chance(0.003)
        ? inside(type as GraphQLCompositeType, level)
        : '';
    return `${alias}${field.name}${list}${directives()}${inner}`;
  }

  function inside(type: GraphQLCompositeType, level: number): string {
    return isCompositeType(type) ? ` ${selectionSet(type, level + 1)}` : ' { a }';
  }

  function argumentValue(type: GraphQLInputType, name: string): string {
    const value = valueFor(type, name, words, choice);
    if (!choice.chance(0.3)) return literalOf(value, type);
    const variable = `v${declarations.length}`;
    const declared = choice.chance(0.03) ? 'Boolean' : String(type);
    const fallback = choice.chance(0.1)
      ? ` = ${literalOf(valueFor(type, name, words, choice), type)}`
      : '';
    declarations.push(`$${variable}: ${declared}${fallback}`);
    if (!choice.chance(0.05)) variables[variable] = value;
    return `$${variable}`;
  }

  function fragment(type: GraphQLCompositeType, level: number): string {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const on = choice.chance(0.05) ? choice.one(composites) : choice.one([type, ...possible]);
    if (choice.chance(0.6))
      return `... on ${on.name}${directives()} ${selectionSet(on, level + 1)}`;
    const name = `f${definitions.length}`;
    // It holds its place, so that fragments within it have other names.
    const place = definitions.push('') - 1;
    definitions[place] = `fragment ${name} on ${on.name} ${selectionSet(on, level + 1)}`;
    return `...${choice.chance(0.03) ? 'f0' : name}${directives()}`;
  }

  function directives(): string {
    if (!choice.chance(0.02)) return '';
    return choice.one([
      ' @include(if: true)',
      ' @skip(if: false)',
      ' @skip(if: true)',
      ' @nothing',
      ' @include',
    ]);
  }

  const composites = Object.values(schema.getTypeMap()).filter(isObjectType);
  const root = schema.getQueryType() as GraphQLCompositeType;
  const body = selectionSet(root, 0);
  const head = declarations.length === 0 ? 'query Q' : `query Q(${declarations.join(', ')})`;
  return { query: [`${head} ${body}`, ...definitions].join('\n'), variables };
}
