import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/date.js';
import { gapAfter, gapsOf } from '../../src/model/gap.js';
import type { CoverageKind, CoverageSegment } from '../../src/model/segment.js';

/** Whether a letter of some months reaches to the end of a gap that follows a period at once. */
function isBridged(from: CalendarDate, to: CalendarDate, months: number): boolean {
  const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  return gapAfter(before as CalendarDate, { from, to }, months).bridgeableOn !== null;
}

describe('a gap after a period', () => {
  it('can be bridged by a letter that is dated on its last day at the earliest', () => {
    expect(gapAfter('2026-09-30', { from: '2026-10-01', to: '2026-11-30' }, 3)).toEqual({
      from: '2026-10-01',
      to: '2026-11-30',
      bridgeableOn: '2026-11-30',
    });
  });

  it.each([
    ['2026-10-01', '2026-12-31'], // 92 days, and not the 91 up to 30 December
    ['2026-07-01', '2026-09-30'],
    ['2026-04-01', '2026-06-30'],
    ['2026-01-01', '2026-03-31'],
    ['2024-01-01', '2024-03-31'],
  ] as const)('from %s to %s is three calendar months, on the limit', (from, to) => {
    expect(isBridged(from, to, 3)).toBe(true);
  });

  it.each([
    ['2026-10-01', '2027-01-01'],
    ['2026-01-01', '2026-04-01'], // 91 days are more than three months here
    ['2026-07-01', '2026-12-31'],
    ['2026-04-01', '2026-12-31'],
  ] as const)('from %s to %s is longer than three calendar months', (from, to) => {
    expect(isBridged(from, to, 3)).toBe(false);
  });

  it('reaches to the end of February where its month would go on', () => {
    expect(isBridged('2025-11-30', '2026-02-27', 3)).toBe(true);
    expect(isBridged('2025-11-30', '2026-02-28', 3)).toBe(false);
    expect(isBridged('2023-11-30', '2024-02-28', 3)).toBe(true);
    expect(isBridged('2023-11-30', '2024-02-29', 3)).toBe(false);
    expect(isBridged('2023-12-01', '2024-02-29', 3)).toBe(true);
  });

  it('can be as long as somebody accepts', () => {
    expect(isBridged('2026-07-01', '2026-12-31', 6)).toBe(true);
    expect(isBridged('2026-07-01', '2026-12-31', 5)).toBe(false);
    expect(isBridged('2026-10-01', '2029-09-30', 36)).toBe(true);
    expect(isBridged('2026-10-01', '2029-10-01', 36)).toBe(false);
  });

  it('cannot be bridged by a letter of no months', () => {
    expect(isBridged('2026-10-01', '2026-10-01', 0)).toBe(false);
    expect(isBridged('2026-10-01', '2026-10-01', 1)).toBe(true);
  });
});

describe('a gap that begins later than the day after a period', () => {
  it('has its months counted from the period, since a letter leaves out no days', () => {
    const gap = { from: '2026-11-01', to: '2026-12-31' } as const;
    expect(gapAfter('2026-09-30', gap, 3).bridgeableOn).toBe('2026-12-31');
    expect(gapAfter('2026-09-29', gap, 3).bridgeableOn).toBeNull();
    expect(gapAfter('2026-06-30', gap, 3).bridgeableOn).toBeNull();
    expect(gapAfter('2026-06-30', gap, 6).bridgeableOn).toBe('2026-12-31');
  });
});

it('a gap that follows no period cannot be bridged', () => {
  expect(gapAfter(null, { from: '2026-10-01', to: '2026-10-01' }, 36)).toEqual({
    from: '2026-10-01',
    to: '2026-10-01',
    bridgeableOn: null,
  });
});

it('a gap can be bridged near the end of the calendar as well', () => {
  expect(isBridged('9999-07-01', '9999-09-30', 3)).toBe(true);
  expect(isBridged('9999-07-01', '9999-10-01', 3)).toBe(false);
});

function segment(kind: CoverageKind, from: CalendarDate, to: CalendarDate): CoverageSegment {
  return { kind, from, to, editions: [] };
}

/** The gaps between some segments, where no edition came out before. */
function stretchesIn(segments: readonly CoverageSegment[]) {
  return gapsOf(segments, [], 3).map(({ from, to, bridgeableOn }) => {
    expect(bridgeableOn).toBeNull();
    return { from, to };
  });
}

describe('the gaps of an interval', () => {
  it('run through all kinds of days that are not covered', () => {
    expect(
      stretchesIn([
        segment('UNKNOWN', '2026-01-01', '2026-01-31'),
        segment('UNCOVERED', '2026-02-01', '2026-02-28'),
        segment('COVERED', '2026-03-01', '2026-03-31'),
        segment('EXPECTED', '2026-04-01', '2026-04-30'),
        segment('UNCOVERED', '2026-05-01', '2026-05-31'),
        segment('EXPECTED', '2026-06-01', '2026-06-30'),
        segment('COVERED', '2026-07-01', '2026-07-31'),
        segment('UNKNOWN', '2026-08-01', '2026-08-31'),
      ]),
    ).toEqual([
      { from: '2026-01-01', to: '2026-02-28' },
      { from: '2026-04-01', to: '2026-06-30' },
      { from: '2026-08-01', to: '2026-08-31' },
    ]);
  });

  it('are none where all is covered', () => {
    expect(stretchesIn([segment('COVERED', '2026-01-01', '2026-12-31')])).toEqual([]);
  });

  it.each(['EXPECTED', 'UNCOVERED', 'UNKNOWN'] as const)(
    'are the whole interval where all of it is %s',
    (kind) => {
      expect(stretchesIn([segment(kind, '2026-01-01', '2026-12-31')])).toEqual([
        { from: '2026-01-01', to: '2026-12-31' },
      ]);
    },
  );
});
