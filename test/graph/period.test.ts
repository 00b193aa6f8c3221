import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cadencesImplying,
  findPeriod,
  findPeriodAround,
  findPeriodBySlug,
  periodsAround,
} from '../../src/graph/period.js';
import type { PeriodFilter } from '../../src/graph/period.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import { cadenceKey } from '../../src/model/cadence.js';
import { rangesOverlap } from '../../src/model/date.js';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import { pageOf } from '../../src/model/page.js';
import { periodOf } from '../../src/model/period.js';
import { createMemoryStore } from '../../src/store/memory.js';
import {
  HALF_YEARLY,
  QUARTERLY,
  YEARLY,
  emptyCatalog,
  harbourCatalog,
} from '../support/catalog.js';

const TODAY: CalendarDate = '2026-11-23';
const ALL_DAYS: DateRange = { from: '0001-01-01', to: '9999-12-31' };
const LAST_YEAR: DateRange = { from: '2025-10-01', to: '2026-09-30' };

const patterns = [QUARTERLY, HALF_YEARLY, YEARLY];
const loaders = createLoaders(createMemoryStore(harbourCatalog));

function slugsAround(filter: Partial<PeriodFilter>, today = TODAY, of = patterns): string[] {
  const { items } = periodsAround(today, of, { covering: null, within: ALL_DAYS, ...filter });
  return items.map(({ slug }) => slug);
}

describe('periods around today', () => {
  it('are each listed once, latest end first, whichever cadences share them', () => {
    expect(slugsAround({ covering: '2026-02-14' })).toEqual([
      '2026-01-01--2026-12-31',
      '2025-10-01--2026-09-30',
      '2025-07-01--2026-06-30',
      '2025-04-01--2026-03-31',
      '2025-03-01--2026-02-28',
    ]);
  });

  it('of one end are listed latest start first', () => {
    const halves = { ...HALF_YEARLY, periodLength: 'P6M' } as const;
    expect(slugsAround({ covering: '2026-08-31' }, TODAY, [HALF_YEARLY, halves])).toEqual([
      '2026-04-01--2027-03-31',
      '2026-04-01--2026-09-30',
      '2025-10-01--2026-09-30',
    ]);
  });

  it('are narrowed to those that share a day with a range', () => {
    const within: DateRange = { from: '2026-03-31', to: '2026-04-01' };
    expect(slugsAround({ within }, TODAY, [HALF_YEARLY])).toEqual([
      '2026-04-01--2027-03-31',
      '2025-10-01--2026-09-30',
      '2025-04-01--2026-03-31',
    ]);
  });

  it('are narrowed by a day and a range at once', () => {
    const within: DateRange = { from: '2026-10-01', to: '2026-10-01' };
    expect(slugsAround({ covering: '2026-09-30', within })).toEqual([
      '2026-07-01--2027-06-30',
      '2026-04-01--2027-03-31',
      '2026-03-01--2027-02-28',
      '2026-01-01--2026-12-31',
    ]);
  });

  it('reach three years back and three years ahead', () => {
    const slugs = slugsAround({}, TODAY, [HALF_YEARLY]);
    expect([slugs.at(0), slugs.at(-1)]).toEqual([
      '2029-10-01--2030-09-30',
      '2023-04-01--2024-03-31',
    ]);
    expect(slugs).toHaveLength(14);
  });

  it('are none where no report follows a cadence', () => {
    expect(slugsAround({}, TODAY, [])).toEqual([]);
  });

  it('make a list whose places are its ends and starts', () => {
    const list = periodsAround(TODAY, patterns, { covering: '2026-02-14', within: ALL_DAYS });
    const page = pageOf(list, {
      first: 1,
      last: null,
      after: ['2026-09-30', '2025-10-01'],
      before: null,
    });
    expect({ ...page, items: page.items.map(({ slug }) => slug) }).toEqual({
      items: ['2025-07-01--2026-06-30'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
  });

  it('stand strictly before each other in the order of their list, whatever the day', () => {
    const anyToday = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
    fc.assert(
      fc.property(anyToday, fc.subarray(patterns), (today, of) => {
        const list = periodsAround(today, of, { covering: null, within: ALL_DAYS });
        const orders = list.items
          .slice(1)
          .map((period, index) =>
            list.compare(list.keyOf(list.items[index] as typeof period), list.keyOf(period)),
          );
        expect(orders.filter((order) => order >= 0)).toEqual([]);
        const day = { from: today, to: today };
        const current = list.items.filter(({ start, end }) =>
          rangesOverlap({ from: start, to: end }, day),
        );
        expect(slugsAround({ covering: today }, today, of)).toEqual(
          current.map(({ slug }) => slug),
        );
      }),
    );
  });
});

describe('a period', () => {
  it('is found by its days where a cadence has it', async () => {
    expect(await findPeriod(LAST_YEAR, loaders)).toEqual(periodOf(LAST_YEAR));
    expect(await findPeriod({ from: '2025-10-02', to: '2026-09-30' }, loaders)).toBeNull();
    expect(await findPeriod(LAST_YEAR, createLoaders(createMemoryStore(emptyCatalog)))).toBeNull();
  });

  it('is found by its slug', async () => {
    expect(await findPeriodBySlug('2024-03-01--2025-02-28', loaders)).toEqual(
      periodOf({ from: '2024-03-01', to: '2025-02-28' }),
    );
    expect(await findPeriodBySlug('2024-03-02--2025-02-28', loaders)).toBeNull();
    expect(await findPeriodBySlug('harbour-soc-1', loaders)).toBeNull();
  });

  it.each([
    ['2029-10-01', '2030-09-30', true],
    ['2030-01-01', '2030-12-31', false],
    ['2023-01-01', '2023-12-31', true],
    ['2022-10-01', '2023-09-30', false],
  ] as const)('around today is looked for from %s to %s: found %s', async (from, to, isFound) => {
    const period = periodOf({ from, to });
    expect(await findPeriodAround(TODAY, { from, to }, loaders)).toEqual(isFound ? period : null);
    expect(await findPeriod({ from, to }, loaders)).toEqual(period);
  });

  it('names the cadences that have it', async () => {
    const keys = await cadencesImplying(periodOf(LAST_YEAR), TODAY, loaders);
    expect(keys.sort()).toEqual([QUARTERLY, HALF_YEARLY].map(cadenceKey).sort());
    const calendarYear = periodOf({ from: '2026-01-01', to: '2026-12-31' });
    expect(await cadencesImplying(calendarYear, TODAY, loaders)).toEqual([cadenceKey(QUARTERLY)]);
    const otherDays = periodOf({ from: '2026-01-02', to: '2026-12-31' });
    expect(await cadencesImplying(otherDays, TODAY, loaders)).toEqual([]);
  });

  it('names no cadence for days beyond the horizon', async () => {
    const distant = periodOf({ from: '2198-10-01', to: '2199-09-30' });
    expect(await cadencesImplying(distant, TODAY, loaders)).toEqual([]);
  });
});
