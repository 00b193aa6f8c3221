import { getIntrospectionQuery } from 'graphql';
import { beyond, INVALID, refused, times, TOO_LONG } from './attack.js';
import type { Attack, Harmless } from './attack.js';
import { posted } from './question.js';

const UNPARSED = refused(400, 'GRAPHQL_PARSE_FAILED');

function aliases(count: number, field: string): string {
  return `{ ${times(count, (index) => `alias${index}: ${field}`)} }`;
}

/** Fields within each other, as deep as said, each of which leads to few objects. */
function nested(depth: number): string {
  const levels = ['links(first: 1)', 'nodes', 'neighbor'];
  const fields = [
    'entity(slug: "aws")',
    ...Array.from({ length: depth - 2 }, (_, index) => levels[index % 3] ?? ''),
  ];
  return `{ ${fields.join(' { ')} { __typename ${'} '.repeat(depth)}`;
}

/** The same depth, in fragments of one field each. */
function nestedInFragments(depth: number): string {
  const links = times(depth - 2, (index) => {
    const on = ['Entity', 'LinkConnection', 'Link'][index % 3] ?? '';
    const field = ['links(first: 1)', 'nodes', 'neighbor'][index % 3] ?? '';
    return `fragment f${index} on ${on} { ${field} { ...f${index + 1} } }`;
  });
  return `{ entity(slug: "aws") { ...f0 } } ${links} fragment f${depth - 2} on ${['Entity', 'LinkConnection', 'Link'][(depth - 2) % 3] ?? ''} { __typename }`;
}

function fragmentChain(length: number): string {
  const chain = times(length, (index) => `fragment f${index} on Query { ...f${index + 1} }`);
  return `{ ...f0 } ${chain} fragment f${length} on Query { __typename }`;
}

