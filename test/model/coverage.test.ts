import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import { caveatsOf } from '../../src/model/caveat.js';
import { coverageOf } from '../../src/model/coverage.js';
import type { Coverage } from '../../src/model/coverage.js';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { timelineOf } from '../../src/model/timeline.js';
import { entity, HALF_YEARLY, QUARTERLY } from '../support/catalog.js';

const quarterly = entity('Report', 'harbour-soc-1', { type: 'TYPE_2', cadence: QUARTERLY });
const halfYearly = entity('Report', 'harbour-soc-2', { type: 'TYPE_2', cadence: HALF_YEARLY });

const calendarYear: DateRange = { from: '2026-01-01', to: '2026-12-31' };
const fiscalYear: DateRange = { from: '2025-07-01', to: '2026-06-30' };

function coverage(
  report: Report,
  range: DateRange,
  asOf: CalendarDate = '2026-11-23',
  observed: readonly Edition[] = [],
  bridgeMonths = 3,
): Coverage {
  const timeline = timelineOf(report, observed, { reading: 'PREFERRED', asOf });
  return coverageOf(timeline, { range, bridgeMonths });
}

function seen(from: CalendarDate, to: CalendarDate, fields: Partial<Edition> = {}): Edition {
  return entity('Edition', `harbour-soc-2--${from}--${to}`, { period: { from, to }, ...fields });
}

/** A coverage in figures and days, with editions as the ends of their periods. */
function inShort({
  totalDays,
  coveredDays,
  segments,
  gaps,
  editions,
  overlaps,
  completeBy,
}: Coverage) {
  return {
    days: `${coveredDays} of ${totalDays}`,
    segments: segments.map(({ kind, from, to }) => `${kind} ${from} ${to}`),
    gaps: gaps.map(({ from, to, bridgeableOn }) => [from, to, bridgeableOn]),
    editions: editions.map(({ period }) => period.to),
    overlaps,
    completeBy,
  };
}

function withValidity(validFrom: CalendarDate | null, validTo: CalendarDate | null): Report {
  const cadence: Cadence = { ...HALF_YEARLY, validFrom, validTo };
  return { ...halfYearly, cadence };
}

describe('the coverage of a calendar year', () => {
  it('lacks three months in November, which a letter can bridge at the end of the year', () => {
    expect(inShort(coverage(quarterly, calendarYear))).toEqual({
      days: '273 of 365',
      segments: ['COVERED 2026-01-01 2026-09-30', 'EXPECTED 2026-10-01 2026-12-31'],
      gaps: [['2026-10-01', '2026-12-31', '2026-12-31']],
      editions: ['2026-09-30'],
      overlaps: [],
      completeBy: { from: '2027-02-11', to: '2027-02-18' },
    });
  });

  it('is complete a quarter later where reports come out twice a year', () => {
    expect(inShort(coverage(halfYearly, calendarYear))).toEqual({
      days: '273 of 365',
      segments: ['COVERED 2026-01-01 2026-09-30', 'EXPECTED 2026-10-01 2026-12-31'],
      gaps: [['2026-10-01', '2026-12-31', '2026-12-31']],
      editions: ['2026-09-30'],
      overlaps: [],
      completeBy: { from: '2027-05-12', to: '2027-05-19' },
    });
  });

  it('lacks more than a letter can bridge while only the editions before are out', () => {
    expect(inShort(coverage(quarterly, calendarYear, '2026-11-18'))).toMatchObject({
      days: '181 of 365',
      gaps: [['2026-07-01', '2026-12-31', null]],
      editions: ['2026-06-30'],
    });
    expect(inShort(coverage(halfYearly, calendarYear, '2026-11-18'))).toMatchObject({
      days: '90 of 365',
      gaps: [['2026-04-01', '2026-12-31', null]],
      editions: ['2026-03-31'],
    });
    const sixMonths = coverage(quarterly, calendarYear, '2026-11-18', [], 6);
    expect(inShort(sixMonths).gaps).toEqual([['2026-07-01', '2026-12-31', '2026-12-31']]);
  });

  it('says which question it answers, and from what', () => {
    const timeline = timelineOf(quarterly, [], { reading: 'PREFERRED', asOf: '2026-11-23' });
    const answer = coverageOf(timeline, { range: calendarYear, bridgeMonths: 3 });
    expect(answer).toMatchObject({ ...calendarYear, timeline });
    expect(answer.caveats).toEqual(caveatsOf(timeline, answer));
    expect(answer.segments[1]?.editions.map(({ period }) => period.to)).toEqual([
      '2027-09-30',
      '2027-06-30',
      '2027-03-31',
      '2026-12-31',
    ]);
  });
});

