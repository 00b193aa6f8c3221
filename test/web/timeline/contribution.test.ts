import { expect, it } from 'vitest';
import { contributionOf } from '../../../web/timeline/contribution.js';
import { coverage, edition } from './timeline-sample.js';

it('tells which days of the interval an edition covers, and whether it is needed for that', () => {
  expect(contributionOf(edition('2025-10-01', '2026-09-30'), coverage())).toEqual({
    shared: { from: '2026-01-01', to: '2026-09-30' },
    days: [{ kind: 'COVERED', days: 273 }],
    isNeeded: true,
  });
});

it('tells which days an edition that is to come will cover', () => {
  expect(contributionOf(edition('2026-01-01', '2026-12-31'), coverage())).toEqual({
    shared: { from: '2026-01-01', to: '2026-12-31' },
    days: [{ kind: 'EXPECTED', days: 92 }],
    isNeeded: false,
  });
});

it('tells that an edition lies beyond the interval', () => {
  expect(contributionOf(edition('2027-01-01', '2027-12-31'), coverage())).toEqual({
    shared: null,
    days: [],
    isNeeded: false,
  });
});
