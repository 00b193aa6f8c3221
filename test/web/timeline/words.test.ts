import { expect, it } from 'vitest';
import { coverageInWords, percentInWords } from '../../../web/timeline/coverage-words.js';
import { editionInWords } from '../../../web/timeline/edition-words.js';
import { coverage, edition } from './timeline-sample.js';

it('tells all of an edition in its name', () => {
  expect(editionInWords('Harbour SOC 1', edition('2025-10-01', '2026-09-30'))).toBe(
    'Harbour SOC 1, 1 Oct 2025 – 30 Sep 2026, presumed released, estimated, window 11 – 18 Nov 2026',
  );
});

it('tells the day of release instead of the window', () => {
  const released = edition('2025-10-01', '2026-09-30', {
    status: 'RELEASED',
    basis: 'OBSERVED',
    releasedOn: '2026-11-07',
  });
  expect(editionInWords('Harbour SOC 1', released)).toBe(
    'Harbour SOC 1, 1 Oct 2025 – 30 Sep 2026, released, observed, released on 7 Nov 2026',
  );
});

it('says what is covered, what is not, and what can be done about it', () => {
  expect(coverageInWords('Harbour SOC 1', coverage())).toEqual([
    'Harbour SOC 1 covers 273 of 365 days (74.8 %) of 1 Jan – 31 Dec 2026, by 1 edition.',
    'Gap 1 Oct – 31 Dec 2026 (92 days), bridgeable by a letter dated 31 Dec 2026 or later.',
    'No gap is left once the last edition that it takes is out: expected 11 – 18 Feb 2027.',
  ]);
});

it('says where nothing closes a gap', () => {
  const gap = { from: '2026-01-01', to: '2026-12-31', days: 365, bridgeable: false };
  const none = coverage({
    coveredDays: 0,
    editions: [],
    completeBy: null,
    gaps: [{ ...gap, bridgeableOn: null }],
  });
  expect(coverageInWords('Harbour SOC 1', none)).toEqual([
    'Harbour SOC 1 covers 0 of 365 days (0 %) of 1 Jan – 31 Dec 2026.',
    'Gap 1 Jan – 31 Dec 2026 (365 days), which no single bridge letter closes.',
    'Nothing is known to close every gap.',
  ]);
});

it('says which days two editions cover', () => {
  const editions = [edition('2025-04-01', '2026-03-31'), edition('2025-10-01', '2026-09-30')];
  const overlaps = [{ from: '2025-10-01', to: '2026-03-31', days: 182 }];
  const all = coverage({ coveredDays: 365, editions, overlaps, gaps: [], completeBy: null });
  expect(coverageInWords('Harbour SOC 2', all).slice(1)).toEqual([
    'Two of the editions cover 1 Oct 2025 – 31 Mar 2026 (182 days).',
    'There is no gap.',
  ]);
});

it('never rounds what is not all to all', () => {
  expect(percentInWords(coverage({ coveredDays: 7299, totalDays: 7300 }))).toBe('99.9 %');
  expect(percentInWords(coverage({ coveredDays: 365 }))).toBe('100 %');
});
