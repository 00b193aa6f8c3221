import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInDays, isOut, releaseWindowOf, statusOf } from '../../src/model/release.js';
import type { EditionStatus } from '../../src/model/release.js';
import type { CalendarDate } from '../../src/model/date.js';

/** Every status, in the order in which an edition has them. */
const LIFE: readonly EditionStatus[] = [
  'PROJECTED',
  'IN_PROGRESS',
  'IN_PREPARATION',
  'DUE',
  'PRESUMED_RELEASED',
  'RELEASED',
];

const SIX_TO_SEVEN_WEEKS = { earliest: 'P6W', latest: 'P7W' } as const;
const period = { from: '2025-10-01', to: '2026-09-30' } as const;
const window = { from: '2026-11-11', to: '2026-11-18' } as const;

function statuses(
  known: { releasedOn?: CalendarDate; seenOn?: CalendarDate },
  days: readonly CalendarDate[],
): EditionStatus[] {
  const edition = { period, releasedOn: null, seenOn: null, ...known };
  return days.map((day) => statusOf(edition, window, day));
}

describe('the days on which an edition is expected', () => {
  it.each([
    ['2025-09-30', '2025-11-11', '2025-11-18'],
    ['2025-12-31', '2026-02-11', '2026-02-18'],
    ['2026-03-31', '2026-05-12', '2026-05-19'],
    ['2026-06-30', '2026-08-11', '2026-08-18'],
    ['2026-09-30', '2026-11-11', '2026-11-18'],
    ['2026-12-31', '2027-02-11', '2027-02-18'],
    ['2027-03-31', '2027-05-12', '2027-05-19'],
    ['2027-06-30', '2027-08-11', '2027-08-18'],
    ['2027-09-30', '2027-11-11', '2027-11-18'],
  ] as const)('are six to seven weeks after %s: %s to %s', (end, from, to) => {
    expect(releaseWindowOf(end, SIX_TO_SEVEN_WEEKS)).toEqual({ from, to });
  });

  it('are the same month-days in a leap year where the period ends with December or March', () => {
    expect(releaseWindowOf('2023-12-31', SIX_TO_SEVEN_WEEKS)).toEqual({
      from: '2024-02-11',
      to: '2024-02-18',
    });
    expect(releaseWindowOf('2024-03-31', SIX_TO_SEVEN_WEEKS)).toEqual({
      from: '2024-05-12',
      to: '2024-05-19',
    });
  });

  it('can be counted in days, and mix them with weeks', () => {
    expect(releaseWindowOf('2024-01-31', { earliest: 'P29D', latest: 'P5W' })).toEqual({
      from: '2024-02-29',
      to: '2024-03-06',
    });
  });

  it('can be the very day on which the period ends', () => {
    expect(releaseWindowOf('2026-09-30', { earliest: 'P0D', latest: 'P0W' })).toEqual({
      from: '2026-09-30',
      to: '2026-09-30',
    });
  });
});

