import { describe, expect, it } from 'vitest';
import { cursorText } from '../support/cursor.js';
import { query } from '../support/server.js';
import { listing } from './listing.js';

const AWS = { kind: 'Report', slug: 'aws-soc-1' };

const LISTS = [
  listing(query, 'reports', 'orderBy: { field: NAME },'),
  listing(query, 'organizations'),
  listing(query, 'periods'),
  listing(query, 'search', 'text: "soc",'),
  listing(query, 'editions', '', AWS),
  listing(query, 'links', '', AWS),
];

type Variables = Readonly<Record<string, unknown>>;

/** What is wrong, what a client sends, the argument at fault, and what the client is told of it. */
type BadArgument = readonly [what: string, sent: Variables, argument: string, message: string];

function ofSize(argument: string, size: number): string {
  return `Argument "${argument}" must not be negative, but got ${size}.`;
}

/** Sizes that no page has. */
const BAD_SIZES: readonly BadArgument[] = [
  ['minus one from the start', { first: -1 }, 'first', ofSize('first', -1)],
  ['minus one from the end', { last: -1 }, 'last', ofSize('last', -1)],
  ['the least number', { first: -2147483648 }, 'first', ofSize('first', -2147483648)],
  ['a good size beside a bad one', { first: 1, last: -7 }, 'last', ofSize('last', -7)],
  ['two bad sizes', { last: -7, first: -3 }, 'first', ofSize('first', -3)],
  ['a bad size and a bad cursor', { first: -3, after: 'x' }, 'first', ofSize('first', -3)],
];

const NO_CURSORS: readonly (readonly [what: string, text: string])[] = [
  ['an empty text', ''],
  ['a space', ' '],
  ['a letter', 'x'],
  ['the word null', 'null'],
  ['the word NaN', 'NaN'],
  ['a number', '0'],
  ['a number below zero', '-5'],
  ['a very great number', '1e400'],
  ['a number in base64', 'MA'],
  ['an offset', Buffer.from('OffsetConnection:5').toString('base64')],
  ['an offset that is no number', Buffer.from('OffsetConnection:abc').toString('base64')],
  ['the id of a node', Buffer.from('Report:aws-soc-1').toString('base64url')],
  ['the slug of a node', 'aws-soc-1'],
  ['a place without a sum', Buffer.from('[2,"Report by slug","aws"]').toString('base64url')],
  ['a cursor of the first version', Buffer.from('[1,"slug","aws"]').toString('base64url')],
  ['what stands at every object', '__proto__'],
  ['a list as text', '[]'],
  ['an object as text', '{"toString":1}'],
  ['a sign of two code units', '\u{1F4DC}'],
  ['half a sign', '\ud83d'],
  ['a sign that ends texts elsewhere', '\u0000'],
  ['a bracket in base64', Buffer.from('[').toString('base64url')],
  ['brackets without end', Buffer.from('['.repeat(1_400)).toString('base64url')],
];

/** Cursors of lists of another kind, or of no kind that there is. */
const STRANGE_CURSORS: readonly (readonly [what: string, text: string])[] = [
  ['a cursor of standards', cursorText([2, 'Standard by slug', 'ssae-18'])],
  ['a cursor of reports in another order', cursorText([2, 'Report by slug', 'aws-soc-1'])],
  ['a cursor of an unknown kind', cursorText([2, 'Building by slug', 'x'])],
  ['a cursor of a list without a name', cursorText([2, '', 'x'])],
];

function ofCursor(argument: string, expected: string, text: string): string {
  const found = JSON.stringify(text);
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return `Argument "${argument}" must be ${expected}, but got ${shown}.`;
}

const BAD_CURSORS: readonly BadArgument[] = ['after', 'before'].flatMap((argument) => [
  ...NO_CURSORS.map(([what, text]): BadArgument => {
    const message = ofCursor(argument, 'a cursor of this server', text);
    return [`${argument}: ${what}`, { [argument]: text }, argument, message];
  }),
  ...STRANGE_CURSORS.map(([what, text]): BadArgument => {
    const message = ofCursor(argument, 'a cursor from a list of the same kind and order', text);
    return [`${argument}: ${what}`, { [argument]: text }, argument, message];
  }),
]);

describe.each(LISTS)('$name', ({ refusal, page }) => {
  it.each([...BAD_SIZES, ...BAD_CURSORS])('refuses %s', async (_, sent, argument, message) => {
    expect(await refusal(sent)).toEqual([
      {
        message,
        locations: [expect.any(Object)],
        path: expect.any(Array) as unknown,
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });

  it.each([
    [{ first: 101 }, 'first'],
    [{ last: 2147483647 }, 'last'],
    [{ first: 2147483648 }, 'first'],
    [{ after: 'A'.repeat(2_001) }, 'after'],
    [{ before: 'A'.repeat(80_000) }, 'before'],
  ])('refuses what is beyond a limit, in few words (%#)', async (sent, argument) => {
    const errors = await refusal(sent);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(JSON.stringify(errors).length).toBeLessThan(400);
  });

  it.each([
    ['last', -2147483649, 'Int cannot represent non 32-bit signed integer value: -2147483649'],
    ['first', 1.5, 'Int cannot represent non-integer value: 1.5'],
    ['first', '1', 'Int cannot represent non-integer value: "1"'],
    ['last', 'NaN', 'Int cannot represent non-integer value: "NaN"'],
    ['last', '', 'Int cannot represent non-integer value: ""'],
    ['first', true, 'Int cannot represent non-integer value: true'],
    ['first', [1], 'Int cannot represent non-integer value: [1]'],
    ['after', 0, 'String cannot represent a non string value: 0'],
    ['before', false, 'String cannot represent a non string value: false'],
    ['after', ['x'], 'String cannot represent a non string value: ["x"]'],
  ])('refuses %s of another type: %j', async (argument, value, reason) => {
    const shown = Array.isArray(value)
      ? `[${value.map((part) => JSON.stringify(part)).join(', ')}]`
      : JSON.stringify(value);
    expect(await refusal({ [argument]: value })).toEqual([
      {
        message: `Variable "$${argument}" got invalid value ${shown}; ${reason}`,
        locations: [expect.any(Object)],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('takes null and what JSON makes of NaN for no argument', async () => {
    const whole = await page({});
    expect(await page({ first: null, last: null, after: null, before: null })).toEqual(whole);
    expect(await page({ first: Number.NaN, last: Number.POSITIVE_INFINITY })).toEqual(whole);
  });

  it('takes sizes of both ends together, and zero with a sign', async () => {
    const { edges } = await page({ first: 3 });
    expect((await page({ first: 3, last: 1 })).edges).toEqual(edges.slice(-1));
    expect((await page({ first: -0 })).edges).toEqual([]);
  });
});

describe('a size that is written in the document', () => {
  it.each([
    ['NaN', 'Int cannot represent non-integer value: NaN'],
    ['Infinity', 'Int cannot represent non-integer value: Infinity'],
    ['1.0', 'Int cannot represent non-integer value: 1.0'],
    ['1e1', 'Int cannot represent non-integer value: 1e1'],
    ['"1"', 'Int cannot represent non-integer value: "1"'],
    ['2147483648', 'Int cannot represent non 32-bit signed integer value: 2147483648'],
  ])('is refused at its place when it is %s', async (size, message) => {
    expect(await query(`{ reports(first: ${size}) { totalCount } }`)).toEqual({
      errors: [
        {
          message,
          locations: [{ line: 1, column: 18 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
  });
});