/** Each fragment holds the next one twice: as many fields as two to the power of their number. */
function fragmentBomb(length: number, field: string): string {
  const chain = times(
    length,
    (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`,
  );
  return `{ ...f0 } ${chain} fragment f${length} on Query { ${field} }`;
}

const longName = 'x'.repeat(90_000);

const documents: readonly (readonly [string, string, Omit<Attack, 'name' | 'request'>])[] = [
  ['31 aliases', aliases(31, 'meta { today }'), beyond('MAX_ALIASES')],
  ['101 aliases', aliases(101, 'meta { today }'), beyond('MAX_ALIASES')],
  ['101 aliases of __typename', aliases(101, '__typename'), beyond('MAX_ALIASES')],
  [
    'aliases in a fragment',
    `{ ...f } fragment f on Query ${aliases(31, '__typename')}`,
    beyond('MAX_ALIASES'),
  ],
  ['1,000 aliases', aliases(1_000, 'meta { today }'), beyond('MAX_TOKENS')],
  [
    '1,000 aliases of a list',
    aliases(1_000, 'reports(first: 100) { totalCount }'),
    beyond('MAX_TOKENS'),
  ],
  ['10,000 aliases', aliases(10_000, 'meta { today }'), TOO_LONG],
  ['one field 3,000 times', `{ ${times(3_000, () => 'meta { today }')} }`, beyond('MAX_TOKENS')],
  ['10 unknown directives', `{ __typename ${'@aa'.repeat(10)} }`, beyond('MAX_DIRECTIVES')],
  [
    '51 known directives',
    `{ ${times(51, () => '__typename @include(if: true)')} }`,
    beyond('MAX_DIRECTIVES'),
  ],
  ['10,000 directives', `{ __typename ${'@aa'.repeat(10_000)} }`, beyond('MAX_TOKENS')],
  ['a fragment within itself', '{ ...a } fragment a on Query { ...a }', INVALID],
  [
    'fragments within each other',
    '{ ...a } fragment a on Query { __typename ...b } fragment b on Query { ...a }',
    INVALID,
  ],
  [
    'fragments within each other, in fields',
    '{ entity(slug: "aws") { ...a } } fragment a on Entity { links { nodes { neighbor { ...b } } } } fragment b on Entity { ...a }',
    INVALID,
  ],
  ['a chain of 300 fragments', fragmentChain(300), beyond('MAX_TOKENS')],
  ['a chain of 10,000 fragments', fragmentChain(10_000), TOO_LONG],
  ['fields 21 deep', nested(21), beyond('MAX_DEPTH')],
  ['fields 200 deep', nested(200), beyond('MAX_DEPTH')],
  ['fields 21 deep in fragments', nestedInFragments(21), beyond('MAX_DEPTH')],
  ['unknown fields 300 deep', `${'{ a '.repeat(300)}${'}'.repeat(300)}`, beyond('MAX_DEPTH')],
  ['unknown fields 5,000 deep', `${'{a'.repeat(5_000)}${'}'.repeat(5_000)}`, beyond('MAX_TOKENS')],
  [
    'unknown fields 20,000 deep',
    `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}`,
    beyond('MAX_TOKENS'),
  ],
  ['unclosed braces', '{a'.repeat(40_000), beyond('MAX_TOKENS')],
  [
    'a list 400 deep in a document',
    `{ nodes(ids: ${'['.repeat(400)}${']'.repeat(400)}) { id } }`,
    INVALID,
  ],
  [
    'a list 10,000 deep in a document',
    `{ nodes(ids: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { id } }`,
    beyond('MAX_TOKENS'),
  ],
  [
    'an object 200 deep in a document',
    `{ reports(filter: ${'{ a: '.repeat(200)}1${' }'.repeat(200)}) { totalCount } }`,
    INVALID,
  ],
  [
    'a type 400 deep of a variable',
    `query ($a: ${'['.repeat(400)}ID${']'.repeat(400)}) { __typename }`,
    INVALID,
  ],
  [
    'a circle through the types of the schema',
    '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    INVALID,
  ],
  ['a million fields', `{ ${'a '.repeat(1_000_000)} }`, TOO_LONG],
  ['40,000 fields', `{ ${'a '.repeat(40_000)} }`, beyond('MAX_TOKENS')],
  ['900 unknown fields', `{ ${times(900, (index) => `x${index}`)} }`, INVALID],
  ['a field with a long name', `{ ${longName} }`, INVALID],
  ['an argument with a long name', `{ meta(${longName}: 1) { today } }`, INVALID],
  ['a directive with a long name', `{ __typename @${longName} }`, INVALID],
  ['a fragment with a long name', `{ ...${longName} }`, INVALID],
  ['a type with a long name', `{ ... on ${longName} { a } }`, INVALID],
  ['a variable with a long name', `{ report(slug: $${longName}) { name } }`, INVALID],
  [
    'an enum value with a long name',
    `{ report(slug: "x") { cadence(reading: ${longName}) { startsOn } } }`,
    INVALID,
  ],
  ['a keyword with a long name', `${longName} { a }`, UNPARSED],
  ['a text that does not end', `{ report(slug: "${'x'.repeat(80_000)}`, UNPARSED],
  ['a long text for a number', `{ reports(first: "${longName}") { totalCount } }`, INVALID],
  ['a long number', `{ reports(first: ${'9'.repeat(90_000)}) { totalCount } }`, INVALID],
  ['nothing', '', UNPARSED],
  ['a comment', '# nothing', UNPARSED],
  [
    'definitions of a schema',
    'type Query { a: Int }',
    refused(400, 'OPERATION_RESOLUTION_FAILURE'),
  ],
  ['a mutation', 'mutation { __typename }', INVALID],
  ['a subscription', 'subscription { __typename }', INVALID],
  [
    '900 operations',
    times(900, (index) => `query q${index} { a }`).slice(0, 12_000),
    beyond('MAX_TOKENS'),
  ],
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString'].flatMap((name) => [
    [`${name} as a field`, `{ ${name} }`, INVALID] as const,
    [`${name} as an argument`, `{ meta(${name}: 1) { today } }`, INVALID] as const,
    [`${name} as a directive`, `{ __typename @${name} }`, INVALID] as const,
    [`${name} as an unknown fragment`, `{ ...${name} }`, INVALID] as const,
    [`${name} as a type`, `{ ... on ${name} { a } }`, INVALID] as const,
    [`${name} in a filter`, `{ reports(filter: { ${name}: 1 }) { totalCount } }`, INVALID] as const,
  ]),
];

/** Documents that are refused. */
export const documentAttacks: readonly Attack[] = documents.map(([name, query, expectation]) => ({
  name,
  request: posted(query),
  ...expectation,
}));

const PROTOTYPES = ['__proto__', 'constructor', 'toString'];

/** Documents that are within all limits, however odd. */
export const harmlessDocuments: readonly Harmless[] = [
  ['30 aliases', aliases(30, 'meta { today }')],
  ['fields 20 deep', nested(20)],
  ['fields 20 deep in fragments', nestedInFragments(20)],
  ['9 directives', `{ ${'__typename @include(if: true) '.repeat(9)} }`],
  ['the question of tools for the schema', getIntrospectionQuery()],
  [
    'the question of tools for all of the schema',
    getIntrospectionQuery({
      inputValueDeprecation: true,
      specifiedByUrl: true,
      oneOf: true,
      schemaDescription: true,
    }),
  ],
  ['one field 500 times', `{ ${'__typename '.repeat(500)} }`],
  ['a chain of 100 fragments', fragmentChain(100)],
  ['fragments that hold each other twice', fragmentBomb(15, '__typename')],
  ['a comment of 90 KB', `#${'x'.repeat(90_000)}\n{ __typename }`],
  ...PROTOTYPES.flatMap((name) => [
    [`${name} as an alias`, `{ ${name}: __typename }`],
    [`${name} as an operation`, `query ${name} { __typename }`],
    [`${name} as a fragment`, `{ ...${name} } fragment ${name} on Query { __typename }`],
  ]),
].map(([name = '', query]) => ({ name, request: posted(query) }));
