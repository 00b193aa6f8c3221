import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cadencesImplying,
  claimedPeriods,
  findPeriodAround,
  findPeriodBySlug,
  findPeriodInView,
  periodsIn,
} from '../../src/graph/period.js';
import type { ClaimedRanges, PeriodFilter } from '../../src/graph/period.js';
import { createLoaders } from '../../src/loaders/loaders.js';
import { addMonths, FIRST_DAY, LAST_DAY, rangesOverlap } from '../../src/model/date.js';
import { cadenceKey } from '../../src/model/cadence.js';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import { horizonAround } from '../../src/model/horizon.js';
import { pageOf } from '../../src/model/page.js';
import { periodOf } from '../../src/model/period.js';
import type { View } from '../../src/model/reading.js';
import { createMemoryStore } from '../../src/store/memory.js';
import {
  HALF_YEARLY,
  QUARTERLY,
  YEARLY,
  catalog,
  emptyCatalog,
  entity,
  harbourCatalog,
} from '../support/catalog.js';
import { CUT_SHORT, HALF, HALVES, OLD, observedCatalog } from '../support/observed-catalog.js';

const TODAY: CalendarDate = '2026-11-23';
const NOW: View = { reading: 'PREFERRED', asOf: TODAY };
const LEGACY_NOW: View = { reading: 'LEGACY', asOf: TODAY };
const ALL_DAYS: DateRange = { from: FIRST_DAY, to: LAST_DAY };
const LAST_YEAR: DateRange = { from: '2025-10-01', to: '2026-09-30' };
const LAST_HALF: DateRange = { from: '2026-04-01', to: '2026-09-30' };

const loaders = createLoaders(createMemoryStore(harbourCatalog));
const observedLoaders = createLoaders(createMemoryStore(observedCatalog));

function slugsOf(ranges: readonly DateRange[]): string[] {
  return ranges.map(({ from, to }) => `${from}--${to}`);
}

/** Ranges that are claimed within the horizon of a view. */
function around(ranges: readonly DateRange[], { asOf }: View = NOW): ClaimedRanges {
  return { ranges, horizon: horizonAround(asOf) };
}

function slugsIn(
  claimed: ClaimedRanges | readonly DateRange[],
  filter: Partial<PeriodFilter> = {},
  view: View = NOW,
): string[] {
  const ranges = 'ranges' in claimed ? claimed : around(claimed, view);
  const { items } = periodsIn(ranges, view, { covering: null, within: ALL_DAYS, ...filter });
  return items.map(({ slug }) => slug);
}

/** The loaders of a graph whose reports follow these cadences. */
function loadersOf(cadences: readonly (typeof QUARTERLY)[]) {
  const reports = cadences.map((cadence, index) => entity('Report', `r-${index}`, { cadence }));
  return createLoaders(createMemoryStore(catalog(reports)));
}