describe('the coverage of a fiscal year from July to June', () => {
  it('takes one report where one has exactly these days', () => {
    expect(inShort(coverage(quarterly, fiscalYear))).toMatchObject({
      days: '365 of 365',
      gaps: [],
      editions: ['2026-06-30'],
      overlaps: [],
      completeBy: null,
    });
  });

  it('takes two where none has, and tells which days both cover', () => {
    expect(inShort(coverage(halfYearly, fiscalYear))).toEqual({
      days: '365 of 365',
      segments: ['COVERED 2025-07-01 2026-06-30'],
      gaps: [],
      editions: ['2026-03-31', '2026-09-30'],
      overlaps: [{ from: '2025-10-01', to: '2026-03-31' }],
      completeBy: null,
    });
  });

  it('lacks a quarter up to the release in November', () => {
    expect(inShort(coverage(halfYearly, fiscalYear, '2026-11-18'))).toMatchObject({
      days: '274 of 365',
      gaps: [['2026-04-01', '2026-06-30', '2026-06-30']],
      completeBy: { from: '2026-11-11', to: '2026-11-18' },
    });
  });
});

describe('an interval', () => {
  it('has no gap where it ends with a period', () => {
    const answer = coverage(quarterly, { from: '2025-10-01', to: '2026-09-30' });
    expect(inShort(answer)).toMatchObject({ days: '365 of 365', gaps: [], completeBy: null });
    expect(answer.caveats.join(' ')).not.toContain('letter');
  });

  it('is complete when the last edition is out that it takes, and not before', () => {
    const halves: Cadence = {
      ...HALF_YEARLY,
      periodLength: 'P6M',
      periodEnds: ['--06-30', '--12-31'],
    };
    const report = entity('Report', 'harbour-soc-2', { type: 'TYPE_2', cadence: halves });
    const late = seen('2026-07-01', '2026-12-31', { releasedOn: '2027-08-14' });
    const interval: DateRange = { from: '2026-07-01', to: '2027-06-30' };
    expect(coverage(report, interval, '2026-11-23', [late]).completeBy).toEqual({
      from: '2027-08-14',
      to: '2027-08-18',
    });
    expect(coverage(report, interval).completeBy).toEqual({ from: '2027-08-11', to: '2027-08-18' });
  });

  it('can be a single day, covered or not', () => {
    const last = inShort(coverage(quarterly, { from: '2026-09-30', to: '2026-09-30' }));
    expect(last).toMatchObject({ days: '1 of 1', gaps: [] });
    expect(inShort(coverage(quarterly, { from: '2026-10-01', to: '2026-10-01' }))).toMatchObject({
      days: '0 of 1',
      gaps: [['2026-10-01', '2026-10-01', '2026-10-01']],
      editions: [],
    });
  });

  it('counts a leap day', () => {
    const leapYear: DateRange = { from: '2023-04-01', to: '2024-03-31' };
    expect(inShort(coverage(quarterly, leapYear)).days).toBe('366 of 366');
  });

  it('cannot be bridged beyond the last period before it by more than a letter reaches', () => {
    const winter = coverage(quarterly, { from: '2026-11-15', to: '2026-12-31' });
    expect(inShort(winter).gaps).toEqual([['2026-11-15', '2026-12-31', '2026-12-31']]);
    const nextYear = coverage(quarterly, { from: '2027-01-01', to: '2027-01-31' });
    expect(inShort(nextYear).gaps).toEqual([['2027-01-01', '2027-01-31', null]]);
  });
});

