import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cadenceKey,
  impliesPeriod,
  periodEndingOn,
  periodsOverlapping,
} from '../../src/model/cadence.js';
import type { CadencePattern } from '../../src/model/cadence.js';
import { addDays, daysIn, rangesOverlap } from '../../src/model/date.js';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import type { MonthDay } from '../../src/model/month-day.js';

/** A rule of which nobody says when it began or will end. */
const OPEN = { validFrom: null, validTo: null } as const;

const quarterly: CadencePattern = {
  ...OPEN,
  periodLength: 'P12M',
  periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
};
const halfYearly: CadencePattern = {
  ...OPEN,
  periodLength: 'P12M',
  periodEnds: ['--03-31', '--09-30'],
};
const halves: CadencePattern = { ...OPEN, periodLength: 'P6M', periodEnds: ['--03-31', '--09-30'] };
const yearly: CadencePattern = { ...OPEN, periodLength: 'P12M', periodEnds: ['--02-29'] };

function on(day: CalendarDate): DateRange {
  return { from: day, to: day };
}

function written(instant: number): CalendarDate {
  return new Date(instant).toISOString().slice(0, 10) as CalendarDate;
}

/** The period of a pattern that ends in a year and month, worked out by the calendar of UTC alone. */
function periodIn(year: number, monthDay: MonthDay, months: number): DateRange {
  const [month = 0, day = 0] = monthDay.slice(2).split('-').map(Number);
  const end = Date.UTC(year, month - 1, Math.min(day, lastDayOf(year, month)));
  const next = new Date(end + 86_400_000);
  const start = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - months, 1));
  const startDay = lastDayOf(start.getUTCFullYear(), start.getUTCMonth() + 1);
  start.setUTCDate(Math.min(next.getUTCDate(), startDay));
  return { from: written(start.getTime()), to: written(end) };
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days of a century with leap years at 2000 and 2096 and none at 2100. */
const anyDay = fc
  .integer({ min: Date.UTC(1999, 0, 1) / 86_400_000, max: Date.UTC(2101, 11, 31) / 86_400_000 })
  .map((number) => written(number * 86_400_000));

const anyRange = fc
  .tuple(anyDay, fc.nat(1500))
  .map(([from, more]) => ({ from, to: addDays(from, more) }));

const anyMonthDay = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2024, 11, 31) / 86_400_000 })
  .map((number) => `-${written(number * 86_400_000).slice(4)}` as MonthDay);

const anyPattern = fc.record({
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
  periodLength: fc.integer({ min: 1, max: 30 }).map((count) => `P${count}M` as const),
  // The last two days of February are one day in a common year.
  periodEnds: fc.uniqueArray(fc.oneof(anyMonthDay, fc.constantFrom(...quarterly.periodEnds)), {
    minLength: 1,
    maxLength: 4,
    selector: (monthDay) => monthDay.replace('--02-29', '--02-28'),
  }),
});