describe('periods of a list', () => {
  const years: readonly DateRange[] = [
    { from: '2025-04-01', to: '2026-03-31' },
    LAST_YEAR,
    { from: '2026-04-01', to: '2027-03-31' },
  ];

  it('are each listed once, latest end first, however often they are given', () => {
    expect(slugsIn([...years, ...years])).toEqual(slugsOf(years.toReversed()));
  });

  it('of one end are listed latest start first', () => {
    expect(slugsIn([LAST_YEAR, LAST_HALF, ...years])).toEqual([
      '2026-04-01--2027-03-31',
      '2026-04-01--2026-09-30',
      '2025-10-01--2026-09-30',
      '2025-04-01--2026-03-31',
    ]);
  });

  it('are narrowed to those that cover a day', () => {
    expect(slugsIn(years, { covering: '2026-03-31' })).toEqual([
      '2025-10-01--2026-09-30',
      '2025-04-01--2026-03-31',
    ]);
  });

  it('are narrowed to those that share a day with a range', () => {
    const within: DateRange = { from: '2026-10-01', to: '2026-10-02' };
    expect(slugsIn(years, { within })).toEqual(['2026-04-01--2027-03-31']);
    expect(slugsIn(years, { within: { ...within, from: '2026-09-30' } })).toEqual([
      '2026-04-01--2027-03-31',
      '2025-10-01--2026-09-30',
    ]);
  });

  it('are narrowed by a day and a range at once', () => {
    const within: DateRange = { from: '2026-10-01', to: '2026-10-01' };
    expect(slugsIn(years, { covering: '2026-09-30', within })).toEqual(['2026-04-01--2027-03-31']);
  });

  it.each([
    ['2023-11-22', '2023-11-23'],
    ['2029-11-24', '2029-11-23'],
  ] as const)('are none that cover %s, though some cover %s', (beyond, edge) => {
    const wide = [{ from: '2023-01-01', to: '2030-12-31' }] as const;
    expect(slugsIn(wide, { covering: beyond })).toEqual([]);
    expect(slugsIn(wide, { covering: edge })).toEqual(slugsOf(wide));
    // Of another day other days are claimed.
    expect(slugsIn(wide, { covering: beyond }, { ...NOW, asOf: beyond })).toEqual(slugsOf(wide));
  });

  it.each([
    ['2020-01-01', '2023-11-22'],
    ['2029-11-24', '2031-01-01'],
  ] as const)('are none for days from %s to %s, which lie beyond the horizon', (from, to) => {
    const wide = [{ from: '2023-01-01', to: '2030-12-31' }] as const;
    expect(slugsIn(wide, { within: { from, to } })).toEqual([]);
  });

  it('belong to the view that they were asked for in', () => {
    const { items } = periodsIn(around([LAST_HALF]), LEGACY_NOW, {
      covering: null,
      within: ALL_DAYS,
    });
    expect(items).toEqual([periodOf(LAST_HALF, LEGACY_NOW)]);
  });

  it('make a list whose places are its ends and starts', () => {
    const list = periodsIn(around([LAST_HALF, ...years]), NOW, {
      covering: null,
      within: ALL_DAYS,
    });
    const page = pageOf(list, {
      first: 1,
      last: null,
      after: ['2026-09-30', '2026-04-01'],
      before: null,
    });
    expect({ ...page, items: page.items.map(({ slug }) => slug) }).toEqual({
      items: ['2025-10-01--2026-09-30'],
      hasNextPage: true,
      hasPreviousPage: true,
    });
  });
});

