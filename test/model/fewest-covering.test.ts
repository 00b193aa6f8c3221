import { describe, expect, it } from 'vitest';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import { fewestCovering, overlapsBetween } from '../../src/model/fewest-covering.js';

function covering(from: CalendarDate, to: CalendarDate) {
  return { period: { from, to } };
}

const year: DateRange = { from: '2025-07-01', to: '2026-06-30' };
const half = covering('2025-04-01', '2026-03-31');
const next = covering('2025-10-01', '2026-09-30');
const whole = covering('2025-07-01', '2026-06-30');

describe('the fewest editions that cover a range', () => {
  it('are none where there are none', () => {
    expect(fewestCovering([], year)).toEqual([]);
  });

  it('are none of those that end before it or begin after it', () => {
    const before = covering('2024-07-01', '2025-06-30');
    const after = covering('2026-07-01', '2027-06-30');
    expect(fewestCovering([after, before], year)).toEqual([]);
  });

  it('are one where one covers all of it', () => {
    expect(fewestCovering([next, whole, half], year)).toEqual([whole]);
  });

  it('are two, oldest first, where it takes two', () => {
    expect(fewestCovering([next, half], year)).toEqual([half, next]);
    expect(fewestCovering([half, next], year)).toEqual([half, next]);
  });

  it('leave out one between two that meet', () => {
    const between = covering('2025-07-01', '2026-04-30');
    const last = covering('2026-04-01', '2027-03-31');
    expect(fewestCovering([last, between, half], year)).toEqual([between, last]);
    expect(fewestCovering([last, half], year)).toEqual([half, last]);
  });

  it('cover what can be covered on either side of a hole', () => {
    const early = covering('2025-07-01', '2025-09-30');
    const late = covering('2026-01-01', '2026-02-28');
    expect(fewestCovering([late, early], year)).toEqual([early, late]);
  });

  it('count an edition that touches the range on its first or last day', () => {
    const first = covering('2024-07-02', '2025-07-01');
    const last = covering('2026-06-30', '2027-06-29');
    expect(fewestCovering([last, first], year)).toEqual([first, last]);
  });

  it('are one of several for the same days, the first that is given', () => {
    const twin = { ...whole, name: 'twin' };
    expect(fewestCovering([twin, whole], year)).toEqual([twin]);
    expect(fewestCovering([whole, twin], year)).toEqual([whole]);
  });

  it('can be found for a single day', () => {
    const day: DateRange = { from: '2026-03-31', to: '2026-03-31' };
    expect(fewestCovering([half], day)).toEqual([half]);
    expect(fewestCovering([half], { from: '2026-04-01', to: '2026-04-01' })).toEqual([]);
  });

  it('are found from the first to the last day of the calendar', () => {
    const always: DateRange = { from: '0001-01-01', to: '9999-12-31' };
    const first = covering('0001-01-01', '0001-03-31');
    const last = covering('9999-12-31', '9999-12-31');
    expect(fewestCovering([last, first], always)).toEqual([first, last]);
  });
});

describe('the days that two of the fewest editions cover', () => {
  it('are those that both have, within the range', () => {
    expect(overlapsBetween([half, next], year)).toEqual([{ from: '2025-10-01', to: '2026-03-31' }]);
    expect(overlapsBetween([half, next], { from: '2026-02-01', to: '2026-08-31' })).toEqual([
      { from: '2026-02-01', to: '2026-03-31' },
    ]);
  });

  it('are one day where one ends on the day on which the next begins', () => {
    expect(overlapsBetween([half, covering('2026-03-31', '2027-03-30')], year)).toEqual([
      { from: '2026-03-31', to: '2026-03-31' },
    ]);
  });

  it('are none where editions meet or leave a hole', () => {
    expect(overlapsBetween([half, covering('2026-04-01', '2027-03-31')], year)).toEqual([]);
    expect(overlapsBetween([half, covering('2026-06-01', '2027-05-31')], year)).toEqual([]);
  });

  it('are none of a single edition, nor outside the range', () => {
    expect(overlapsBetween([half], year)).toEqual([]);
    expect(overlapsBetween([half, next], { from: '2026-04-01', to: '2026-06-30' })).toEqual([]);
  });

  it('are told for every pair, oldest first', () => {
    const third = covering('2026-04-01', '2027-03-31');
    expect(overlapsBetween([half, next, third], { from: '2025-01-01', to: '2027-12-31' })).toEqual([
      { from: '2025-10-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-09-30' },
    ]);
  });
});
