import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import type { CalendarDate } from '../../src/model/date.js';
import { deviationOf } from '../../src/model/deviation.js';
import type { Edition } from '../../src/model/edition.js';
import { entity, HALF_YEARLY } from '../support/catalog.js';

const report = entity('Report', 'harbour-soc-2');

function seen(from: CalendarDate, to: CalendarDate, fields: Partial<Edition> = {}): Edition {
  return entity('Edition', `harbour-soc-2--${from}--${to}`, { period: { from, to }, ...fields });
}

const asProjected = { from: '2025-10-01', to: '2026-09-30' } as const;

it('an edition that nobody has seen deviates from nothing', () => {
  expect(deviationOf(seen('2025-10-01', '2026-09-30', { basis: 'ESTIMATED' }), report)).toBeNull();
});

describe('the release of an observed edition', () => {
  it.each([
    ['2026-11-07', -4],
    ['2026-11-10', -1],
    ['2026-11-11', 0],
    ['2026-11-14', 0],
    ['2026-11-18', 0],
    ['2026-11-19', 1],
    ['2026-12-04', 16],
  ] as const)('on %s is %d days off a window from 11 to 18 November', (releasedOn, days) => {
    expect(deviationOf(seen('2025-10-01', '2026-09-30', { releasedOn }), report)).toEqual({
      releaseDays: days,
      projectedPeriod: asProjected,
      periodDays: 0,
    });
  });

  it('is not held against the window while only a day is known on which it was out', () => {
    const edition = seen('2025-10-01', '2026-09-30', { seenOn: '2027-03-01' });
    expect(deviationOf(edition, report)?.releaseDays).toBeNull();
  });

  it('is held against the window that follows from its own period end', () => {
    const edition = seen('2025-10-01', '2026-10-10', { releasedOn: '2026-11-20' });
    expect(deviationOf(edition, report)).toEqual({
      releaseDays: -1,
      projectedPeriod: asProjected,
      periodDays: 10,
    });
  });
});

describe('the period of an observed edition', () => {
  const deviation = (from: CalendarDate, to: CalendarDate) => deviationOf(seen(from, to), report);

  it('can be shorter than the projected one by half a year', () => {
    expect(deviation('2019-04-01', '2019-09-30')).toEqual({
      releaseDays: null,
      projectedPeriod: { from: '2018-10-01', to: '2019-09-30' },
      periodDays: -182,
    });
  });

  it('can be longer than the projected one', () => {
    expect(deviation('2025-04-01', '2026-09-30')?.periodDays).toBe(183);
  });

  it('is held against a leap year where the projected one is one', () => {
    expect(deviation('2023-10-01', '2024-09-30')?.periodDays).toBe(0);
    expect(deviation('2023-10-02', '2024-09-30')?.periodDays).toBe(-1);
  });

  it('is held against a projected one that ends up to 14 days from it', () => {
    expect(deviation('2025-10-01', '2026-09-16')).toMatchObject({
      projectedPeriod: asProjected,
      periodDays: -14,
    });
    expect(deviation('2025-10-01', '2026-10-14')).toMatchObject({
      projectedPeriod: asProjected,
      periodDays: 14,
    });
  });

  it('is held against nothing where no projected one ends within 14 days', () => {
    const none = { projectedPeriod: null, periodDays: null };
    expect(deviation('2025-10-01', '2026-09-15')).toMatchObject(none);
    expect(deviation('2025-10-01', '2026-10-15')).toMatchObject(none);
    expect(deviation('2026-01-01', '2026-12-31')).toMatchObject(none);
  });

  it('is held against the projected one also where the two share no day', () => {
    expect(deviation('2026-10-01', '2026-10-10')).toMatchObject({
      projectedPeriod: asProjected,
      periodDays: -355,
    });
  });

  it('is held against nothing where the cadence did not hold', () => {
    const cadence: Cadence = { ...HALF_YEARLY, validFrom: '2022-04-01' };
    const since2022 = entity('Report', 'harbour-soc-2', { cadence });
    expect(deviationOf(seen('2019-04-01', '2019-09-30'), since2022)).toMatchObject({
      projectedPeriod: null,
      periodDays: null,
    });
    expect(deviationOf(seen('2022-04-01', '2022-09-30'), since2022)).toMatchObject({
      projectedPeriod: { from: '2021-10-01', to: '2022-09-30' },
      periodDays: -182,
    });
  });
});

it('an observed edition is held against a period in which the cadence ended', () => {
  const cadence: Cadence = { ...HALF_YEARLY, validTo: '2026-06-30' };
  const ended = entity('Report', 'harbour-soc-2', { cadence });
  expect(deviationOf(seen('2025-10-01', '2026-09-25'), ended)).toMatchObject({
    projectedPeriod: asProjected,
    periodDays: -5,
  });
});

it('an observed edition is held against the preferred reading, whatever the other has', () => {
  const halves: Cadence = { ...HALF_YEARLY, periodLength: 'P6M' };
  const twiceRead = entity('Report', 'harbour-soc-2', { legacyCadence: halves });
  expect(deviationOf(seen('2026-04-01', '2026-09-30'), twiceRead)).toMatchObject({
    projectedPeriod: asProjected,
    periodDays: -182,
  });
});
