import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import { earliestFirst, releaseDaysOf, releasesWithin } from '../../src/model/release-event.js';
import type { ReleaseEvent } from '../../src/model/release-event.js';
import { timelineOf } from '../../src/model/timeline.js';
import { entity, HALF_YEARLY, QUARTERLY } from '../support/catalog.js';

const view = { reading: 'PREFERRED', asOf: '2026-11-23' } as const;
const november: DateRange = { from: '2026-11-01', to: '2026-11-30' };

function reportBy(cadence: Cadence, slug = 'harbour-soc-2') {
  return entity('Report', slug, { cadence });
}

function releases(
  range: DateRange,
  cadence: Cadence,
  observed: readonly Edition[] = [],
  asOf: CalendarDate = view.asOf,
): string[] {
  const events = releasesWithin(range, reportBy(cadence), observed, { ...view, asOf });
  return events.map(
    ({ window, edition, certainty }) =>
      `${window.from} ${window.to} ${edition.period.to} ${certainty}`,
  );
}

function seen(from: CalendarDate, to: CalendarDate, fields: Partial<Edition>): Edition {
  return entity('Edition', `harbour-soc-2--${from}--${to}`, { period: { from, to }, ...fields });
}

describe('the releases of a report', () => {
  it('are those whose window shares a day with an interval, earliest first', () => {
    expect(releases({ from: '2027-01-01', to: '2027-12-31' }, QUARTERLY)).toEqual([
      '2027-02-11 2027-02-18 2026-12-31 ESTIMATED',
      '2027-05-12 2027-05-19 2027-03-31 ESTIMATED',
      '2027-08-11 2027-08-18 2027-06-30 ESTIMATED',
      '2027-11-11 2027-11-18 2027-09-30 ESTIMATED',
    ]);
  });

  it('lead to the report, and to the edition as the timeline of the report has it', () => {
    const report = reportBy(HALF_YEARLY);
    const { editions } = timelineOf(report, [], view);
    expect(releasesWithin(november, report, [], view)).toEqual([
      {
        report,
        edition: editions.find(({ period }) => period.to === '2026-09-30'),
        status: 'PRESUMED_RELEASED',
        window: { from: '2026-11-11', to: '2026-11-18' },
        certainty: 'ESTIMATED',
      },
    ]);
  });

  it('have the status of the day that was asked for', () => {
    const statusOn = (asOf: CalendarDate) =>
      releasesWithin(november, reportBy(HALF_YEARLY), [], { ...view, asOf })[0]?.status;
    expect(statusOn('2026-09-30')).toBe('IN_PROGRESS');
    expect(statusOn('2026-11-18')).toBe('DUE');
    expect(statusOn('2026-11-19')).toBe('PRESUMED_RELEASED');
  });

  it.each([
    ['2027-05-19', '2027-05-19', 1],
    ['2027-05-12', '2027-05-12', 1],
    ['2027-05-14', '2027-05-15', 1],
    ['2027-05-20', '2027-11-10', 0],
    ['2027-01-01', '2027-05-11', 0],
  ] as const)('from %s to %s are %d', (from, to, count) => {
    expect(releases({ from, to }, HALF_YEARLY)).toHaveLength(count);
  });

  it('are on one day where it is known, before, in or after the window', () => {
    const observed = [
      seen('2024-10-01', '2025-09-30', { releasedOn: '2025-11-07' }),
      seen('2025-04-01', '2026-03-31', { releasedOn: '2026-05-14' }),
      seen('2025-10-01', '2026-09-30', { releasedOn: '2026-12-04' }),
    ];
    expect(releases({ from: '2025-11-01', to: '2026-12-31' }, HALF_YEARLY, observed)).toEqual([
      '2025-11-07 2025-11-07 2025-09-30 OBSERVED',
      '2026-05-14 2026-05-14 2026-03-31 OBSERVED',
      '2026-12-04 2026-12-04 2026-09-30 OBSERVED',
    ]);
    expect(releases({ from: '2026-11-11', to: '2026-11-18' }, HALF_YEARLY, observed)).toEqual([]);
    expect(releases({ from: '2026-12-04', to: '2026-12-04' }, HALF_YEARLY, observed)).toEqual([
      '2026-12-04 2026-12-04 2026-09-30 OBSERVED',
    ]);
  });

  it('are in the order of their days, also where an older period comes out later', () => {
    const late = seen('2025-07-01', '2026-06-30', { releasedOn: '2026-12-04' });
    expect(releases({ from: '2026-07-01', to: '2026-12-31' }, QUARTERLY, [late])).toEqual([
      '2026-11-11 2026-11-18 2026-09-30 ESTIMATED',
      '2026-12-04 2026-12-04 2026-06-30 OBSERVED',
    ]);
  });

  it('are none where nothing is claimed', () => {
    const always: DateRange = { from: '0001-01-01', to: '9999-12-31' };
    expect(releases(always, { ...QUARTERLY, validTo: '2001-12-31' })).toEqual([]);
  });

  it('follow the reading that is asked for', () => {
    const releaseLag = { earliest: 'P10W', latest: 'P12W' } as const;
    const legacyCadence: Cadence = { ...QUARTERLY, periodEnds: ['--08-31'], releaseLag };
    const report = entity('Report', 'harbour-soc-2', { legacyCadence });
    const [event] = releasesWithin(november, report, [], { ...view, reading: 'LEGACY' });
    expect(event).toMatchObject({
      edition: { reading: 'LEGACY', period: { from: '2025-09-01', to: '2026-08-31' } },
      window: { from: '2026-11-09', to: '2026-11-23' },
    });
  });
});

