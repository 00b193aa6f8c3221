import { argumentBeyond, BAD_INPUT, beyond, INVALID, times, TOO_LONG } from './attack.js';
import type { Attack, Expectation, Variables } from './attack.js';
import { posted } from './question.js';

/** Asks for nodes by a list of ids. */
export const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const SEARCH =
  'query ($kinds: [EntityKind!]) { search(text: "aws", kinds: $kinds) { totalCount } }';
const COVERAGE =
  'query ($reports: [String!]!) { coverage(reports: $reports, from: "2026-01-01", to: "2026-12-31") { report { slug } } }';

/** So many texts, each another. */
export function many(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`);
}

const lists: readonly (readonly [string, string, Variables, Expectation])[] = [
  ['101 ids', NODES, { ids: many(101) }, argumentBeyond('ids', 'MAX_LIST_LENGTH')],
  ['10,000 ids', NODES, { ids: many(10_000) }, argumentBeyond('ids', 'MAX_LIST_LENGTH')],
  [
    '101 ids in the document',
    `{ nodes(ids: [${times(101, () => '"a"')}]) { id } }`,
    {},
    argumentBeyond('ids', 'MAX_LIST_LENGTH'),
  ],
  [
    '10,000 ids in the document',
    `{ nodes(ids: [${times(10_000, () => '"a"')}]) { id } }`,
    {},
    beyond('MAX_TOKENS'),
  ],
  ['200,000 ids', NODES, { ids: many(200_000) }, TOO_LONG],
  [
    'a long id among others',
    NODES,
    { ids: ['a', 'x'.repeat(10_000)] },
    argumentBeyond('ids', 'MAX_ID_LENGTH'),
  ],
  ['101 reports', COVERAGE, { reports: many(101) }, argumentBeyond('reports', 'MAX_LIST_LENGTH')],
  [
    '101 reports to compare',
    'query ($reports: [String!]!) { compareReports(reports: $reports) { reports { slug } } }',
    { reports: many(101) },
    argumentBeyond('reports', 'MAX_LIST_LENGTH'),
  ],
  [
    '101 kinds',
    SEARCH,
    { kinds: many(101).map(() => 'REPORT') },
    argumentBeyond('kinds', 'MAX_LIST_LENGTH'),
  ],
  ['20,000 ids that are objects', NODES, { ids: many(20_000).map(() => ({})) }, BAD_INPUT],
  [
    'a page of 101',
    '{ reports(first: 101) { totalCount } }',
    {},
    argumentBeyond('first', 'MAX_PAGE_SIZE'),
  ],
  [
    'a page of 101 from the end',
    '{ reports(last: 101) { totalCount } }',
    {},
    argumentBeyond('last', 'MAX_PAGE_SIZE'),
  ],
  [
    'a page of 2,147,483,647 by a variable',
    'query ($n: Int) { reports(first: $n) { totalCount } }',
    { n: 2_147_483_647 },
    argumentBeyond('first', 'MAX_PAGE_SIZE'),
  ],
  [
    'a page of 101 deep in the document',
    '{ meta { today } entity(slug: "nobody") { links(first: 101) { totalCount } } }',
    {},
    argumentBeyond('first', 'MAX_PAGE_SIZE'),
  ],
  ['a page of 2,147,483,648', '{ reports(first: 2147483648) { totalCount } }', {}, INVALID],
  [
    'a page of a trillion by a variable',
    'query ($n: Int) { reports(first: $n) { totalCount } }',
    { n: 1e12 },
    BAD_INPUT,
  ],
];

/** Lists that are too long, and pages that are too large. */
export const listAttacks: readonly Attack[] = lists.map(
  ([what, query, variables, expectation]) => ({
    name: what,
    request: posted(query, variables),
    ...expectation,
  }),
);
