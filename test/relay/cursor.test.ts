import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/schema/cursor.js';
import { cursorParts } from '../support/cursor.js';
import { query } from '../support/server.js';
import { listing } from './listing.js';
import type { Listing } from './listing.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= \n"'.split('');
const LIST = 'Report by name,slug';
const CURSOR = encodeCursor(LIST, ['Übersicht – SOC 1', 'aws-soc-1']);

/** Every text that differs from another by one letter: another, one more, one less, or two that changed places. */
function mutationsOf(text: string): string[] {
  const places = text
    .split('')
    .map((_, place) => [text.slice(0, place), text.slice(place)] as const);
  const mutations = places.flatMap(([before, after]) => [
    ...LETTERS.flatMap((letter) => [
      before + letter + after.slice(1),
      before + letter + after,
      text + before.slice(0, 1) + letter,
    ]),
    before,
    before + after.slice(1),
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    after + before,
  ]);
  return [...new Set(mutations)].filter((mutation) => mutation !== text);
}

function isTaken(cursor: string): boolean {
  try {
    decodeCursor('after', cursor, LIST);
    return true;
  } catch {
    return false;
  }
}

describe('a cursor', () => {
  it('stands for the place that it was made of', () => {
    expect(decodeCursor('after', CURSOR, LIST)).toEqual(['Übersicht – SOC 1', 'aws-soc-1']);
    expect(CURSOR).toMatch(/^[\w-]+$/);
  });

  it('is refused with any change to one of its letters', () => {
    const mutations = mutationsOf(CURSOR);
    expect(mutations.length).toBeGreaterThan(10_000);
    expect(mutations.filter(isTaken)).toEqual([]);
  });

  it('is refused in any other way to write the same bytes', () => {
    const bytes = Buffer.from(CURSOR, 'base64url');
    const ways = [
      bytes.toString(),
      bytes.toString('base64'),
      bytes.toString('hex'),
      bytes.toString('latin1'),
      encodeURIComponent(`${CURSOR}=`),
      ` ${CURSOR}`,
      `${CURSOR}\n`,
      `${CURSOR}==`,
      CURSOR.toLowerCase(),
      CURSOR.toUpperCase(),
      CURSOR.split('').reverse().join(''),
      Buffer.from(CURSOR).toString('base64url'),
      JSON.stringify(CURSOR),
    ];
    expect(ways.filter(isTaken)).toEqual([]);
  });

  it('is refused with a change to what it holds, unless somebody also works out its sum', () => {
    const text = Buffer.from(CURSOR, 'base64url').toString();
    const changes = mutationsOf(text).map((change) => Buffer.from(change).toString('base64url'));
    expect(changes.filter(isTaken)).toEqual([]);
  });
});

const AWS = { kind: 'Report', slug: 'aws-soc-1' };

/** Lists by what they hold and in what order: all of one group share their places. */
const GROUPS: readonly (readonly Listing[])[] = [
  [
    listing(query, 'standards'),
    listing(query, 'standards', 'filter: { issuer: "aicpa" },'),
    listing(query, 'standards', '', AWS),
    listing(query, 'parts', '', { kind: 'Standard', slug: 'ssae-18' }),
  ],
  [listing(query, 'audiences'), listing(query, 'audiences', '', AWS)],
  [listing(query, 'organizations')],
  [listing(query, 'auditors')],
  [
    listing(query, 'reports'),
    listing(query, 'reports', 'orderBy: { field: SLUG },'),
    listing(query, 'reports', 'filter: { provider: "aws" },'),
    listing(query, 'reports', '', { kind: 'Period', slug: '2025-10-01--2026-09-30' }),
  ],
  [listing(query, 'reports', 'orderBy: { field: NAME },')],
  [listing(query, 'reports', 'orderBy: { field: NAME, direction: DESC },')],
  [
    listing(query, 'editions'),
    listing(query, 'editions', 'asOf: "2020-02-29", reading: LEGACY,'),
    listing(query, 'editions', '', AWS),
  ],
  [listing(query, 'periods'), listing(query, 'periods', '', AWS)],
  [
    listing(query, 'links', '', AWS),
    listing(query, 'links', 'direction: IN,', AWS),
    listing(query, 'links', '', { kind: 'Standard', slug: 'ssae-18' }),
  ],
  [listing(query, 'search', 'text: "soc",'), listing(query, 'search', 'text: "soc", kinds: null,')],
  [listing(query, 'search', 'text: "report",')],
  [
    listing(query, 'search', 'text: "soc", kinds: [REPORT, STANDARD],'),
    listing(query, 'search', 'text: "soc", kinds: [STANDARD, REPORT, STANDARD],'),
  ],
  [listing(query, 'search', 'text: "soc", kinds: [REPORT],')],
];

describe('a cursor of a list', () => {
  it.each(GROUPS.map((group, index) => [group[0]?.name, index] as const))(
    'of %s is taken by all lists of the same kind and order, and by no other',
    async (_, own) => {
      for (const { page } of GROUPS[own] ?? []) {
        const { endCursor } = (await page({ first: 1 })).pageInfo;
        expect(endCursor).not.toBeNull();
        for (const [index, group] of GROUPS.entries()) {
          for (const { name, refusal } of group) {
            const codes = ((await refusal({ before: endCursor })) ?? []) as readonly Refusal[];
            expect([name, codes.map(({ message }) => message)]).toEqual([
              name,
              index === own ? [] : [expect.stringContaining('a list of the same kind and order')],
            ]);
          }
        }
      }
    },
  );

  it('holds its version, its list and its place', async () => {
    const { endCursor } = (await listing(query, 'audiences').page({ first: 1 })).pageInfo;
    expect(cursorParts(String(endCursor))).toEqual([2, 'Audience by slug', expect.any(String)]);
  });
});

interface Refusal {
  readonly message: string;
}
