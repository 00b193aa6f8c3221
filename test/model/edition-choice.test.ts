import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/model/cadence.js';
import type { CalendarDate } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import {
  candidateEdition,
  currentEdition,
  editionAfter,
  editionBefore,
  nextEdition,
} from '../../src/model/edition-choice.js';
import { timelineOf } from '../../src/model/timeline.js';
import type { Timeline } from '../../src/model/timeline.js';
import { entity, HALF_YEARLY, QUARTERLY } from '../support/catalog.js';

const NEVER_IN_REACH: Cadence = { ...QUARTERLY, validTo: '2001-12-31' };

function timelineBy(cadence: Cadence, asOf: CalendarDate, observed: readonly Edition[] = []) {
  const report = entity('Report', 'harbour-soc-2', { cadence });
  return timelineOf(report, observed, { reading: 'PREFERRED', asOf });
}

function seen(from: CalendarDate, to: CalendarDate, fields: Partial<Edition> = {}): Edition {
  return entity('Edition', `harbour-soc-2--${from}--${to}`, { period: { from, to }, ...fields });
}

function days(edition: Edition | null): string | null {
  return edition === null ? null : `${edition.period.from} ${edition.period.to}`;
}

/** The edition of a timeline whose period ends on a day. */
function endingOn(to: CalendarDate, { editions }: Timeline): Edition {
  return editions.find(({ period }) => period.to === to) as Edition;
}

describe('the current edition', () => {
  it.each([
    ['quarterly', QUARTERLY],
    ['half-yearly', HALF_YEARLY],
  ] as const)('of a %s report is the newest one presumed to be out', (_often, cadence) => {
    expect(currentEdition(timelineBy(cadence, '2026-11-23'))).toMatchObject({
      period: { from: '2025-10-01', to: '2026-09-30' },
      basis: 'ESTIMATED',
    });
  });

  it('changes on the day after the release window', () => {
    const on = (asOf: CalendarDate) => days(currentEdition(timelineBy(HALF_YEARLY, asOf)));
    expect(on('2026-11-15')).toBe('2025-04-01 2026-03-31');
    expect(on('2026-11-18')).toBe('2025-04-01 2026-03-31');
    expect(on('2026-11-19')).toBe('2025-10-01 2026-09-30');
    expect(days(currentEdition(timelineBy(QUARTERLY, '2026-11-18')))).toBe('2025-07-01 2026-06-30');
  });

  it('changes on the day of release where it is known', () => {
    const early = seen('2025-10-01', '2026-09-30', { releasedOn: '2026-11-07' });
    const on = (asOf: CalendarDate) => days(currentEdition(timelineBy(HALF_YEARLY, asOf, [early])));
    expect(on('2026-11-06')).toBe('2025-04-01 2026-03-31');
    expect(on('2026-11-07')).toBe('2025-10-01 2026-09-30');
  });

  it('stays the one before while a late release is known', () => {
    const late = seen('2025-10-01', '2026-09-30', { releasedOn: '2026-12-04' });
    const on = (asOf: CalendarDate) => days(currentEdition(timelineBy(HALF_YEARLY, asOf, [late])));
    expect(on('2026-11-23')).toBe('2025-04-01 2026-03-31');
    expect(on('2026-12-03')).toBe('2025-04-01 2026-03-31');
    expect(on('2026-12-04')).toBe('2025-10-01 2026-09-30');
  });

  it('is the one with the latest period end, also if an older one came out after it', () => {
    const older = seen('2025-07-01', '2026-06-30', { releasedOn: '2026-11-20' });
    expect(days(currentEdition(timelineBy(QUARTERLY, '2026-11-23', [older])))).toBe(
      '2025-10-01 2026-09-30',
    );
  });

  it('is not known where nothing is claimed', () => {
    expect(currentEdition(timelineBy(NEVER_IN_REACH, '2026-11-23'))).toBeNull();
  });

  it('is not there yet at the beginning of the calendar', () => {
    expect(currentEdition(timelineBy(QUARTERLY, '0001-01-01'))).toBeNull();
  });

  it('is found at the end of the calendar', () => {
    expect(days(currentEdition(timelineBy(QUARTERLY, '9999-12-31')))).toBe('9998-10-01 9999-09-30');
  });
});

