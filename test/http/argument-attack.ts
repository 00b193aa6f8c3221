import { BAD_INPUT, refused, TOO_LONG } from './attack.js';
import type { Attack, Harmless } from './attack.js';
import { costAttacks } from './cost-attack.js';
import { many, listAttacks, NODES } from './list-attack.js';
import { inAddress, posted, postedBody } from './question.js';
import { textAttacks } from './text-attack.js';

/** A text that JSON can hold and JavaScript would write as an object's prototype. */
const POLLUTION = '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}';

function deepArray(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

const MANY_USES = `query ($x: ID!) { ${['a', 'b', 'c', 'd']
  .map((alias) => `${alias}: nodes(ids: [${many(100).fill('$x').join(', ')}]) { id }`)
  .join(' ')} }`;

/** Values of arguments, and variables, that are refused. */
export const argumentAttacks: readonly Attack[] = [
  ...costAttacks,
  ...textAttacks,
  ...listAttacks,
  {
    name: 'a list 45,000 deep for a variable',
    request: postedBody(
      `{"query":${JSON.stringify(NODES)},"variables":{"ids":${deepArray(45_000)}}}`,
    ),
    ...BAD_INPUT,
  },
  {
    name: 'a list 100,000 deep for a variable',
    request: postedBody(
      `{"query":${JSON.stringify(NODES)},"variables":{"ids":${deepArray(100_000)}}}`,
    ),
    ...TOO_LONG,
  },
  {
    name: 'a deep list for a variable that is used four hundred times',
    request: postedBody(
      `{"query":${JSON.stringify(MANY_USES)},"variables":{"x":${deepArray(40_000)}}}`,
    ),
    ...BAD_INPUT,
  },
  {
    name: 'a long text for a number',
    request: posted('query ($n: Int) { reports(first: $n) { totalCount } }', {
      n: 'x'.repeat(90_000),
    }),
    ...BAD_INPUT,
  },
  {
    name: 'a long key of a filter',
    request: posted('query ($f: ReportFilter) { reports(filter: $f) { totalCount } }', {
      f: { ['x'.repeat(90_000)]: 1 },
    }),
    ...BAD_INPUT,
  },
  {
    name: 'a long name of an operation',
    request: postedBody(
      JSON.stringify({ query: '{ __typename }', operationName: 'x'.repeat(90_000) }),
    ),
    ...refused(400, 'OPERATION_RESOLUTION_FAILURE'),
  },
  {
    name: 'a cursor that nobody gave out',
    request: posted('{ reports(after: "x") { totalCount } }'),
    status: 200,
    extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
  },
];

/** Values that look dangerous and are none. */
export const harmlessArguments: readonly Harmless[] = [
  { name: '100 ids', request: posted(NODES, { ids: many(100) }) },
  { name: 'a prototype among the variables', request: postedBody(POLLUTION) },
  {
    name: 'a prototype in the address',
    request: inAddress({ query: '{ __typename }', variables: '{"__proto__":{"polluted":true}}' }),
  },
  {
    name: 'a prototype beside the question',
    request: postedBody(
      '{"query":"{ __typename }","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ),
  },
  {
    name: 'prototypes as names of variables',
    request: posted(
      'query ($constructor: String = "a", $toString: String = "b") { a: report(slug: $constructor) { name } b: report(slug: $toString) { name } }',
    ),
  },
  {
    name: 'lists 45,000 deep in extensions',
    request: postedBody(`{"query":"{ __typename }","extensions":{"a":${deepArray(45_000)}}}`),
  },
  {
    name: 'lists 45,000 deep in a variable that nobody asks for',
    request: postedBody(`{"query":"{ __typename }","variables":{"a":${deepArray(45_000)}}}`),
  },
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../etc/passwd',
    "' OR 1=1 --",
    '\u0000',
    '\ud800',
  ].map((text) => ({
    name: `${JSON.stringify(text)} as a slug, an id and a text to search for`,
    request: posted(
      'query ($slug: String!, $id: ID!) { report(slug: $slug) { name } entity(slug: $slug) { name } node(id: $id) { id } search(text: $slug) { totalCount } }',
      { slug: text, id: text },
    ),
  })),
];
