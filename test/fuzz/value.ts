import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Choice } from './choice.js';

/** Words that the server gave out: what clients send back to it. */
export interface Vocabulary {
  readonly slugs: readonly string[];
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

const DAYS = ['2026-11-23', '2026-01-01', '2025-09-30', '2024-02-29', '1999-12-31'];
const NO_DAYS = ['2026-02-30', '0000-00-00', '9999-12-31', '-1', '2026-1-1', ''];
const TEXTS = [
  'aws',
  '',
  'SSAE18',
  'a"b\\c',
  '\u0000',
  '\ud800',
  '💥',
  '__proto__',
  'constructor',
  'x'.repeat(250),
  ' ',
  '../..',
  "' OR 1=1",
];
const NUMBERS = [1, 0, 2, 3, 12, 20, 100];
const ODD_NUMBERS = [101, -1, 3.5, 2_147_483_647, 2_147_483_648, 1e300, Number.MIN_VALUE];
/** How often a value is of no right type. */
const ODD = 0.02;

/** A value that an argument of this type may have, or may not, as JSON knows it; undefined for none. */
export function valueFor(
  type: GraphQLInputType,
  name: string,
  words: Vocabulary,
  choice: Choice,
): unknown {
  if (choice.chance(ODD)) return oddValue(choice);
  if (!isNonNullType(type) && choice.chance(0.05)) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const inner = bare.ofType;
    return Array.from({ length: choice.below(4) }, () => valueFor(inner, name, words, choice));
  }
  if (isEnumType(bare)) return choice.one(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).filter(
      (field) => isNonNullType(field.type) || choice.chance(0.3),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, valueFor(field.type, field.name, words, choice)]),
    );
  }
  switch (bare.name) {
    case 'Int':
    case 'Float':
      return choice.one(choice.chance(0.08) ? ODD_NUMBERS : NUMBERS);
    case 'Boolean':
      return choice.chance(0.5);
    case 'Date':
      return choice.one(choice.chance(0.08) ? NO_DAYS : DAYS);
    case 'ID':
      return choice.one(choice.chance(0.2) ? TEXTS : [...words.ids, ...words.slugs]);
    default:
      return choice.one(textsFor(name, words, choice));
  }
}

function textsFor(name: string, { slugs, cursors }: Vocabulary, choice: Choice): readonly string[] {
  if (choice.chance(0.15)) return TEXTS;
  return name === 'after' || name === 'before' ? cursors : slugs;
}

/** Something that hardly ever fits. */
export function oddValue(choice: Choice): unknown {
  return choice.one<unknown>([
    null,
    true,
    7,
    'text',
    [],
    {},
    [null, [1, ['a']]],
    { constructor: { prototype: 1 } },
    ...ODD_NUMBERS,
    ...TEXTS,
    ...NO_DAYS,
  ]);
}

/** A value as a document writes it. */
export function literalOf(value: unknown, type: GraphQLInputType): string {
  if (Array.isArray(value)) {
    const bare = getNullableType(type);
    const inner = isListType(bare) ? bare.ofType : type;
    return `[${value.map((item) => literalOf(item, inner)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const bare = getNullableType(type);
    const fields = isInputObjectType(bare) ? bare.getFields() : {};
    const entries = Object.entries(value).map(
      ([name, item]) => `${name}: ${literalOf(item, fields[name]?.type ?? type)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  if (typeof value === 'string' && isEnumType(getNullableType(type)) && /^[A-Z_]+$/.test(value)) {
    return value;
  }
  return JSON.stringify(value);
}