describe('the periods of a cadence', () => {
  it('are those that a day lies in, oldest end first', () => {
    expect(periodsOverlapping(quarterly, on('2026-02-14'))).toEqual([
      { from: '2025-04-01', to: '2026-03-31' },
      { from: '2025-07-01', to: '2026-06-30' },
      { from: '2025-10-01', to: '2026-09-30' },
      { from: '2026-01-01', to: '2026-12-31' },
    ]);
    expect(periodsOverlapping(halfYearly, on('2026-02-14'))).toEqual([
      { from: '2025-04-01', to: '2026-03-31' },
      { from: '2025-10-01', to: '2026-09-30' },
    ]);
  });

  it('include their first day and their last day', () => {
    expect(periodsOverlapping(halfYearly, on('2026-03-31'))).toEqual([
      { from: '2025-04-01', to: '2026-03-31' },
      { from: '2025-10-01', to: '2026-09-30' },
    ]);
    expect(periodsOverlapping(halfYearly, on('2026-04-01'))).toEqual([
      { from: '2025-10-01', to: '2026-09-30' },
      { from: '2026-04-01', to: '2027-03-31' },
    ]);
  });

  it('are ordered by their ends, in whatever order the days of the year are given', () => {
    const shuffled = { ...quarterly, periodEnds: [...quarterly.periodEnds].reverse() };
    const range: DateRange = { from: '2024-05-05', to: '2027-05-05' };
    expect(periodsOverlapping(shuffled, range)).toEqual(periodsOverlapping(quarterly, range));
  });

  it('end on the same days every year, and never on 30 December or 30 March', () => {
    const century: DateRange = { from: '2000-01-01', to: '2099-12-31' };
    const ends = periodsOverlapping(quarterly, century).map(({ to }) => to);
    const expected = Array.from({ length: 101 }, (_, index) =>
      ['03-31', '06-30', '09-30', '12-31'].map((day) => `${String(2000 + index)}-${day}`),
    ).flat();
    expect(ends).toEqual(expected.slice(0, expected.indexOf('2100-12-31')));
  });

  it('are found when they reach far past the range that they overlap', () => {
    const long: CadencePattern = { ...OPEN, periodLength: 'P36M', periodEnds: ['--12-31'] };
    expect(periodsOverlapping(long, on('2026-06-15'))).toEqual([
      { from: '2024-01-01', to: '2026-12-31' },
      { from: '2025-01-01', to: '2027-12-31' },
      { from: '2026-01-01', to: '2028-12-31' },
    ]);
  });

  it.each([
    ['2023-04-01', '2024-03-31'],
    ['2023-07-01', '2024-06-30'],
    ['2023-10-01', '2024-09-30'],
    ['2024-01-01', '2024-12-31'],
    ['2027-04-01', '2028-03-31'],
  ] as const)('of twelve months have 366 days over a leap day: %s to %s', (from, to) => {
    expect(periodEndingOn(to, 'P12M')).toEqual({ from, to });
    expect(daysIn({ from, to })).toBe(366);
  });

  it.each([
    ['2026-10-01', '2027-03-31', 182],
    ['2027-10-01', '2028-03-31', 183],
    ['2026-04-01', '2026-09-30', 183],
  ] as const)('of six months are half-years: %s to %s', (from, to, days) => {
    expect(periodEndingOn(to, 'P6M')).toEqual({ from, to });
    expect(periodsOverlapping(halves, on(to))).toEqual([{ from, to }]);
    expect(daysIn({ from, to })).toBe(days);
  });

  it('follow each other without a gap where they end with February', () => {
    expect(periodEndingOn('2024-02-29', 'P12M')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(periodsOverlapping(yearly, { from: '2023-06-01', to: '2025-06-01' })).toEqual([
      { from: '2023-03-01', to: '2024-02-29' },
      { from: '2024-03-01', to: '2025-02-28' },
      { from: '2025-03-01', to: '2026-02-28' },
    ]);
  });

  it.each([
    ['four times', 'the ends of quarters', quarterly, 4],
    ['twice', 'the ends of March and September', halfYearly, 2],
    ['once', 'the ends of half-years and half a year long', halves, 1],
    ['once', 'the end of February', yearly, 1],
  ] as const)('hold each day %s where they lead up to %s', (_times, _ends, pattern, times) => {
    fc.assert(
      fc.property(anyRange, (range) => {
        const periods = periodsOverlapping(pattern, range);
        const days = Array.from({ length: daysIn(range) }, (_, more) => addDays(range.from, more));
        const heldOtherwise = days.filter(
          (day) => periods.filter((period) => rangesOverlap(period, on(day))).length !== times,
        );
        expect(heldOtherwise).toEqual([]);
      }),
    );
  });

  it('of twelve months have 366 days exactly when a leap day lies in them, otherwise 365', () => {
    fc.assert(
      fc.property(anyRange, fc.constantFrom(quarterly, halfYearly, yearly), (range, pattern) => {
        for (const period of periodsOverlapping(pattern, range)) {
          const leapDays = [period.from, period.to]
            .map((date) => Number(date.slice(0, 4)))
            .filter((year) => lastDayOf(year, 2) === 29)
            .map((year) => `${String(year)}-02-29`)
            .filter((date) => period.from <= date && date <= period.to);
          expect(daysIn(period)).toBe(leapDays.length === 0 ? 365 : 366);
        }
      }),
    );
  });

  it('are all those that the calendar gives, whatever the length and the days of the year', () => {
    fc.assert(
      fc.property(anyPattern, anyRange, (pattern, range) => {
        const months = Number(pattern.periodLength.slice(1, -1));
        const expected: DateRange[] = [];
        for (let year = 1996; year <= 2110; year += 1) {
          expected.push(...pattern.periodEnds.map((end) => periodIn(year, end, months)));
        }
        expect(periodsOverlapping(pattern, range)).toEqual(
          expected
            .filter(({ from, to }) => from <= range.to && range.from <= to)
            .sort((one, other) => (one.to < other.to ? -1 : 1)),
        );
      }),
    );
  });
});

describe('a cadence that is known to begin or end', () => {
  const limited: CadencePattern = { ...halfYearly, validFrom: '2024-01-01', validTo: '2025-06-30' };

  it('has the periods that share a day with its validity', () => {
    const range: DateRange = { from: '2020-01-01', to: '2030-12-31' };
    expect(periodsOverlapping(limited, range)).toEqual([
      { from: '2023-04-01', to: '2024-03-31' },
      { from: '2023-10-01', to: '2024-09-30' },
      { from: '2024-04-01', to: '2025-03-31' },
      { from: '2024-10-01', to: '2025-09-30' },
      { from: '2025-04-01', to: '2026-03-31' },
    ]);
  });

  it('has no period for days outside its validity, not even one that reaches into it', () => {
    expect(periodsOverlapping(limited, on('2025-07-01'))).toEqual([]);
    expect(periodsOverlapping(limited, { from: '2026-01-01', to: '2026-12-31' })).toEqual([]);
  });

  it('implies only periods that share a day with its validity', () => {
    expect(impliesPeriod(limited, { from: '2025-04-01', to: '2026-03-31' })).toBe(true);
    expect(impliesPeriod(limited, { from: '2025-10-01', to: '2026-09-30' })).toBe(false);
    expect(impliesPeriod(limited, { from: '2022-10-01', to: '2023-09-30' })).toBe(false);
  });

  it('is another cadence than one without limits', () => {
    expect(cadenceKey(limited)).not.toBe(cadenceKey(halfYearly));
    expect(cadenceKey({ ...limited, validTo: null })).not.toBe(
      cadenceKey({ ...limited, validFrom: null }),
    );
  });
});

describe('a cadence', () => {
  it('implies the periods that it has', () => {
    expect(impliesPeriod(halfYearly, { from: '2025-10-01', to: '2026-09-30' })).toBe(true);
    expect(impliesPeriod(yearly, { from: '2024-03-01', to: '2025-02-28' })).toBe(true);
    expect(impliesPeriod(yearly, { from: '2023-03-01', to: '2024-02-29' })).toBe(true);
  });

  it.each([
    ['with an end of another cadence', { from: '2025-07-01', to: '2026-06-30' }],
    ['a day shorter', { from: '2025-10-02', to: '2026-09-30' }],
    ['a day longer', { from: '2025-09-30', to: '2026-09-30' }],
    ['half as long', { from: '2026-04-01', to: '2026-09-30' }],
    ['that ends a day later', { from: '2025-10-01', to: '2026-10-01' }],
  ] as const)('implies no period %s', (_difference, range) => {
    expect(impliesPeriod(halfYearly, range)).toBe(false);
  });

  it('implies no period up to 28 February of a leap year where it ends with February', () => {
    expect(impliesPeriod(yearly, { from: '2023-03-01', to: '2024-02-28' })).toBe(false);
  });

  it('implies exactly the periods that it lists', () => {
    const nearby = fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(anyPattern, anyDay, fc.nat(), nearby, (pattern, day, pick, [before, after]) => {
        const near = periodsOverlapping(pattern, {
          from: addDays(day, -800),
          to: addDays(day, 800),
        });
        const { from, to } = near[pick % near.length] as DateRange;
        const range = { from: addDays(from, before), to: addDays(to, after) };
        fc.pre(range.from <= range.to);
        const isListed = periodsOverlapping(pattern, range).some(
          (period) => period.from === range.from && period.to === range.to,
        );
        expect(impliesPeriod(pattern, range)).toBe(isListed);
        expect(impliesPeriod(pattern, { from, to })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the key of every cadence with the same periods, and of no other', () => {
    const anyPair = fc.tuple(anyPattern, anyPattern).chain(([one, other]) =>
      fc.record({
        one: fc.constant(one),
        other: fc.record({
          validFrom: fc.constant(null),
          validTo: fc.constant(null),
          periodLength: fc.constantFrom(one.periodLength, other.periodLength),
          periodEnds: fc.oneof(
            fc.shuffledSubarray(one.periodEnds, { minLength: 1 }),
            fc.constant(other.periodEnds),
          ),
        }),
      }),
    );
    // Leap years and common years, so that the last days of February differ.
    const years: DateRange = { from: '2023-01-01', to: '2028-12-31' };
    fc.assert(
      fc.property(anyPair, ({ one, other }) => {
        const periods = [one, other].map((pattern) =>
          JSON.stringify(periodsOverlapping(pattern, years)),
        );
        expect(cadenceKey(one) === cadenceKey(other)).toBe(periods[0] === periods[1]);
      }),
    );
    expect(cadenceKey(yearly)).not.toBe(cadenceKey({ ...yearly, periodEnds: ['--02-28'] }));
  });
});
