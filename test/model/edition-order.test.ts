import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/date.js';
import { compareEditionPlaces, editionPlace, newestFirst } from '../../src/model/edition-order.js';
import { entity } from '../support/catalog.js';

function edition(slug: string, to: CalendarDate, from: CalendarDate = '2020-01-01') {
  return entity('Edition', slug, { period: { from, to } });
}

describe('the order of editions', () => {
  it('goes by the end of the period, the latest first', () => {
    const editions = [
      edition('b', '2026-03-31'),
      edition('c', '2026-09-30'),
      edition('a', '2025-09-30'),
    ];
    expect(editions.sort(newestFirst).map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
  });

  it('goes by slug, from a on, where periods end on one day', () => {
    const editions = [
      edition('lantern', '2026-09-30', '2026-04-01'),
      edition('harbour', '2026-09-30', '2025-10-01'),
      edition('ferry', '2026-09-30', '2026-07-01'),
    ];
    expect(editions.sort(newestFirst).map(({ slug }) => slug)).toEqual([
      'ferry',
      'harbour',
      'lantern',
    ]);
  });

  it('is told by the place of an edition', () => {
    expect(editionPlace(edition('harbour', '2026-09-30'))).toEqual(['2026-09-30', 'harbour']);
  });

  it('has a place for editions that are gone', () => {
    const gone = ['2026-09-30', 'harbour'];
    expect(compareEditionPlaces(['2026-12-31', 'z'], gone)).toBe(-1);
    expect(compareEditionPlaces(['2026-09-30', 'a'], gone)).toBe(-1);
    expect(compareEditionPlaces(gone, gone)).toBe(0);
    expect(compareEditionPlaces(['2026-09-30', 'z'], gone)).toBe(1);
    expect(compareEditionPlaces(['2026-06-30', 'a'], gone)).toBe(1);
  });

  it('is one order, whichever edition is asked first', () => {
    const anyEdition = fc
      .tuple(fc.constantFrom('a', 'a-b', 'b'), fc.constantFrom('2026-03-31', '2026-09-30'))
      .map(([slug, to]) => edition(slug, to as CalendarDate));
    fc.assert(
      fc.property(anyEdition, anyEdition, (one, other) => {
        const places = [editionPlace(one), editionPlace(other)] as const;
        expect(newestFirst(one, other)).toBe(compareEditionPlaces(...places));
        expect(newestFirst(one, other)).toBe(-newestFirst(other, one) + 0);
        expect(newestFirst(one, other) === 0).toBe(places[0].join() === places[1].join());
      }),
    );
  });
});
