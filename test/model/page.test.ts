import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAscending, compareDescending, pageOf } from '../../src/model/page.js';
import type { OrderedList, PageRequest, SortKey } from '../../src/model/page.js';

/** Items that are their own places, from `a` on. */
function listOf(items: readonly string[], isDescending = false): OrderedList<string> {
  const compare = isDescending ? compareDescending : compareAscending;
  const keyOf = (item: string): SortKey => [item];
  return {
    items: [...items].sort((one, other) => compare(keyOf(one), keyOf(other))),
    keyOf,
    compare,
  };
}

/** What a client asks for; a cursor is the item that it stands for. */
interface Asked {
  readonly first: number | null;
  readonly last: number | null;
  readonly after: string | null;
  readonly before: string | null;
}

function request(asked: Partial<Asked>): PageRequest {
  const { first = null, last = null, after = null, before = null } = asked;
  return {
    first,
    last,
    after: after === null ? null : [after],
    before: before === null ? null : [before],
  };
}

describe('a page', () => {
  const letters = listOf(['a', 'b', 'c', 'd', 'e']);

  it('holds everything when nothing narrows it', () => {
    expect(pageOf(letters, request({}))).toEqual({
      items: ['a', 'b', 'c', 'd', 'e'],
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  it('holds the first items after a cursor', () => {
    expect(pageOf(letters, request({ first: 2, after: 'b' }))).toEqual({
      items: ['c', 'd'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
  });

  it('holds the last items before a cursor', () => {
    expect(pageOf(letters, request({ last: 2, before: 'd' }))).toEqual({
      items: ['b', 'c'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
  });

  it('ends where the list ends', () => {
    expect(pageOf(letters, request({ first: 2, after: 'c' }))).toEqual({
      items: ['d', 'e'],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('takes the last of the first', () => {
    expect(pageOf(letters, request({ first: 4, last: 2 }))).toEqual({
      items: ['c', 'd'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
  });

  it('of no items still tells what lies on either side', () => {
    expect(pageOf(letters, request({ first: 0 }))).toEqual({
      items: [],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(letters, request({ last: 0, before: 'a' }))).toEqual({
      items: [],
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });

  it('takes the cursor of a removed item for the place where it stood', () => {
    const fewer = listOf(['a', 'c', 'e']);
    expect(pageOf(fewer, request({ first: 1, after: 'b' }))).toEqual({
      items: ['c'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
    expect(pageOf(fewer, request({ last: 1, before: 'd' }))).toEqual({
      items: ['c'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
    expect(pageOf(fewer, request({ after: 'b', before: 'd' })).items).toEqual(['c']);
  });

  it('tells that nothing lies before a cursor whose item and all before it are gone', () => {
    expect(pageOf(listOf(['c', 'd']), request({ first: 1, after: 'b' }))).toEqual({
      items: ['c'],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(listOf(['c', 'd']), request({ last: 1, before: 'e' }))).toEqual({
      items: ['d'],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('holds nothing of an empty list', () => {
    expect(pageOf(listOf([]), request({ first: 2, after: 'b' }))).toEqual({
      items: [],
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });
});

/*
 * The algorithm of the Relay Cursor Connections specification, step by step. An edge is its cursor here.
 * Where the specification leaves a server free to tell what lies beyond a cursor, ours tells:
 * it says whether an item stands outside the set that the cursors define.
 */
function applyCursorsToEdges(allEdges: readonly string[], { before, after }: Asked) {
  let edges = [...allEdges];
  if (after !== null) {
    const afterEdge = edges.indexOf(after);
    if (afterEdge !== -1) edges = edges.slice(afterEdge + 1);
  }
  if (before !== null) {
    const beforeEdge = edges.indexOf(before);
    if (beforeEdge !== -1) edges = edges.slice(0, beforeEdge);
  }
  return edges;
}

function edgesToReturn(allEdges: readonly string[], asked: Asked) {
  let edges = applyCursorsToEdges(allEdges, asked);
  const { first, last } = asked;
  if (first !== null && edges.length > first) edges = edges.slice(0, first);
  if (last !== null && edges.length > last) edges = edges.slice(edges.length - last);
  return edges;
}

function hasPreviousPage(allEdges: readonly string[], asked: Asked, present: ReadonlySet<string>) {
  const { last, after } = asked;
  if (last !== null) return applyCursorsToEdges(allEdges, asked).length > last;
  if (after === null) return false;
  return allEdges.slice(0, allEdges.indexOf(after) + 1).some((edge) => present.has(edge));
}

function hasNextPage(allEdges: readonly string[], asked: Asked, present: ReadonlySet<string>) {
  const { first, before } = asked;
  if (first !== null) return applyCursorsToEdges(allEdges, asked).length > first;
  // A cursor that is not among the edges which the other one leaves is ignored, as above.
  if (before === null || isCrossed(allEdges, asked)) return false;
  return allEdges.slice(allEdges.indexOf(before)).some((edge) => present.has(edge));
}

const PLACES = 'abcdefghijkl'.split('');

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  first: fc.option(fc.nat(PLACES.length + 1)),
  last: fc.option(fc.nat(PLACES.length + 1)),
  after: fc.option(fc.constantFrom(...PLACES)),
  before: fc.option(fc.constantFrom(...PLACES)),
});

/** True when `before` does not stand after `after` in the list. */
function isCrossed(allEdges: readonly string[], { after, before }: Asked): boolean {
  if (after === null || before === null) return false;
  return allEdges.indexOf(before) <= allEdges.indexOf(after);
}

describe('pages by cursors', () => {
  it('are those of the Relay specification, cursors of removed items included', () => {
    fc.assert(
      fc.property(fc.subarray(PLACES), anyAsked, fc.boolean(), (items, asked, isDescending) => {
        const list = listOf(items, isDescending);
        // A removed item takes part up to the cut that its own cursor makes, which leaves it out.
        const cursors = [asked.after, asked.before].filter((cursor) => cursor !== null);
        const allEdges = listOf([...new Set([...items, ...cursors])], isDescending).items;
        const present = new Set(items);

        expect(pageOf(list, request(asked))).toEqual({
          items: edgesToReturn(allEdges, asked),
          hasNextPage: hasNextPage(allEdges, asked, present),
          hasPreviousPage: hasPreviousPage(allEdges, asked, present),
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it('show each item that stays exactly once, in order, while others come and go', () => {
    const anyChanges = fc.infiniteStream(fc.subarray(PLACES));
    const anySize = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.subarray(PLACES), anyChanges, anySize, (stable, changes, first) => {
        const seen: string[] = [];
        let hasNext = true;
        while (hasNext) {
          const [others = []] = changes.take(1);
          const list = listOf([...new Set([...stable, ...others])]);
          const page = pageOf(list, request({ first, after: seen.at(-1) ?? null }));
          seen.push(...page.items);
          hasNext = page.hasNextPage;
        }
        expect(seen).toEqual([...new Set(seen)].sort());
        expect(seen.filter((item) => stable.includes(item))).toEqual(stable);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the order of places', () => {
  it('goes by the first part that differs', () => {
    expect(compareAscending(['a', 'z'], ['b', 'a'])).toBe(-1);
    expect(compareAscending(['a', 'z'], ['a', 'b'])).toBe(1);
    expect(compareAscending(['a', 'b'], ['a', 'b'])).toBe(0);
  });

  it('sets capitals before small letters, and digits before both', () => {
    expect(
      ['b', 'B', 'a', '1', 'A'].sort((one, other) => compareAscending([one], [other])),
    ).toEqual(['1', 'A', 'B', 'a', 'b']);
  });

  it('is turned round, ties included, when it descends', () => {
    const anyKey = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'));
    fc.assert(
      fc.property(anyKey, anyKey, (one, other) => {
        expect(compareDescending(one, other)).toBe(compareAscending(other, one));
        expect(Math.sign(compareAscending(one, other))).toBe(
          -Math.sign(compareAscending(other, one)) + 0,
        );
      }),
    );
  });
});
