import { expect, it } from 'vitest';
import { dayNumber } from '../../../web/part/day-number.js';
import { markLanes, markOf } from '../../../web/timeline/edition-mark.js';
import { edition } from './timeline-sample.js';

it('draws an edition from the first day of its period to the last day of its window', () => {
  const mark = markOf(edition('2025-10-01', '2026-09-30'));
  expect([mark.from, mark.periodTo, mark.windowFrom, mark.to, mark.out]).toEqual([
    dayNumber('2025-10-01'),
    dayNumber('2026-10-01'),
    dayNumber('2026-11-11'),
    dayNumber('2026-11-19'),
    null,
  ]);
});

it('draws it on to the day of its release, or else to the day on which it was seen', () => {
  const released = edition('2025-10-01', '2026-09-30', {
    releasedOn: '2026-11-25',
    seenOn: '2026-12-01',
  });
  const seen = edition('2025-10-01', '2026-09-30', { seenOn: '2026-12-01' });
  expect([markOf(released).to, markOf(seen).to]).toEqual([
    dayNumber('2026-11-26'),
    dayNumber('2026-12-02'),
  ]);
});

it('puts quarterly editions of a year each in as many lanes as overlap with their windows', () => {
  const releaseWindow = { from: '2026-02-11', to: '2026-02-18' };
  const editions = [
    edition('2025-01-01', '2025-12-31', { releaseWindow }),
    edition('2025-04-01', '2026-03-31', {
      releaseWindow: { from: '2026-05-12', to: '2026-05-19' },
    }),
    edition('2026-01-01', '2026-12-31', {
      releaseWindow: { from: '2027-02-11', to: '2027-02-18' },
    }),
    edition('2026-04-01', '2027-03-31', {
      releaseWindow: { from: '2027-05-12', to: '2027-05-19' },
    }),
  ];
  expect(markLanes(editions).map((lane) => lane.map((mark) => mark.edition.period.start))).toEqual([
    ['2025-01-01', '2026-04-01'],
    ['2025-04-01'],
    ['2026-01-01'],
  ]);
});
