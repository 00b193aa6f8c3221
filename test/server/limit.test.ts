import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import type { LimitName } from '../../src/limits.js';
import { createServer } from '../../src/server.js';
import { createMemoryStore } from '../../src/store/memory.js';
import { seedCatalog, TODAY } from '../support/server.js';

type Variables = Readonly<Record<string, unknown>>;
type Maxima = Partial<Record<LimitName, number>>;

const store = createMemoryStore(seedCatalog);

/** What a server with limits of its own says to a question. */
async function ask(maxima: Maxima, query: string, variables?: Variables) {
  const limits = { ...DEFAULT_LIMITS, ...maxima };
  const server = createServer({ store: () => store, today: () => TODAY, limits });
  const response = await server.fetch('http://graph/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [], ...rest } = (await response.json()) as {
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  };
  const problems = errors.map(({ message, extensions }) => ({ message, ...extensions }));
  return { status: response.status, problems, ...rest };
}

/** A refusal of a whole request. */
function refused(limit: LimitName, maximum: number, message: string, argument?: string) {
  const what =
    argument === undefined ? { code: 'LIMIT_EXCEEDED' } : { code: 'BAD_USER_INPUT', argument };
  const told = `${message}; the limit is ${maximum} (${limit}).`;
  return { status: 400, problems: [{ message: told, ...what, limit, maximum }] };
}

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const PAGE = 'query ($first: Int) { reports(first: $first) { nodes { slug } } }';

interface Case {
  readonly limit: LimitName;
  readonly maximum: number;
  readonly within: readonly [query: string, variables?: Variables];
  readonly beyond: readonly [query: string, variables?: Variables];
  readonly message: string;
  readonly argument?: string;
}

const cases: readonly Case[] = [
  {
    limit: 'MAX_TOKENS',
    maximum: 7,
    within: ['{ meta { today } } # words of a comment are not counted'],
    beyond: ['{ meta { today today today } }'],
    message: 'The document has too many tokens',
  },
  {
    limit: 'MAX_DEPTH',
    maximum: 3,
    within: ['{ reports { nodes { slug } } }'],
    beyond: ['{ reports { nodes { family { slug } } } }'],
    message: 'The document is nested 4 fields deep',
  },
  {
    limit: 'MAX_DEPTH',
    maximum: 3,
    within: ['{ reports { ... { nodes { ...S } } } } fragment S on Report { ... { slug } }'],
    beyond: ['{ reports { nodes { ...F } } } fragment F on Report { family { slug } }'],
    message: 'The document is nested 4 fields deep',
  },
  {
    limit: 'MAX_ALIASES',
    maximum: 2,
    within: ['{ a: meta { b: today } }'],
    beyond: ['{ a: __typename b: __typename ...F } fragment F on Query { c: __typename }'],
    message: 'The document has 3 aliases',
  },
  {
    limit: 'MAX_DIRECTIVES',
    maximum: 1,
    within: ['{ meta @include(if: true) { today } }'],
    beyond: ['{ meta @include(if: true) { today @unknown } }'],
    message: 'The document has 2 directives',
  },
  {
    limit: 'MAX_PAGE_SIZE',
    maximum: 2,
    within: [PAGE, { first: 2 }],
    beyond: [PAGE, { first: 3 }],
    message: 'Argument "first" asks for 3 items',
    argument: 'first',
  },
  {
    limit: 'MAX_PAGE_SIZE',
    maximum: 2,
    within: ['{ reports(last: 2) { nodes { slug } } }'],
    beyond: ['query ($n: Int = 3) { reports(last: $n) { nodes { slug } } }'],
    message: 'Argument "last" asks for 3 items',
    argument: 'last',
  },
  {
    limit: 'MAX_LIST_LENGTH',
    maximum: 2,
    within: [NODES, { ids: ['a', 'b'] }],
    beyond: [NODES, { ids: ['a', 'b', 'c'] }],
    message: 'Argument "ids" has a list of 3 values',
    argument: 'ids',
  },
  {
    limit: 'MAX_ID_LENGTH',
    maximum: 5,
    within: [NODES, { ids: ['a'.repeat(5)] }],
    beyond: [NODES, { ids: ['a', 'a'.repeat(6)] }],
    message: 'Argument "ids" has a text of 6 characters',
    argument: 'ids',
  },
  {
    limit: 'MAX_CURSOR_LENGTH',
    maximum: 70,
    within: ['{ reports(after: null) { nodes { slug } } }'],
    beyond: [`{ reports(after: "${'x'.repeat(71)}") { nodes { slug } } }`],
    message: 'Argument "after" has a text of 71 characters',
    argument: 'after',
  },
  {
    limit: 'MAX_TEXT_LENGTH',
    maximum: 10,
    within: ['{ search(text: "soc report") { totalCount } }'],
    beyond: ['{ search(text: "soc reports") { totalCount } }'],
    message: 'Argument "text" has a text of 11 characters',
    argument: 'text',
  },
  {
    limit: 'MAX_TEXT_LENGTH',
    maximum: 10,
    within: ['{ reports(filter: { provider: "aws" }) { totalCount } }'],
    beyond: ['{ reports(filter: { provider: "aws-and-more" }) { totalCount } }'],
    message: 'Argument "filter" has a text of 12 characters',
    argument: 'filter',
  },
];

