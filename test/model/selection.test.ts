import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listKey, selectionKey } from '../../src/model/selection.js';
import type { ListRequest, Selection } from '../../src/model/selection.js';

const anyText = fc.string({ unit: fc.constantFrom('a', '1', ':', ' ', '|', '2'), maxLength: 4 });

const anySelection: fc.Arbitrary<Selection> = fc.record({
  kinds: fc.constantFrom(['Report'], ['Report', 'Edition'], ['Standard']),
  linked: fc.array(
    fc.record({
      slug: anyText,
      predicate: fc.constantFrom('OF_FAMILY', 'PROVIDED_BY'),
      direction: fc.constantFrom('IN', 'OUT'),
    }),
    { maxLength: 2 },
  ),
  facets: fc.array(
    fc.record({
      facet: fc.constantFrom('access', 'cadence'),
      anyOf: fc.array(anyText, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});

const anyPlace = fc.option(fc.array(anyText, { maxLength: 2 }));
const anySize = fc.option(fc.nat(12));

const anyRequest: fc.Arbitrary<ListRequest> = fc.record({
  selection: anySelection,
  order: fc.record({
    by: fc.constantFrom('SLUG', 'NAME'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
  page: fc.record({ first: anySize, last: anySize, after: anyPlace, before: anyPlace }),
});

it('the key of a selection tells it from every other', () => {
  fc.assert(
    fc.property(anySelection, anySelection, (one, other) => {
      expect(selectionKey(one) === selectionKey(other)).toBe(
        JSON.stringify(one) === JSON.stringify(other),
      );
    }),
    { numRuns: 5000 },
  );
});

it('the key of a list request tells it from every other', () => {
  fc.assert(
    fc.property(anyRequest, anyRequest, (one, other) => {
      expect(listKey(one) === listKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  [
    { kinds: ['Report'], linked: [{ slug: 'a', predicate: 'OF_FAMILY', direction: 'IN' }] },
    { kinds: ['Report'], linked: [{ slug: 'a', predicate: 'OF_FAMILY', direction: 'OUT' }] },
  ],
  [
    { kinds: ['Report'], facets: [{ facet: 'access', anyOf: ['ab'] }] },
    { kinds: ['Report'], facets: [{ facet: 'access', anyOf: ['a', 'b'] }] },
  ],
  [
    { kinds: ['Report'], facets: [{ facet: 'access', anyOf: ['a'] }] },
    { kinds: ['Report'], facets: [{ facet: 'access', anyOf: ['a1:b'] }] },
  ],
] as const satisfies readonly (readonly [Selection, Selection])[])(
  'the keys of %j and %j differ',
  (one, other) => {
    expect(selectionKey(one)).not.toBe(selectionKey(other));
  },
);

it('a list without conditions has one key, however that is written', () => {
  expect(selectionKey({ kinds: ['Report'] })).toBe(
    selectionKey({ kinds: ['Report'], linked: [], facets: [] }),
  );
});
