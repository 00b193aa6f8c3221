/**
 * Licences, by their SPDX identifiers, under which anyone may use, change and pass on a package, also
 * within a closed whole, and owes no more than a notice. Copyleft is not among them, not even that
 * of single files (MPL-2.0), nor are licences of texts and data, such as CC-BY-4.0.
 */
export const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether a package under a licence can be had on permissive terms: one side of OR is enough, AND binds
 * to both. False for what is no SPDX expression, and for exceptions (WITH), which need a person to read them.
 */
export function isPermissive(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const { verdict, rest } = eitherOf(words);
  return verdict && rest.length === 0;
}

type Words = readonly string[];

interface Reading {
  readonly verdict: boolean;
  readonly rest: Words;
}

/** What leaves a rest is no expression. */
const BROKEN: Reading = { verdict: false, rest: ['('] };

function eitherOf(words: Words): Reading {
  const { verdict, rest } = allOf(words);
  if (rest[0] !== 'OR') return { verdict, rest };
  const other = eitherOf(rest.slice(1));
  return { verdict: verdict || other.verdict, rest: other.rest };
}

function allOf(words: Words): Reading {
  const { verdict, rest } = oneOf(words);
  if (rest[0] !== 'AND') return { verdict, rest };
  const other = allOf(rest.slice(1));
  return { verdict: verdict && other.verdict, rest: other.rest };
}

function oneOf([first, ...rest]: Words): Reading {
  if (first === undefined) return BROKEN;
  if (first !== '(') return { verdict: PERMISSIVE.has(first), rest };
  const inner = eitherOf(rest);
  return inner.rest[0] === ')' ? { ...inner, rest: inner.rest.slice(1) } : BROKEN;
}