describe('the releases at the edges of the horizon', () => {
  it('begin with those of periods that ended before it', () => {
    expect(releases({ from: '2023-11-01', to: '2023-11-30' }, QUARTERLY, [], '2026-10-15')).toEqual(
      ['2023-11-11 2023-11-18 2023-09-30 ESTIMATED'],
    );
  });

  it('begin with a late one of a period that ended long before it', () => {
    const late = seen('2021-10-01', '2022-09-30', { releasedOn: '2023-12-04' });
    expect(releases({ from: '2023-12-01', to: '2023-12-31' }, HALF_YEARLY, [late])).toEqual([
      '2023-12-04 2023-12-04 2022-09-30 OBSERVED',
    ]);
  });

  it('are those that share a day with it', () => {
    const inFebruary: DateRange = { from: '2030-02-01', to: '2030-02-28' };
    expect(releases(inFebruary, QUARTERLY, [], '2027-02-10')).toEqual([]);
    expect(releases(inFebruary, QUARTERLY, [], '2027-02-11')).toEqual([
      '2030-02-11 2030-02-18 2029-12-31 ESTIMATED',
    ]);
  });

  it('are none in an interval that lies beyond it', () => {
    expect(releases({ from: '2030-05-01', to: '2030-05-31' }, QUARTERLY)).toEqual([]);
    const theDayAfter: DateRange = { from: '2030-02-13', to: '2030-02-28' };
    expect(releases(theDayAfter, QUARTERLY, [], '2027-02-12')).toEqual([]);
  });
});

describe('the days on which an edition comes out', () => {
  const report = reportBy(HALF_YEARLY);
  const daysOf = (fields: Partial<Edition>) =>
    releaseDaysOf(seen('2025-10-01', '2026-09-30', fields), report);

  it('are those of the window while nobody has seen it', () => {
    expect(daysOf({})).toEqual({ from: '2026-11-11', to: '2026-11-18' });
  });

  it('are the one that is known', () => {
    const releasedOn = '2026-12-04';
    expect(daysOf({ releasedOn })).toEqual({ from: releasedOn, to: releasedOn });
    expect(daysOf({ releasedOn, seenOn: '2026-12-05' })).toEqual({
      from: releasedOn,
      to: releasedOn,
    });
  });

  it('are none after a day on which it was seen to be out', () => {
    expect(daysOf({ seenOn: '2026-12-04' })).toEqual({ from: '2026-11-11', to: '2026-11-18' });
    expect(daysOf({ seenOn: '2026-11-14' })).toEqual({ from: '2026-11-11', to: '2026-11-14' });
    expect(daysOf({ seenOn: '2026-10-20' })).toEqual({ from: '2026-10-20', to: '2026-10-20' });
  });

  it('stay an estimate, seen or not', () => {
    const known = seen('2025-10-01', '2026-09-30', { seenOn: '2026-11-14' });
    expect(releases(november, HALF_YEARLY, [known])).toEqual([
      '2026-11-11 2026-11-14 2026-09-30 ESTIMATED',
    ]);
  });
});

describe('the releases of several reports', () => {
  it('are in the order of their days, then of the reports', () => {
    const slugs = ['harbour-soc-10', 'harbour-soc-1', 'ferry', 'harbour-soc-1-annex'];
    const events = [
      ...slugs.flatMap((slug) => releasesWithin(november, reportBy(HALF_YEARLY, slug), [], view)),
      ...releasesWithin(
        { from: '2026-08-01', to: '2026-08-31' },
        reportBy(QUARTERLY, 'zenith'),
        [],
        view,
      ),
    ];
    expect(events.sort(earliestFirst).map(({ edition }) => edition.report)).toEqual([
      'zenith',
      'ferry',
      'harbour-soc-1',
      'harbour-soc-1-annex',
      'harbour-soc-10',
    ]);
  });

  it('are in the order of their periods where one report issues two on one day', () => {
    const releasedOn = '2026-11-13';
    const observed = [
      seen('2025-10-01', '2026-09-30', { releasedOn }),
      seen('2025-04-01', '2026-03-31', { releasedOn }),
    ];
    expect(releases(november, HALF_YEARLY, observed)).toEqual([
      '2026-11-13 2026-11-13 2026-03-31 OBSERVED',
      '2026-11-13 2026-11-13 2026-09-30 OBSERVED',
    ]);
  });

  it('are no different from themselves', () => {
    const [event] = releasesWithin(november, reportBy(HALF_YEARLY), [], view) as [ReleaseEvent];
    expect(earliestFirst(event, { ...event })).toBe(0);
  });
});
