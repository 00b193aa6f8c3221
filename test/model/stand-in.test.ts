import { describe, expect, it } from 'vitest';
import type { CalendarDate, DateRange } from '../../src/model/date.js';
import { projectedEndsOf, replacedBy } from '../../src/model/stand-in.js';
import { entity } from '../support/catalog.js';

const year: DateRange = { from: '2025-10-01', to: '2026-09-30' };

/** An observed edition of a few days, so that it covers no projected period whole. */
function endingOn(to: CalendarDate) {
  return entity('Edition', 'seen', { period: { from: to, to } });
}

function covering(from: CalendarDate, to: CalendarDate) {
  return entity('Edition', 'seen', { period: { from, to } });
}

describe('an observed edition', () => {
  it.each([
    '2026-09-16', // 14 days before
    '2026-09-29',
    '2026-09-30',
    '2026-10-01',
    '2026-10-14', // 14 days after
  ] as const)('that ends on %s takes the place of the one projected to end on 2026-09-30', (to) => {
    expect(replacedBy([endingOn(to)])(year)).toBe(true);
  });

  it.each(['2026-09-15', '2026-10-15', '2025-09-30', '2027-09-30'] as const)(
    'that ends on %s leaves the one projected to end on 2026-09-30',
    (to) => {
      expect(replacedBy([endingOn(to)])(year)).toBe(false);
    },
  );

  it('has its days counted over a leap day', () => {
    const isReplaced = replacedBy([endingOn('2024-03-14')]);
    expect(isReplaced({ from: '2023-03-01', to: '2024-02-29' })).toBe(true);
    expect(isReplaced({ from: '2023-03-01', to: '2024-02-28' })).toBe(false);
  });

  it.each([
    ['2025-10-01', '2026-12-31', true],
    ['2025-07-01', '2027-03-31', true],
    ['2025-10-02', '2026-12-31', false],
    ['2025-01-01', '2026-09-15', false],
  ] as const)('from %s to %s covers a projected year whole: %s', (from, to, isReplaced) => {
    expect(replacedBy([covering(from, to)])(year)).toBe(isReplaced);
  });

  it('takes the place of two projected halves where it covers the year', () => {
    const isReplaced = replacedBy([covering('2023-10-01', '2024-09-30')]);
    const halves = [
      { from: '2023-04-01', to: '2023-09-30' },
      { from: '2023-10-01', to: '2024-03-31' },
      { from: '2024-04-01', to: '2024-09-30' },
      { from: '2024-10-01', to: '2025-03-31' },
    ] as const;
    expect(halves.map(isReplaced)).toEqual([false, true, true, false]);
  });

  it('is looked for among a fortnight of ends either side of its own', () => {
    expect(projectedEndsOf(endingOn('2026-03-10'))).toEqual({
      from: '2026-02-24',
      to: '2026-03-24',
    });
  });
});

it('nothing is replaced where nothing was observed', () => {
  expect(replacedBy([])(year)).toBe(false);
});
