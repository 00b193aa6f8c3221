import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import type { CalendarDate } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import type { Reading } from '../../src/model/reading.js';
import {
  projectedEditions,
  estimatedRelease,
  statusWithin,
  timelineOf,
} from '../../src/model/timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import { entity, HALF_YEARLY, QUARTERLY, YEARLY } from '../support/catalog.js';

const HALVES: Cadence = {
  ...HALF_YEARLY,
  periodLength: 'P6M',
  releaseLag: { earliest: 'P30D', latest: 'P40D' },
};

const quarterly = entity('Report', 'harbour-soc-1', { name: 'Harbour SOC 1', cadence: QUARTERLY });
const twiceRead = entity('Report', 'harbour-soc-2', { legacyCadence: HALVES });

/** The timeline of a report that recurs by a cadence. */
function timelineBy(cadence: Cadence, asOf: CalendarDate, observed: readonly Edition[] = []) {
  const report = entity('Report', 'harbour-soc-2', { cadence });
  return timelineOf(report, observed, { reading: 'PREFERRED', asOf });
}

function seen(from: CalendarDate, to: CalendarDate, fields: Partial<Edition> = {}): Edition {
  return entity('Edition', `harbour-soc-2--${from}--${to}`, { period: { from, to }, ...fields });
}

function ends({ editions }: Timeline): CalendarDate[] {
  return editions.map(({ period }) => period.to);
}

/** The editions of a timeline that end within a year, as text. */
function endingIn(year: number, { editions }: Timeline): string[] {
  return editions
    .filter(({ period }) => period.to.startsWith(String(year)))
    .map(({ period, basis }) => `${period.from} ${period.to} ${basis}`);
}

