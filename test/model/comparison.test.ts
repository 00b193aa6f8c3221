import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, dissect } from '../../src/model/comparison.js';
import type { Comparison, Holding } from '../../src/model/comparison.js';

function holding(report: string, ...items: readonly string[]): Holding {
  return { report, items };
}

const NAMES = ['elm', 'oak', 'fir', 'ash', 'yew'];

const anyHoldings = fc
  .uniqueArray(fc.constantFrom('r-1', 'r-2', 'r-3', 'r-4'), { minLength: 2 })
  .chain((reports) =>
    fc.tuple(
      ...reports.map((report) =>
        fc.uniqueArray(fc.constantFrom(...NAMES)).map((items) => holding(report, ...items)),
      ),
    ),
  );

/** Everything that the three lists hold, in the order of the lists. */
function allOf({ shared, sharedBySome, onlyHere }: Comparison): string[] {
  return [
    ...shared,
    ...sharedBySome.map(({ item }) => item),
    ...onlyHere.flatMap(({ items }) => items),
  ];
}

describe('a comparison', () => {
  it('tells what all have, what some have, and what one has alone', () => {
    const holdings = [
      holding('two', 'oak', 'fir', 'ash'),
      holding('three', 'fir', 'oak', 'yew'),
      holding('one', 'fir', 'elm', 'birch'),
    ];
    expect(compare(holdings)).toEqual({
      shared: ['fir'],
      sharedBySome: [{ item: 'oak', reports: ['two', 'three'] }],
      onlyHere: [holding('two', 'ash'), holding('three', 'yew'), holding('one', 'birch', 'elm')],
    });
  });

  it('of two has nothing between all and one', () => {
    expect(compare([holding('one', 'elm', 'oak'), holding('two', 'oak', 'fir')])).toEqual({
      shared: ['oak'],
      sharedBySome: [],
      onlyHere: [holding('one', 'elm'), holding('two', 'fir')],
    });
  });

  it('has an entry for a report that has nothing', () => {
    expect(compare([holding('one', 'elm'), holding('two')])).toEqual({
      shared: [],
      sharedBySome: [],
      onlyHere: [holding('one', 'elm'), holding('two')],
    });
  });

  it('holds everything that some report has exactly once, and nothing else', () => {
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        const union = new Set(holdings.flatMap(({ items }) => items));
        expect(allOf(compare(holdings)).sort()).toEqual([...union].sort());
      }),
    );
  });

  it('puts each thing where the number of its holders says', () => {
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        const { shared, sharedBySome, onlyHere } = compare(holdings);
        const holdersOf = (item: string) =>
          holdings.filter(({ items }) => items.includes(item)).map(({ report }) => report);
        const all = holdings.map(({ report }) => report);
        for (const item of shared) expect(holdersOf(item)).toEqual(all);
        for (const { item, reports } of sharedBySome) {
          expect(holdersOf(item)).toEqual(reports);
          expect([1, all.length]).not.toContain(reports.length);
        }
        expect(onlyHere.map(({ report }) => report)).toEqual(all);
        for (const { report, items } of onlyHere) {
          for (const item of items) expect(holdersOf(item)).toEqual([report]);
        }
      }),
    );
  });

  it('says the same in whatever order reports and things are given, things by slug', () => {
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        const turned = holdings.map(({ report, items }) => holding(report, ...items.toReversed()));
        const one = compare(holdings);
        const other = compare(turned.reverse());
        expect({
          shared: other.shared,
          sharedBySome: other.sharedBySome.map(({ item, reports }) => ({
            item,
            reports: reports.toReversed(),
          })),
          onlyHere: other.onlyHere.toReversed(),
        }).toEqual(one);
        expect(one.shared).toEqual(one.shared.toSorted());
      }),
    );
  });
});

describe('a comparison through parts', () => {
  const things = [
    { slug: 'book-b', partOf: null },
    { slug: 'book-b-2', partOf: 'book-b' },
    { slug: 'book-b-1', partOf: 'book-b' },
    { slug: 'book-a-1', partOf: 'book-a' },
  ];

  it('tells which parts each report names, also of a whole that none names', () => {
    const holdings = [holding('two', 'book-b', 'book-a-1'), holding('one', 'book-b-2', 'book-b-1')];
    expect(dissect(holdings, things)).toEqual([
      {
        whole: 'book-a',
        namedBy: [
          { report: 'two', namesWhole: false, parts: ['book-a-1'] },
          { report: 'one', namesWhole: false, parts: [] },
        ],
      },
      {
        whole: 'book-b',
        namedBy: [
          { report: 'two', namesWhole: true, parts: [] },
          { report: 'one', namesWhole: false, parts: ['book-b-1', 'book-b-2'] },
        ],
      },
    ]);
  });

  it('has nothing to tell of a whole of which no part is named', () => {
    expect(dissect([holding('one', 'book-b'), holding('two', 'book-b')], things)).toEqual([]);
  });
});
