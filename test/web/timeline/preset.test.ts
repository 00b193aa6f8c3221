import { expect, it } from 'vitest';
import { calendarYearOf, presetsOf } from '../../../web/timeline/preset.js';

it('begins with the calendar year', () => {
  expect(calendarYearOf('2026-11-23')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});

it('offers the fiscal year that has ended in June last, and the one that is running', () => {
  expect(presetsOf('2026-11-23').map(({ name }) => name)).toEqual([
    'Calendar 2026',
    'Calendar 2025',
    'Fiscal Jul 2025 – Jun 2026',
    'Fiscal Jul 2026 – Jun 2027',
    'Last 12 months',
    'Next 12 months',
  ]);
  expect(presetsOf('2026-06-30')[2]).toEqual({
    name: 'Fiscal Jul 2024 – Jun 2025',
    from: '2024-07-01',
    to: '2025-06-30',
  });
  expect(presetsOf('2026-07-01')[2]).toEqual({
    name: 'Fiscal Jul 2025 – Jun 2026',
    from: '2025-07-01',
    to: '2026-06-30',
  });
  expect(presetsOf('2026-06-30')[3]).toEqual({
    name: 'Fiscal Jul 2025 – Jun 2026',
    from: '2025-07-01',
    to: '2026-06-30',
  });
});

it('offers the twelve months that end today, and those that begin tomorrow', () => {
  expect(presetsOf('2026-11-23').slice(4)).toEqual([
    { name: 'Last 12 months', from: '2025-11-24', to: '2026-11-23' },
    { name: 'Next 12 months', from: '2026-11-24', to: '2027-11-23' },
  ]);
});

it('offers the year before also on a leap day', () => {
  expect(presetsOf('2028-02-29')[1]).toEqual({
    name: 'Calendar 2027',
    from: '2027-01-01',
    to: '2027-12-31',
  });
});