describe('the periods that are claimed', () => {
  it('reach three years back and three years ahead', async () => {
    const claimed = slugsIn(await claimedPeriods(NOW, loadersOf([HALF_YEARLY])));
    expect([claimed.at(0), claimed.at(-1)]).toEqual([
      '2029-10-01--2030-09-30',
      '2023-04-01--2024-03-31',
    ]);
    expect(claimed).toHaveLength(14);
  });

  it('are those of every cadence', async () => {
    const claimed = await claimedPeriods(NOW, loaders);
    expect(slugsIn(claimed, { covering: '2026-02-14' })).toEqual([
      '2026-01-01--2026-12-31',
      '2025-10-01--2026-09-30',
      '2025-07-01--2026-06-30',
      '2025-04-01--2026-03-31',
      '2025-03-01--2026-02-28',
    ]);
  });

  it('are none where no report follows a cadence', async () => {
    const nothing = createLoaders(createMemoryStore(emptyCatalog));
    expect((await claimedPeriods(NOW, nothing)).ranges).toEqual([]);
  });

  it('are also those of editions that were seen, by either reading, where they are near', async () => {
    const seen = slugsOf([CUT_SHORT, HALF, OLD]);
    const seenIn = async (view: View) =>
      slugsIn(await claimedPeriods(view, observedLoaders), {}, view).filter((slug) =>
        seen.includes(slug),
      );
    expect(await seenIn(NOW)).toEqual(slugsOf([CUT_SHORT, HALF]));
    expect(await seenIn(LEGACY_NOW)).toEqual(slugsOf([CUT_SHORT, HALF]));
    expect(await seenIn({ ...NOW, asOf: '2020-02-29' })).toEqual(slugsOf([OLD]));
  });

  it('are by the legacy reading those of cadences that lost', async () => {
    const covering = { covering: '2026-08-31' } as const;
    const yearly = [
      '2026-04-01--2027-03-31',
      '2026-03-01--2027-02-28',
      '2025-10-01--2026-09-30',
      '2025-10-01--2026-09-23',
    ];
    expect(slugsIn(await claimedPeriods(LEGACY_NOW, observedLoaders), covering)).toEqual([
      ...yearly.slice(0, 2),
      '2026-04-01--2026-09-30',
      ...yearly.slice(2),
    ]);
    expect(slugsIn(await claimedPeriods(NOW, observedLoaders), covering)).toEqual([
      '2026-07-01--2027-06-30',
      ...yearly.slice(0, 2),
      '2026-01-01--2026-12-31',
      ...yearly.slice(2),
    ]);
  });

  it('stand strictly before each other in the order of their list, whatever the day', async () => {
    const cadences = [QUARTERLY, HALF_YEARLY, YEARLY, HALVES];
    const anyDay = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
    await fc.assert(
      fc.asyncProperty(anyDay, fc.subarray(cadences), async (asOf, of) => {
        const view: View = { ...NOW, asOf };
        const claimed = await claimedPeriods(view, loadersOf(of));
        const list = periodsIn(claimed, view, { covering: null, within: ALL_DAYS });
        const orders = list.items
          .slice(1)
          .map((period, index) =>
            list.compare(list.keyOf(list.items[index] as typeof period), list.keyOf(period)),
          );
        expect(orders.filter((order) => order >= 0)).toEqual([]);
        const day = { from: asOf, to: asOf };
        const current = list.items.filter(({ start, end }) =>
          rangesOverlap({ from: start, to: end }, day),
        );
        expect(slugsIn(claimed, { covering: asOf }, view)).toEqual(current.map(({ slug }) => slug));
      }),
    );
  });
});

