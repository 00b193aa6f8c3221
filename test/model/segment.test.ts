import { describe, expect, it } from 'vitest';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import type { Edition } from '../../src/model/edition.js';
import { areCovered, segmentsOf } from '../../src/model/segment.js';
import type { Claims, CoverageKind, CoverageSegment } from '../../src/model/segment.js';
import { entity } from '../support/catalog.js';

const year: DateRange = { from: '2026-01-01', to: '2026-12-31' };
const nothing: Claims = {
  out: [],
  pending: [],
  horizon: { from: '2020-01-01', to: '2030-12-31' },
};

function edition(from: CalendarDate, to: CalendarDate): Edition {
  return entity('Edition', `${from}--${to}`, { period: { from, to } });
}

function segment(
  kind: CoverageKind,
  from: CalendarDate,
  to: CalendarDate,
  editions: readonly Edition[] = [],
): CoverageSegment {
  return { kind, from, to, editions };
}

describe('the segments of an interval', () => {
  it('are one where nothing covers it', () => {
    expect(segmentsOf(year, nothing)).toEqual([segment('UNCOVERED', '2026-01-01', '2026-12-31')]);
  });

  it('are one where one edition covers it from its first to its last day', () => {
    const exact = edition('2026-01-01', '2026-12-31');
    expect(segmentsOf(year, { ...nothing, out: [exact] })).toEqual([
      segment('COVERED', '2026-01-01', '2026-12-31', [exact]),
    ]);
  });

  it('change with the last day of an edition that is out and with the first of one to come', () => {
    const out = edition('2025-04-01', '2026-03-31');
    const pending = edition('2026-05-01', '2026-10-31');
    expect(segmentsOf(year, { ...nothing, out: [out], pending: [pending] })).toEqual([
      segment('COVERED', '2026-01-01', '2026-03-31', [out]),
      segment('UNCOVERED', '2026-04-01', '2026-04-30'),
      segment('EXPECTED', '2026-05-01', '2026-10-31', [pending]),
      segment('UNCOVERED', '2026-11-01', '2026-12-31'),
    ]);
  });

  it('count a day as covered that one edition covers and another will', () => {
    const out = edition('2026-03-01', '2026-08-31');
    const pending = edition('2026-01-01', '2026-12-31');
    expect(segmentsOf(year, { ...nothing, out: [out], pending: [pending] })).toEqual([
      segment('EXPECTED', '2026-01-01', '2026-02-28', [pending]),
      segment('COVERED', '2026-03-01', '2026-08-31', [out]),
      segment('EXPECTED', '2026-09-01', '2026-12-31', [pending]),
    ]);
  });

  it('go on from one edition to the next where the kind of days does not change', () => {
    const third = edition('2026-07-01', '2027-06-30');
    const second = edition('2026-01-01', '2026-08-31');
    const first = edition('2025-07-01', '2026-06-30');
    expect(segmentsOf(year, { ...nothing, out: [third, second, first] })).toEqual([
      segment('COVERED', '2026-01-01', '2026-12-31', [third, second, first]),
    ]);
  });

  it('name only those editions that share a day with them', () => {
    const near = edition('2025-01-01', '2026-01-01');
    const before = edition('2025-01-01', '2025-12-31');
    const after = edition('2027-01-01', '2027-12-31');
    expect(segmentsOf(year, { ...nothing, out: [after, near, before] })).toEqual([
      segment('COVERED', '2026-01-01', '2026-01-01', [near]),
      segment('UNCOVERED', '2026-01-02', '2026-12-31'),
    ]);
  });

  it('are unknown before and after the horizon', () => {
    const horizon: DateRange = { from: '2026-03-01', to: '2026-10-31' };
    expect(segmentsOf(year, { ...nothing, horizon })).toEqual([
      segment('UNKNOWN', '2026-01-01', '2026-02-28'),
      segment('UNCOVERED', '2026-03-01', '2026-10-31'),
      segment('UNKNOWN', '2026-11-01', '2026-12-31'),
    ]);
  });

  it('are unknown all along where the horizon does not reach the interval', () => {
    const horizon: DateRange = { from: '2020-01-01', to: '2025-12-31' };
    expect(segmentsOf(year, { ...nothing, horizon })).toEqual([
      segment('UNKNOWN', '2026-01-01', '2026-12-31'),
    ]);
  });

  it('are unknown all along where the horizon ends before it begins', () => {
    const horizon: DateRange = { from: '2026-10-31', to: '2026-03-01' };
    expect(segmentsOf(year, { ...nothing, horizon })).toEqual([
      segment('UNKNOWN', '2026-01-01', '2026-12-31'),
    ]);
  });

  it('are known beyond the horizon as far as an edition reaches', () => {
    const horizon: DateRange = { from: '2026-02-01', to: '2026-02-28' };
    const out = edition('2025-04-01', '2026-03-31');
    const pending = edition('2026-02-15', '2026-06-30');
    expect(segmentsOf(year, { horizon, out: [out], pending: [pending] })).toEqual([
      segment('COVERED', '2026-01-01', '2026-03-31', [out]),
      segment('EXPECTED', '2026-04-01', '2026-06-30', [pending]),
      segment('UNKNOWN', '2026-07-01', '2026-12-31'),
    ]);
  });

  it('can be of one day each', () => {
    const range: DateRange = { from: '2024-02-28', to: '2024-03-01' };
    const out = edition('2024-02-29', '2024-02-29');
    expect(segmentsOf(range, { ...nothing, out: [out] })).toEqual([
      segment('UNCOVERED', '2024-02-28', '2024-02-28'),
      segment('COVERED', '2024-02-29', '2024-02-29', [out]),
      segment('UNCOVERED', '2024-03-01', '2024-03-01'),
    ]);
  });

  it('reach from the first to the last day of the calendar', () => {
    const always: DateRange = { from: '0001-01-01', to: '9999-12-31' };
    const last = edition('9999-12-31', '9999-12-31');
    const first = edition('0001-01-01', '0001-01-01');
    expect(segmentsOf(always, { out: [last], pending: [first], horizon: always })).toEqual([
      segment('EXPECTED', '0001-01-01', '0001-01-01', [first]),
      segment('UNCOVERED', '0001-01-02', '9999-12-30'),
      segment('COVERED', '9999-12-31', '9999-12-31', [last]),
    ]);
  });
});

describe('an interval', () => {
  const halves = [edition('2026-01-01', '2026-06-30'), edition('2026-07-01', '2026-12-31')];

  it('is covered where editions leave no day of it', () => {
    expect(areCovered(year, halves)).toBe(true);
    expect(areCovered(year, [edition('2025-07-01', '2027-06-30')])).toBe(true);
  });

  it('is not covered where a day is left, at either end or between', () => {
    expect(areCovered(year, [])).toBe(false);
    expect(areCovered(year, halves.slice(1))).toBe(false);
    expect(areCovered({ ...year, to: '2027-01-01' }, halves)).toBe(false);
    expect(areCovered(year, [edition('2026-01-01', '2026-06-29'), ...halves.slice(1)])).toBe(false);
  });
});
