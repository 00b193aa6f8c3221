import { beyond, times } from './attack.js';
import type { Attack, Variables } from './attack.js';
import { posted } from './question.js';

/** Lists within lists, each with a page of this size. */
function pagesOf(page: string): string {
  const list = (field: string, inner: string) => `${field}${page} { nodes { ${inner} } }`;
  return list(
    'reports',
    list('editions', list('links', `neighbor { ${list('links', 'predicate')} }`)),
  );
}

const REPORT_ID = Buffer.from('Report:aws-soc-1').toString('base64url');

/** What the fields of one report lead to, in lists that have no pages, one within the other. */
function within(fields: readonly string[], rounds: number): string {
  const path = Array.from({ length: rounds }, () => fields).flat();
  return `{ report(slug: "aws-soc-1") { ${path.join(' { ')} { slug ${'} '.repeat(path.length)}} }`;
}

const costs: readonly (readonly [string, string, Variables])[] = [
  ['pages of 100 in pages of 100', `{ ${pagesOf('(first: 100)')} }`, {}],
  ['pages of 100 from the end', `{ ${pagesOf('(last: 100)')} }`, {}],
  ['pages of 100 by a variable', `query ($n: Int) { ${pagesOf('(first: $n)')} }`, { n: 100 }],
  [
    'pages of 100 by the end of a variable',
    `query ($n: Int!) { ${pagesOf('(last: $n)')} }`,
    { n: 100 },
  ],
  [
    'pages of 100 by what a variable is without a value',
    `query ($n: Int = 100) { ${pagesOf('(first: $n)')} }`,
    {},
  ],
  ['pages of 100 in a fragment', `{ ...f } fragment f on Query { ${pagesOf('(first: 100)')} }`, {}],
  [
    'pages of 100 behind a directive',
    `{ ... @include(if: true) { ${pagesOf('(first: 100)')} } }`,
    {},
  ],
  [
    'pages of 100 behind a variable',
    `query ($is: Boolean!) { ... @skip(if: $is) { ${pagesOf('(first: 100)')} } }`,
    { is: false },
  ],
  [
    'pages of 100 of each of 100 nodes',
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Report { editions(first: 100) { nodes { links(first: 100) { nodes { predicate } } } } } } }`,
    { ids: Array.from({ length: 100 }, () => REPORT_ID) },
  ],
  [
    'pages of 100 of each of 100 nodes that the document names',
    `{ nodes(ids: [${times(100, () => `"${REPORT_ID}"`)}]) { ... on Report { editions(first: 100) { nodes { links(first: 100) { nodes { predicate } } } } } } }`,
    {},
  ],
  [
    'pages of 100 of one node',
    `query ($id: ID!) { node(id: $id) { ... on Report { editions(first: 100) { nodes { links(first: 100) { nodes { neighbor { links(first: 100) { nodes { predicate } } } } } } } } } }`,
    { id: REPORT_ID },
  ],
  [
    '20 times pages of 100 in pages of 100',
    `{ ${times(20, (index) => `a${index}: reports(first: 100) { nodes { editions(first: 100) { nodes { links(first: 2) { nodes { predicate } } } } } }`)} }`,
    {},
  ],
  ['facts of subjects of facts', within(['facts', 'subject'], 8), {}],
  ['facts of sources of facts', within(['facts', 'citations', 'source'], 6), {}],
  ['facts of conflicts of facts', within(['conflicts', 'facts', 'subject'], 6), {}],
];

/** What is as large as it is only by what the graph holds, which is counted while it is answered. */
const large: readonly (readonly [string, string])[] = [
  [
    'pages that do not say their size, and are long',
    `{ standard(slug: "tsp-100") { ${'criteria { nodes { definedIn { '.repeat(4)} slug ${'} } } '.repeat(4)} } }`,
  ],
];

/** Questions whose answers would cost too much. */
export const costAttacks: readonly Attack[] = [
  ...costs.map(([what, query, variables]) => ({
    name: what,
    request: posted(query, variables),
    ...beyond('MAX_COST'),
  })),
  ...large.map(([what, query]) => ({
    name: what,
    request: posted(query),
    ...beyond('MAX_OBJECTS'),
    mostMilliseconds: 5_000,
  })),
];