describe('a period', () => {
  it('is found by its days where a cadence has it', async () => {
    const nothing = createLoaders(createMemoryStore(emptyCatalog));
    const otherDays: DateRange = { ...LAST_YEAR, from: '2025-10-02' };
    expect(await findPeriodInView(LAST_YEAR, NOW, loaders)).toEqual(periodOf(LAST_YEAR, NOW));
    expect(await findPeriodInView(otherDays, NOW, loaders)).toBeNull();
    expect(await findPeriodInView(LAST_YEAR, NOW, nothing)).toBeNull();
  });

  it('is found by its slug', async () => {
    expect(await findPeriodBySlug('2024-03-01--2025-02-28', loaders)).toEqual(
      periodOf({ from: '2024-03-01', to: '2025-02-28' }),
    );
    expect(await findPeriodBySlug('2024-03-02--2025-02-28', loaders)).toBeNull();
    expect(await findPeriodBySlug('harbour-soc-1', loaders)).toBeNull();
  });

  it('of a cadence that lost is found by the legacy reading, around today and by its slug', async () => {
    const half = periodOf(LAST_HALF);
    expect([
      await findPeriodInView(LAST_HALF, NOW, observedLoaders),
      await findPeriodInView(LAST_HALF, LEGACY_NOW, observedLoaders),
      await findPeriodAround(LAST_HALF, TODAY, observedLoaders),
      await findPeriodBySlug(half.slug, observedLoaders),
    ]).toEqual([null, periodOf(LAST_HALF, LEGACY_NOW), half, half]);
    expect(await findPeriodInView(LAST_HALF, LEGACY_NOW, loaders)).toBeNull();
  });

  it('of an edition that was seen is found by either reading', async () => {
    for (const range of [CUT_SHORT, HALF]) {
      const period = periodOf(range);
      expect([
        await findPeriodInView(range, NOW, observedLoaders),
        await findPeriodInView(range, LEGACY_NOW, observedLoaders),
        await findPeriodAround(range, TODAY, observedLoaders),
        await findPeriodBySlug(period.slug, observedLoaders),
        await findPeriodBySlug(period.slug, loaders),
      ]).toEqual([periodOf(range, NOW), periodOf(range, LEGACY_NOW), period, period, null]);
    }
  });

  it('of an edition that was seen is found at any distance', async () => {
    const old = periodOf(OLD);
    const near: View = { ...NOW, asOf: '2022-09-30' };
    const later: View = { ...NOW, asOf: '2022-10-01' };
    expect([
      await findPeriodAround(OLD, TODAY, observedLoaders),
      await findPeriodInView(OLD, NOW, observedLoaders),
      await findPeriodInView(OLD, near, observedLoaders),
      await findPeriodInView(OLD, later, observedLoaders),
      await findPeriodBySlug(old.slug, observedLoaders),
    ]).toEqual([old, periodOf(OLD, NOW), periodOf(OLD, near), periodOf(OLD, later), old]);
  });

  it.each([
    ['2029-10-01', '2030-09-30', true],
    ['2030-01-01', '2030-12-31', false],
    ['2023-01-01', '2023-12-31', true],
    ['2022-10-01', '2023-09-30', false],
  ] as const)('around today is looked for from %s to %s: found %s', async (from, to, isFound) => {
    const period = periodOf({ from, to });
    const range = { from, to };
    const near: View = { ...NOW, asOf: to };
    const inView = isFound ? periodOf(range, NOW) : null;
    expect(await findPeriodAround(range, TODAY, loaders)).toEqual(isFound ? period : null);
    expect(await findPeriodInView(range, NOW, loaders)).toEqual(inView);
    expect(await findPeriodInView(range, near, loaders)).toEqual(periodOf(range, near));
    expect(await findPeriodBySlug(period.slug, loaders)).toEqual(period);
  });

  it('names the cadences that have it', async () => {
    const keys = await cadencesImplying(periodOf(LAST_YEAR), NOW, loaders);
    expect(keys.sort()).toEqual([QUARTERLY, HALF_YEARLY].map(cadenceKey).sort());
    const calendarYear = periodOf({ from: '2026-01-01', to: '2026-12-31' });
    expect(await cadencesImplying(calendarYear, NOW, loaders)).toEqual([cadenceKey(QUARTERLY)]);
    const otherDays = periodOf({ from: '2026-01-02', to: '2026-12-31' });
    expect(await cadencesImplying(otherDays, NOW, loaders)).toEqual([]);
  });

  it('names by the legacy reading the cadence that lost, and not the one that won', async () => {
    const namesOf = (range: DateRange, view: View) =>
      cadencesImplying(periodOf(range), view, observedLoaders);
    expect(await namesOf(LAST_HALF, LEGACY_NOW)).toEqual([cadenceKey(HALVES)]);
    expect(await namesOf(LAST_HALF, NOW)).toEqual([]);
    expect(await namesOf(LAST_YEAR, LEGACY_NOW)).toEqual([cadenceKey(HALF_YEARLY)]);
    expect(await namesOf(CUT_SHORT, NOW)).toEqual([]);
  });

  it('names no cadence for days beyond the horizon of the day that is asked for', async () => {
    const distant = periodOf({ from: '2198-10-01', to: '2199-09-30' });
    const near: View = { ...NOW, asOf: addMonths(distant.start, -36) };
    const tooEarly: View = { ...NOW, asOf: '2195-09-30' };
    const both = [QUARTERLY, HALF_YEARLY].map(cadenceKey).sort();
    expect(await cadencesImplying(distant, NOW, loaders)).toEqual([]);
    expect((await cadencesImplying(distant, near, loaders)).sort()).toEqual(both);
    expect(await cadencesImplying(distant, tooEarly, loaders)).toEqual([]);
  });
});
