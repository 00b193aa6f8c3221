import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/date.js';
import { periodOf, rangeOfPeriodSlug } from '../../src/model/period.js';

describe('a period', () => {
  it('is named after its days', () => {
    expect(periodOf({ from: '2025-10-01', to: '2026-09-30' })).toEqual({
      kind: 'Period',
      slug: '2025-10-01--2026-09-30',
      name: '2025-10-01 to 2026-09-30',
      description: null,
      aliases: [],
      unknowns: [],
      start: '2025-10-01',
      end: '2026-09-30',
    });
  });

  it('is found again by its slug', () => {
    const anyDate = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const range = one < other ? { from: one, to: other } : { from: other, to: one };
        expect(rangeOfPeriodSlug(periodOf(range).slug)).toEqual(range);
      }),
    );
  });

  it.each([
    ['2026-12-31--2026-01-01', 'days in the wrong order'],
    ['2026-02-30--2026-12-31', 'a first day that does not exist'],
    ['2026-01-01--2026-02-29', 'a last day that does not exist'],
    ['2026-01-01', 'one day'],
    ['2026-01-01--', 'no last day'],
    ['--2026-12-31', 'no first day'],
    ['2026-01-01-2026-12-31', 'one dash'],
    ['2026-01-01---2026-12-31', 'three dashes'],
    ['2026-01-01--2026-06-30--2026-12-31', 'three days'],
    ['2026-01-01--2026-12-31--', 'a last day and no more'],
    ['2026-01-01 -- 2026-12-31', 'spaces'],
    ['aws-soc-1', 'another slug'],
    ['', 'nothing'],
  ])('is not named by %j: %s', (slug) => {
    expect(rangeOfPeriodSlug(slug)).toBeNull();
  });
});