describe('the timeline of a report', () => {
  it('has every edition that covers a day within three years, the latest period end first', () => {
    const timeline = timelineOf(quarterly, [], { reading: 'PREFERRED', asOf: '2026-11-23' });
    expect(timeline).toMatchObject({
      report: quarterly,
      reading: 'PREFERRED',
      asOf: '2026-11-23',
      horizon: { from: '2023-11-23', to: '2029-11-23' },
    });
    const expected = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) =>
      ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`),
    );
    expect(ends(timeline)).toEqual(
      expected.slice(expected.indexOf('2023-12-31'), expected.indexOf('2030-09-30') + 1).reverse(),
    );
    expect(timeline.editions).toHaveLength(28);
  });

  it('has editions that know in which view they were found', () => {
    const observed = seen('2024-04-01', '2025-03-31');
    const view = { reading: 'LEGACY', asOf: '2026-11-23' } as const;
    const { editions } = timelineOf(twiceRead, [observed], view);
    expect(editions.filter((edition) => edition.view !== view)).toEqual([]);
    expect(editions.find(({ slug }) => slug === observed.slug)).toEqual({ ...observed, view });
  });

  it('names a projected edition after the report', () => {
    const { editions } = timelineOf(quarterly, [], { reading: 'PREFERRED', asOf: '2026-11-23' });
    expect(editions.find(({ period }) => period.to === '2026-09-30')).toMatchObject({
      slug: 'harbour-soc-1--2025-10-01--2026-09-30',
      name: 'Harbour SOC 1, 2025-10-01 to 2026-09-30',
      report: 'harbour-soc-1',
      basis: 'ESTIMATED',
    });
  });

  it('begins each year on the same day where periods end with February', () => {
    const timeline = timelineBy(YEARLY, '2024-02-29');
    expect(timeline.horizon).toEqual({ from: '2021-02-28', to: '2027-02-28' });
    expect(timeline.editions.map(({ period }) => period)).toEqual([
      { from: '2026-03-01', to: '2027-02-28' },
      { from: '2025-03-01', to: '2026-02-28' },
      { from: '2024-03-01', to: '2025-02-28' },
      { from: '2023-03-01', to: '2024-02-29' },
      { from: '2022-03-01', to: '2023-02-28' },
      { from: '2021-03-01', to: '2022-02-28' },
      { from: '2020-03-01', to: '2021-02-28' },
    ]);
  });
});

describe('a timeline in the legacy reading', () => {
  const inReading = (reading: Reading) =>
    timelineOf(twiceRead, [], { reading, asOf: '2026-11-23' });

  it('has half-years where the rule that lost has them, a day longer over a leap day', () => {
    expect(endingIn(2026, inReading('LEGACY'))).toEqual([
      '2026-04-01 2026-09-30 ESTIMATED',
      '2025-10-01 2026-03-31 ESTIMATED',
    ]);
    expect(endingIn(2028, inReading('LEGACY'))).toEqual([
      '2028-04-01 2028-09-30 ESTIMATED',
      '2027-10-01 2028-03-31 ESTIMATED',
    ]);
  });

  it('says of each edition that it is claimed by that reading alone', () => {
    const slugs = inReading('LEGACY').editions.map(({ slug, reading }) => [slug, reading]);
    expect(slugs).toContainEqual(['harbour-soc-2--2026-04-01--2026-09-30--legacy', 'LEGACY']);
    expect(slugs.every(([, reading]) => reading === 'LEGACY')).toBe(true);
    expect(inReading('PREFERRED').editions.every(({ reading }) => reading === 'PREFERRED')).toBe(
      true,
    );
  });

  it('is the timeline of the one reading that there is where the sources agree', () => {
    const legacy = { reading: 'LEGACY', asOf: '2026-11-23' } as const;
    const preferred = timelineOf(quarterly, [], { reading: 'PREFERRED', asOf: '2026-11-23' });
    expect(timelineOf(quarterly, [], legacy)).toEqual({
      ...preferred,
      reading: 'LEGACY',
      editions: preferred.editions.map((edition) => ({ ...edition, view: legacy })),
    });
  });

  it('tells apart only those editions that the preferred reading does not claim', () => {
    const twelveMonths = entity('Report', 'report', { legacyCadence: QUARTERLY });
    const { editions } = timelineOf(twelveMonths, [], { reading: 'LEGACY', asOf: '2026-11-23' });
    const in2026 = editions.filter(({ period }) => period.to.startsWith('2026'));
    expect(in2026.map(({ slug }) => slug)).toEqual([
      'report--2026-01-01--2026-12-31--legacy',
      'report--2025-10-01--2026-09-30',
      'report--2025-07-01--2026-06-30--legacy',
      'report--2025-04-01--2026-03-31',
    ]);
  });

  it('has the editions that were observed as well, whichever rule they followed', () => {
    const observed = seen('2025-04-01', '2026-03-31');
    const timeline = timelineOf(twiceRead, [observed], { reading: 'LEGACY', asOf: '2026-11-23' });
    expect(endingIn(2026, timeline)).toEqual([
      '2026-04-01 2026-09-30 ESTIMATED',
      '2025-04-01 2026-03-31 OBSERVED',
    ]);
  });
});

describe('an observed edition', () => {
  const withSeen = (from: CalendarDate, to: CalendarDate) =>
    timelineBy(HALF_YEARLY, '2026-11-23', [seen(from, to)]);

  it('takes the place of the projected one that ends on the same day', () => {
    expect(endingIn(2025, withSeen('2024-10-01', '2025-09-30'))).toEqual([
      '2024-10-01 2025-09-30 OBSERVED',
      '2024-04-01 2025-03-31 ESTIMATED',
    ]);
  });

  it('takes its place also when it is half as long', () => {
    expect(endingIn(2025, withSeen('2025-04-01', '2025-09-30'))).toEqual([
      '2025-04-01 2025-09-30 OBSERVED',
      '2024-04-01 2025-03-31 ESTIMATED',
    ]);
  });

  it('takes the place of a projected one that ends up to 14 days from it', () => {
    expect(endingIn(2025, withSeen('2024-10-01', '2025-09-16'))).toEqual([
      '2024-10-01 2025-09-16 OBSERVED',
      '2024-04-01 2025-03-31 ESTIMATED',
    ]);
    expect(endingIn(2025, withSeen('2024-10-01', '2025-10-14'))).toEqual([
      '2024-10-01 2025-10-14 OBSERVED',
      '2024-04-01 2025-03-31 ESTIMATED',
    ]);
  });

  it('stands beside a projected one that ends 15 days from it', () => {
    expect(endingIn(2025, withSeen('2024-10-01', '2025-09-15'))).toEqual([
      '2024-10-01 2025-09-30 ESTIMATED',
      '2024-10-01 2025-09-15 OBSERVED',
      '2024-04-01 2025-03-31 ESTIMATED',
    ]);
    expect(endingIn(2025, withSeen('2024-10-15', '2025-10-15'))).toEqual([
      '2024-10-15 2025-10-15 OBSERVED',
      '2024-10-01 2025-09-30 ESTIMATED',
      '2024-04-01 2025-03-31 ESTIMATED',
    ]);
  });

  it('is part of the timeline from the first to the last day of the horizon', () => {
    expect(ends(withSeen('2022-12-01', '2023-11-23')).at(-1)).toBe('2023-11-23');
    expect(ends(withSeen('2029-11-23', '2030-11-22'))[0]).toBe('2030-11-22');
  });

  it('is no part of the timeline beyond the horizon', () => {
    expect(ends(withSeen('2022-12-01', '2023-11-22'))).not.toContain('2023-11-22');
    expect(ends(withSeen('2029-11-24', '2030-11-22'))).not.toContain('2030-11-22');
  });

  it('takes the place of its projection also where it does not reach into the horizon itself', () => {
    const { editions } = timelineBy(QUARTERLY, '2026-12-31', [seen('2023-01-01', '2023-12-30')]);
    expect(editions.at(-1)?.period).toEqual({ from: '2023-04-01', to: '2024-03-31' });
  });
});

describe('the timeline of a cadence that is known to begin or end', () => {
  const known = (validFrom: CalendarDate | null, validTo: CalendarDate | null) => ({
    ...HALF_YEARLY,
    validFrom,
    validTo,
  });

  it('speaks of the days for which the cadence holds', () => {
    const timeline = timelineBy(known('2025-01-01', '2026-06-30'), '2026-11-23');
    expect(timeline.horizon).toEqual({ from: '2025-01-01', to: '2026-06-30' });
    expect(timeline.editions.map(({ period }) => period)).toEqual([
      { from: '2026-04-01', to: '2027-03-31' },
      { from: '2025-10-01', to: '2026-09-30' },
      { from: '2025-04-01', to: '2026-03-31' },
      { from: '2024-10-01', to: '2025-09-30' },
      { from: '2024-04-01', to: '2025-03-31' },
    ]);
  });

  it('reaches to the horizon on a side where the cadence holds beyond it', () => {
    expect(timelineBy(known('2010-01-01', '2027-03-31'), '2026-11-23').horizon).toEqual({
      from: '2023-11-23',
      to: '2027-03-31',
    });
    expect(timelineBy(known('2026-04-01', '2040-01-01'), '2026-11-23').horizon).toEqual({
      from: '2026-04-01',
      to: '2029-11-23',
    });
  });

  it('has no editions but observed ones where the cadence ended before the horizon', () => {
    const timeline = timelineBy(known(null, '2020-03-31'), '2026-11-23', [
      seen('2025-01-01', '2025-12-31'),
    ]);
    expect(ends(timeline)).toEqual(['2025-12-31']);
    expect(timeline.horizon.from > timeline.horizon.to).toBe(true);
  });

  it('has no editions but observed ones where the cadence begins after the horizon', () => {
    const timeline = timelineBy(known('2035-04-01', null), '2026-11-23', [
      seen('2025-01-01', '2025-12-31'),
    ]);
    expect(ends(timeline)).toEqual(['2025-12-31']);
    expect(timeline.horizon.from > timeline.horizon.to).toBe(true);
  });

  it('keeps an observed edition of days for which the cadence does not hold', () => {
    const timeline = timelineBy(known('2025-04-01', null), '2026-11-23', [
      seen('2023-12-01', '2024-05-31'),
    ]);
    expect(ends(timeline).at(-1)).toBe('2024-05-31');
  });
});

it('editions are projected for any range, but not where one was observed', () => {
  const view = { reading: 'PREFERRED', asOf: '2026-11-23' } as const;
  const range = { from: '2010-01-31', to: '2010-10-01' } as const;
  const observed = [seen('2010-02-01', '2010-03-31')];
  const editions = projectedEditions(range, twiceRead, observed, view);
  expect(editions.map(({ slug }) => slug)).toEqual([
    'harbour-soc-2--2009-10-01--2010-09-30',
    'harbour-soc-2--2010-04-01--2011-03-31',
    'harbour-soc-2--2010-10-01--2011-09-30',
  ]);
});

describe('a timeline at the borders of the calendar', () => {
  it('begins with the first day that there is', () => {
    const timeline = timelineBy(QUARTERLY, '0001-01-01');
    expect(timeline.horizon).toEqual({ from: '0001-01-01', to: '0004-01-01' });
    expect(ends(timeline).at(-1)).toBe('0001-03-31');
    expect(ends(timeline)[0]).toBe('0004-12-31');
    expect(timeline.editions.every(({ period }) => period.from <= period.to)).toBe(true);
  });

  it('ends with the last day that there is', () => {
    const timeline = timelineBy(QUARTERLY, '9999-12-31');
    expect(timeline.horizon).toEqual({ from: '9996-12-31', to: '9999-12-31' });
    expect(timeline.editions.at(-1)?.period).toEqual({ from: '9996-01-01', to: '9996-12-31' });
  });
});

describe('the release of an edition', () => {
  const report = entity('Report', 'harbour-soc-2', { legacyCadence: HALVES });
  const days = seen('2025-10-01', '2026-09-30');

  it('is expected by the cadence of the reading that claims it', () => {
    expect(estimatedRelease(days, report)).toEqual({ from: '2026-11-11', to: '2026-11-18' });
    expect(estimatedRelease({ ...days, reading: 'LEGACY' }, report)).toEqual({
      from: '2026-10-30',
      to: '2026-11-09',
    });
  });

  it('is expected on the same days when it is known to be on another', () => {
    const late = { ...days, releasedOn: '2026-12-04', seenOn: '2026-12-05' } as const;
    expect(estimatedRelease(late, report)).toEqual({ from: '2026-11-11', to: '2026-11-18' });
  });

  it('decides on the status in a timeline, on the day of the timeline', () => {
    const statusOn = (asOf: CalendarDate, edition: Edition = days) =>
      statusWithin(timelineOf(report, [], { reading: 'PREFERRED', asOf }), edition);
    expect(statusOn('2026-11-18')).toBe('DUE');
    expect(statusOn('2026-11-19')).toBe('PRESUMED_RELEASED');
    expect(statusOn('2026-11-07', { ...days, releasedOn: '2026-11-07' })).toBe('RELEASED');
  });
});