describe('the status of an edition', () => {
  it('goes from projected to presumed released while nobody has seen it', () => {
    expect(
      statuses({}, [
        '2025-09-30',
        '2025-10-01',
        '2026-09-30',
        '2026-10-01',
        '2026-11-10',
        '2026-11-11',
        '2026-11-18',
        '2026-11-19',
        '9999-12-31',
      ]),
    ).toEqual([
      'PROJECTED',
      'IN_PROGRESS',
      'IN_PROGRESS',
      'IN_PREPARATION',
      'IN_PREPARATION',
      'DUE',
      'DUE',
      'PRESUMED_RELEASED',
      'PRESUMED_RELEASED',
    ]);
  });

  it('is released from a day of release before the window', () => {
    expect(
      statuses({ releasedOn: '2026-11-07' }, ['2026-11-06', '2026-11-07', '2026-11-19']),
    ).toEqual(['IN_PREPARATION', 'RELEASED', 'RELEASED']);
  });

  it('is released from a day of release within the window', () => {
    expect(
      statuses({ releasedOn: '2026-11-14' }, ['2026-11-13', '2026-11-14', '2026-11-19']),
    ).toEqual(['DUE', 'RELEASED', 'RELEASED']);
  });

  it('stays due after the window, and is not presumed to be out, up to a known late release', () => {
    expect(
      statuses({ releasedOn: '2026-12-04' }, [
        '2026-11-10',
        '2026-11-18',
        '2026-11-19',
        '2026-12-03',
        '2026-12-04',
      ]),
    ).toEqual(['IN_PREPARATION', 'DUE', 'DUE', 'DUE', 'RELEASED']);
  });

  it('is released from the day on which it was seen to be out', () => {
    expect(
      statuses({ seenOn: '2026-12-01' }, ['2026-11-18', '2026-11-19', '2026-11-30', '2026-12-01']),
    ).toEqual(['DUE', 'PRESUMED_RELEASED', 'PRESUMED_RELEASED', 'RELEASED']);
    expect(statuses({ seenOn: '2026-10-20' }, ['2026-10-19', '2026-10-20'])).toEqual([
      'IN_PREPARATION',
      'RELEASED',
    ]);
  });

  it('is released from the earlier of two days on which it is known to be out', () => {
    const known = { releasedOn: '2026-11-14', seenOn: '2027-01-01' } as const;
    expect(statuses(known, ['2026-11-13', '2026-11-14', '2026-12-31'])).toEqual([
      'DUE',
      'RELEASED',
      'RELEASED',
    ]);
  });

  it('is in progress on the last day of the period, also where it may come out on that day', () => {
    const edition = { period, releasedOn: null, seenOn: null };
    const sameDay = { from: '2026-09-30', to: '2026-09-30' } as const;
    expect(statusOf(edition, sameDay, '2026-09-30')).toBe('IN_PROGRESS');
    expect(statusOf(edition, sameDay, '2026-10-01')).toBe('PRESUMED_RELEASED');
  });

  it('is told for the first and the last day that there are', () => {
    expect(statuses({}, ['0001-01-01', '9999-12-31'])).toEqual(['PROJECTED', 'PRESUMED_RELEASED']);
    expect(statuses({ releasedOn: '2026-11-14' }, ['0001-01-01', '9999-12-31'])).toEqual([
      'PROJECTED',
      'RELEASED',
    ]);
  });
});

it('the status of any edition goes on day by day and never back', () => {
  const DAY = 86_400_000;
  const written = (number: number) =>
    new Date(number * DAY).toISOString().slice(0, 10) as CalendarDate;
  const anyLife = fc.record({
    start: fc.integer({ min: Date.parse('1999-01-01') / DAY, max: Date.parse('2101-01-01') / DAY }),
    length: fc.integer({ min: 1, max: 60 }),
    lag: fc.nat(30),
    window: fc.nat(10),
    released: fc.option(fc.nat(80)),
    seen: fc.option(fc.nat(80)),
  });
  fc.assert(
    fc.property(anyLife, ({ start, length, lag, window, released, seen }) => {
      const end = start + length - 1;
      const dayAfter = (days: number | null) => (days === null ? null : written(end + 1 + days));
      const edition = {
        period: { from: written(start), to: written(end) },
        releasedOn: dayAfter(released),
        seenOn: dayAfter(seen),
      };
      const expected = releaseWindowOf(edition.period.to, {
        earliest: `P${lag}D`,
        latest: `P${lag + window}D`,
      });
      // Each status and the number of the day from which on it holds, until a later one does.
      const since: Record<EditionStatus, number> = {
        PROJECTED: -Infinity,
        IN_PROGRESS: start,
        IN_PREPARATION: end + 1,
        DUE: Math.max(end + 1, end + lag),
        PRESUMED_RELEASED: released === null ? end + lag + window + 1 : Infinity,
        RELEASED: end + 1 + Math.min(released ?? Infinity, seen ?? Infinity),
      };
      for (let day = start - 3; day < end + 90; day += 1) {
        const reached = LIFE.filter((status) => since[status] <= day);
        expect(statusOf(edition, expected, written(day))).toBe(reached.at(-1));
      }
    }),
    { numRuns: 60 },
  );
});

it('editions are out when they are released or presumed to be, and at no earlier time', () => {
  expect(LIFE.map((status) => [status, isOut(status)])).toEqual([
    ['PROJECTED', false],
    ['IN_PROGRESS', false],
    ['IN_PREPARATION', false],
    ['DUE', false],
    ['PRESUMED_RELEASED', true],
    ['RELEASED', true],
  ]);
});

describe('the age of a period', () => {
  it.each([
    ['2026-09-30', 0],
    ['2026-10-01', 1],
    ['2026-11-23', 54],
    ['2027-09-30', 365],
    ['2028-09-30', 731],
  ] as const)('on %s is %d days', (asOf, days) => {
    expect(ageInDays(period, asOf)).toBe(days);
  });

  it.each(['2026-09-29', '2025-10-01', '2025-09-30', '0001-01-01'] as const)(
    'is not told on %s, before the period ends',
    (asOf) => {
      expect(ageInDays(period, asOf)).toBeNull();
    },
  );
});