describe('the candidate', () => {
  it.each([
    ['2026-11-10', null],
    ['2026-11-11', '2025-10-01 2026-09-30'],
    ['2026-11-18', '2025-10-01 2026-09-30'],
    ['2026-11-19', null],
  ] as const)('on %s, by a window from 11 to 18 November, is %j', (asOf, expected) => {
    expect(days(candidateEdition(timelineBy(HALF_YEARLY, asOf)))).toBe(expected);
  });

  it('is the newest of several that are due', () => {
    const slow: Cadence = { ...QUARTERLY, releaseLag: { earliest: 'P1W', latest: 'P20W' } };
    expect(days(candidateEdition(timelineBy(slow, '2026-11-01')))).toBe('2025-10-01 2026-09-30');
  });

  it('is not one that is older than the current edition, since it cannot become that', () => {
    const older = seen('2025-07-01', '2026-06-30', { releasedOn: '2026-12-04' });
    const timeline = timelineBy(QUARTERLY, '2026-11-23', [older]);
    expect(days(currentEdition(timeline))).toBe('2025-10-01 2026-09-30');
    expect(candidateEdition(timeline)).toBeNull();
  });

  it('stays one after its window while it is known to come out later', () => {
    const late = seen('2025-10-01', '2026-09-30', { releasedOn: '2026-12-04' });
    const on = (asOf: CalendarDate) =>
      days(candidateEdition(timelineBy(HALF_YEARLY, asOf, [late])));
    expect(on('2026-12-03')).toBe('2025-10-01 2026-09-30');
    expect(on('2026-12-04')).toBeNull();
  });
});

describe('the next edition', () => {
  it('is the oldest that is not out', () => {
    expect(days(nextEdition(timelineBy(QUARTERLY, '2026-11-23')))).toBe('2026-01-01 2026-12-31');
    expect(days(nextEdition(timelineBy(HALF_YEARLY, '2026-11-23')))).toBe('2026-04-01 2027-03-31');
  });

  it('is the one that is due up to the end of its window', () => {
    expect(days(nextEdition(timelineBy(QUARTERLY, '2026-11-18')))).toBe('2025-10-01 2026-09-30');
    expect(days(nextEdition(timelineBy(QUARTERLY, '2026-11-19')))).toBe('2026-01-01 2026-12-31');
  });

  it('is not one that is known to be out before its window', () => {
    const early = seen('2026-01-01', '2026-12-31', { releasedOn: '2027-01-20' });
    const on = (asOf: CalendarDate) => days(nextEdition(timelineBy(QUARTERLY, asOf, [early])));
    expect(on('2027-01-19')).toBe('2026-01-01 2026-12-31');
    expect(on('2027-01-20')).toBe('2026-04-01 2027-03-31');
  });

  it('can have an observed period of other days', () => {
    const stub = seen('2026-07-01', '2026-12-31', { seenOn: '2027-03-01' });
    expect(days(nextEdition(timelineBy(QUARTERLY, '2026-11-23', [stub])))).toBe(
      '2026-07-01 2026-12-31',
    );
  });

  it('is not known where nothing is claimed', () => {
    expect(nextEdition(timelineBy(NEVER_IN_REACH, '2026-11-23'))).toBeNull();
  });

  it('is not known after the last of a cadence that has ended', () => {
    const ended: Cadence = { ...HALF_YEARLY, validTo: '2025-09-30' };
    const on = (asOf: CalendarDate) => days(nextEdition(timelineBy(ended, asOf)));
    expect(on('2026-05-19')).toBe('2025-04-01 2026-03-31');
    expect(on('2026-05-20')).toBeNull();
  });
});

describe('the editions on either side of another', () => {
  const timeline = timelineBy(QUARTERLY, '2026-11-23');

  it('are those with the nearest period ends', () => {
    const middle = endingOn('2026-09-30', timeline);
    expect(days(editionBefore(timeline, middle))).toBe('2025-07-01 2026-06-30');
    expect(days(editionAfter(timeline, middle))).toBe('2026-01-01 2026-12-31');
  });

  it('can be observed ones between two that are projected', () => {
    const extra = seen('2026-02-01', '2026-07-31');
    const withExtra = timelineBy(QUARTERLY, '2026-11-23', [extra]);
    expect(days(editionBefore(withExtra, endingOn('2026-09-30', withExtra)))).toBe(
      '2026-02-01 2026-07-31',
    );
    expect(days(editionAfter(withExtra, endingOn('2026-06-30', withExtra)))).toBe(
      '2026-02-01 2026-07-31',
    );
  });

  it('are not told for an edition that is not part of the timeline', () => {
    const stranger = seen('2026-01-01', '2026-11-15');
    expect(editionBefore(timeline, stranger)).toBeNull();
    expect(editionAfter(timeline, stranger)).toBeNull();
  });

  it('are not known at the edges of the horizon', () => {
    expect(editionBefore(timeline, endingOn('2023-12-31', timeline))).toBeNull();
    expect(editionAfter(timeline, endingOn('2030-09-30', timeline))).toBeNull();
    expect(days(editionAfter(timeline, endingOn('2023-12-31', timeline)))).toBe(
      '2023-04-01 2024-03-31',
    );
  });
});