describe('observed editions in a coverage', () => {
  it('cover together what a change from six months to twelve leaves', () => {
    const observed = [
      seen('2024-04-01', '2024-09-30', { releasedOn: '2024-11-15' }),
      seen('2024-10-01', '2025-03-31', { releasedOn: '2025-05-15' }),
      seen('2024-10-01', '2025-09-30', { releasedOn: '2025-11-15' }),
    ];
    const range: DateRange = { from: '2024-04-01', to: '2026-03-31' };
    expect(inShort(coverage(halfYearly, range, '2026-11-23', observed))).toMatchObject({
      days: '730 of 730',
      editions: ['2024-09-30', '2025-09-30', '2026-09-30'],
      overlaps: [],
      gaps: [],
    });
  });

  it('leave a gap between two periods that do not meet', () => {
    const stub = seen('2026-02-01', '2026-09-30', { releasedOn: '2026-11-14' });
    const range: DateRange = { from: '2025-10-01', to: '2026-09-30' };
    const onlySeptember: Cadence = { ...HALF_YEARLY, periodEnds: ['--09-30'] };
    const yearly = { ...halfYearly, cadence: onlySeptember };
    expect(inShort(coverage(yearly, range, '2026-11-23', [stub]))).toMatchObject({
      days: '242 of 365',
      segments: ['UNCOVERED 2025-10-01 2026-01-31', 'COVERED 2026-02-01 2026-09-30'],
      gaps: [['2025-10-01', '2026-01-31', null]],
      completeBy: null,
    });
  });

  it('complete a year on the day on which a late release is known to come', () => {
    const late = seen('2025-10-01', '2026-09-30', { releasedOn: '2026-12-04' });
    expect(inShort(coverage(halfYearly, fiscalYear, '2026-11-23', [late]))).toMatchObject({
      days: '274 of 365',
      completeBy: { from: '2026-12-04', to: '2026-12-04' },
    });
    expect(inShort(coverage(halfYearly, fiscalYear, '2026-12-04', [late])).completeBy).toBeNull();
  });
});

it('a report of type 1 covers no day, and is expected to cover none', () => {
  const typeOne: Report = { ...quarterly, type: 'TYPE_1' };
  expect(inShort(coverage(typeOne, calendarYear))).toEqual({
    days: '0 of 365',
    segments: ['UNCOVERED 2026-01-01 2026-12-31'],
    gaps: [['2026-01-01', '2026-12-31', null]],
    editions: [],
    overlaps: [],
    completeBy: null,
  });
});

describe('days of which nothing is claimed', () => {
  it('are unknown, and part of a gap, long before and long after', () => {
    for (const year of ['2012', '2199'] as const) {
      const range: DateRange = { from: `${year}-01-01`, to: `${year}-12-31` };
      expect(inShort(coverage(quarterly, range))).toMatchObject({
        segments: [`UNKNOWN ${range.from} ${range.to}`],
        gaps: [[range.from, range.to, null]],
        completeBy: null,
      });
    }
  });

  it('begin where the newest edition of the horizon ends', () => {
    const range: DateRange = { from: '2029-11-01', to: '2031-03-31' };
    expect(inShort(coverage(halfYearly, range)).segments).toEqual([
      'EXPECTED 2029-11-01 2030-09-30',
      'UNKNOWN 2030-10-01 2031-03-31',
    ]);
  });

  it('are those after the known end of a cadence', () => {
    const range: DateRange = { from: '2026-01-01', to: '2026-12-31' };
    expect(inShort(coverage(withValidity(null, '2025-09-30'), range)).segments).toEqual([
      'COVERED 2026-01-01 2026-03-31',
      'UNKNOWN 2026-04-01 2026-12-31',
    ]);
  });

  it('are all days, also the last, of a cadence that ended before the horizon', () => {
    const range: DateRange = { from: '2019-04-01', to: '2020-12-31' };
    expect(inShort(coverage(withValidity(null, '2020-03-31'), range)).segments).toEqual([
      'UNKNOWN 2019-04-01 2020-12-31',
    ]);
  });

  it('are all days, also the first, of a cadence that begins after the horizon', () => {
    const range: DateRange = { from: '2034-01-01', to: '2036-12-31' };
    expect(inShort(coverage(withValidity('2035-04-01', null), range)).segments).toEqual([
      'UNKNOWN 2034-01-01 2036-12-31',
    ]);
  });
});

describe('a coverage at the borders of the calendar', () => {
  it('expects the first days that there are', () => {
    const range: DateRange = { from: '0001-01-01', to: '0001-12-31' };
    expect(inShort(coverage(quarterly, range, '0001-01-01'))).toMatchObject({
      days: '0 of 365',
      segments: ['EXPECTED 0001-01-01 0001-12-31'],
    });
  });

  it('covers the last days that there are as far as their editions are out', () => {
    const range: DateRange = { from: '9999-01-01', to: '9999-12-31' };
    expect(inShort(coverage(quarterly, range, '9999-12-31'))).toMatchObject({
      days: '273 of 365',
      segments: ['COVERED 9999-01-01 9999-09-30', 'EXPECTED 9999-10-01 9999-12-31'],
      editions: ['9999-09-30'],
    });
  });
});