describe.each(cases)('$limit', ({ limit, maximum, within, beyond, message, argument }) => {
  it(`lets pass what keeps to it: ${within[0]}`, async () => {
    const answer = await ask({ [limit]: maximum }, ...within);
    expect(answer).toMatchObject({ status: 200, problems: [], data: expect.anything() as unknown });
  });

  it(`refuses what goes beyond it: ${beyond[0]}`, async () => {
    const answer = await ask({ [limit]: maximum }, ...beyond);
    expect(answer).toEqual(refused(limit, maximum, message, argument));
  });

  it('is not reached by the same question under the usual limits', async () => {
    expect((await ask({}, ...beyond)).problems).not.toContainEqual(
      expect.objectContaining({ limit }),
    );
  });
});

describe('the cost of a request', () => {
  /** Said by the refusal of a server that allows nothing. */
  async function costOf(query: string, variables?: Variables): Promise<number> {
    const { problems } = await ask({ MAX_COST: 0 }, query, variables);
    return Number(/costs (\S+),/.exec(problems[0]?.message ?? '')?.[1] ?? 0);
  }

  const nested = (size: string) =>
    `{ reports(first: ${size}) { nodes { standards(first: ${size}) { nodes { code } } } } }`;

  it.each([
    ['a value', '{ __typename }', 1],
    ['an object', '{ meta { today } }', 5 + 1],
    ['a page and its nodes', '{ reports(first: 7) { nodes { slug } } }', 5 + 7 * (5 + 1)],
    [
      'edges and their nodes',
      '{ reports(first: 7) { edges { node { slug } } } }',
      5 + 7 * (5 + 5 + 1),
    ],
    [
      'the smaller of two sizes',
      '{ reports(first: 7, last: 3) { nodes { slug } } }',
      5 + 3 * (5 + 1),
    ],
    ['a page that does not say its size', '{ reports { nodes { slug } } }', 5 + 5 * (5 + 1)],
    ['a count alone', '{ reports(first: 100) { totalCount } }', 5 + 1],
    ['pages within pages', nested('10'), 5 + 10 * (5 + 5 + 10 * (5 + 1))],
    ['a list without pages', '{ report(slug: "aws-soc-1") { facts { value } } }', 5 + 30 * (5 + 1)],
    ['as many values as are given', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3 * (5 + 1)],
    ['the work to find a path', '{ path(from: "aws", to: "aicpa") { length } }', 75_000 + 5 + 1],
    [
      'fragments, wherever they are spread',
      `{ reports(first: 4) { ...P } standards(first: 2) { nodes { code } } }
      fragment P on ReportConnection { nodes { ...R } }
      fragment R on Report { family { slug } provider { slug } }`,
      5 + 4 * (5 + 2 * (5 + 1)) + 5 + 2 * (5 + 1),
    ],
    [
      'a fragment in pages of two sizes',
      `{ a: reports(first: 4) { ...P } b: reports(first: 9) { ...P } }
      fragment P on ReportConnection { nodes { slug } }`,
      5 + 4 * (5 + 1) + 5 + 9 * (5 + 1),
    ],
  ])('counts %s', async (_, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  it('is counted by the values of variables, or by their defaults', async () => {
    const query = `query ($n: Int = 10) ${nested('$n')}`;
    expect(await costOf(query)).toBe(5 + 10 * (5 + 5 + 10 * (5 + 1)));
    expect(await costOf(query, { n: 2 })).toBe(5 + 2 * (5 + 5 + 2 * (5 + 1)));
    expect(await costOf(query, { n: null })).toBe(5 + 5 * (5 + 5 + 5 * (5 + 1)));
  });

  it('is counted by the variables of ids', async () => {
    expect(await costOf(NODES, { ids: Array.from({ length: 50 }, () => 'a') })).toBe(50 * (5 + 1));
  });

  it('is refused beyond the usual limit, whether by literals or by variables', async () => {
    const deep = (size: string) =>
      `{ reports(first: ${size}) { nodes { standards(first: ${size}) { nodes { reports(first: ${size}) { nodes { slug } } } } } } }`;
    const refusal = { status: 400, problems: [{ code: 'LIMIT_EXCEEDED', limit: 'MAX_COST' }] };
    expect(await ask({}, deep('100'))).toMatchObject(refusal);
    expect(await ask({}, `query ($n: Int!) ${deep('$n')}`, { n: 100 })).toMatchObject(refusal);
    expect(await ask({}, `query ($n: Int!) ${deep('$n')}`, { n: 5 })).toMatchObject({
      problems: [],
    });
  });

  it('of the usual introspection is allowed, and that of one whose aliases multiply is not', async () => {
    const usual = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(await ask({}, usual)).toMatchObject({ status: 200, problems: [] });
    const thrice = (field: string, inner: string) =>
      ['a', 'b', 'c'].map((alias) => `${alias}: ${field} { ${inner} }`).join(' ');
    const types = thrice(
      'types',
      thrice(
        'fields',
        `type { ${thrice('ofType', thrice('fields', 'args { a: name b: name }'))} }`,
      ),
    );
    expect(
      await ask({ MAX_ALIASES: 1_000, MAX_TOKENS: 10_000 }, `{ __schema { ${types} } }`),
    ).toMatchObject({
      status: 400,
      problems: [{ limit: 'MAX_COST' }],
    });
  });

  it('is found in no time where fragments multiply without end', async () => {
    const levels = Array.from({ length: 50 }, (_, level) => {
      return `fragment F${level} on Report { family { slug } ...F${level + 1} ...F${level + 1} }`;
    }).join(' ');
    const query = `{ reports { nodes { ...F0 } } } ${levels} fragment F50 on Report { slug }`;
    expect(await costOf(query)).toBeGreaterThan(2 ** 50);
  });
});

describe('a document nested without end', () => {
  it('is refused by its depth where so many tokens are allowed', async () => {
    const query = `{ nodes(ids: ${'['.repeat(40_000)}`;
    expect(await ask({ MAX_TOKENS: 100_000 }, query)).toEqual(
      refused('MAX_DEPTH', 20, 'The document is nested without end'),
    );
  });
});

describe('MAX_ANSWER_LENGTH', () => {
  const query = '{ report(slug: "aws-soc-1") { name } }';
  const length = '{"data":{"report":{"name":"AWS SOC 1"}}}'.length;

  it('lets pass an answer of as many characters, and refuses a longer one', async () => {
    expect(await ask({ MAX_ANSWER_LENGTH: length }, query)).toMatchObject({ status: 200 });
    expect(await ask({ MAX_ANSWER_LENGTH: length - 1 }, query)).toEqual(
      refused('MAX_ANSWER_LENGTH', length - 1, `The answer has ${length} characters`),
    );
  });
});

describe('MAX_OBJECTS', () => {
  const query = '{ reports { nodes { standards { nodes { code } } } } }';

  it('lets pass an answer of as many objects', async () => {
    const { data } = (await ask({}, query)) as unknown as {
      readonly data: { readonly reports: { readonly nodes: { standards: { nodes: [] } }[] } };
    };
    const lists = data.reports.nodes.map(({ standards }) => standards.nodes.length);
    // The connections around the lists are objects too.
    const objects = lists.reduce((sum, length) => sum + length, 1 + 2 * lists.length);
    expect(await ask({ MAX_OBJECTS: objects }, query)).toMatchObject({ status: 200, problems: [] });
    expect(await ask({ MAX_OBJECTS: objects - 1 }, query)).toEqual(
      refused('MAX_OBJECTS', objects - 1, 'The answer would hold too many objects'),
    );
  });
});
