import { expect, it } from 'vitest';
import { coverageInWords, percentInWords } from '../../../web/timeline/coverage-words.js';
import { editionInWords } from '../../../web/timeline/edition-words.js';
import type { CoverageKind } from '../../../web/generated/graphql.js';
import type { CoverageSegment, TimelineCoverage } from '../../../web/timeline/timeline-data.js';
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
    'Gap 1 Oct – 31 Dec 2026 (92 days), bridgeable by a letter dated 31 Dec 2026 or later; an edition still to come is expected to cover it.',
    'The interval is covered whole once the last edition that it still needs comes out, expected 11 – 18 Feb 2027.',
  ]);
});

it('says where nothing closes a gap', () => {
  const gap = gapOf('2026-01-01', '2026-12-31', 365);
  const none = coverage({
    coveredDays: 0,
    editions: [],
    completeBy: null,
    gaps: [gap],
    segments: [segment('UNCOVERED', '2026-01-01', '2026-12-31', 365)],
  });
  expect(coverageInWords('Harbour SOC 1', none)).toEqual([
    'Harbour SOC 1 covers 0 of 365 days (0 %) of 1 Jan – 31 Dec 2026.',
    'Gap 1 Jan – 31 Dec 2026 (365 days), which no single bridge letter closes; no edition covers it.',
  ]);
});

it('tells days of which nothing is known apart from a gap', () => {
  const long = coverage({
    from: '2015-01-01',
    to: '2030-12-31',
    completeBy: null,
    gaps: [gapOf('2015-01-01', '2022-12-31', 2922), gapOf('2026-10-01', '2030-12-31', 1553)],
    segments: [
      segment('UNKNOWN', '2015-01-01', '2022-12-31', 2922),
      segment('COVERED', '2023-01-01', '2026-09-30', 1369),
      segment('EXPECTED', '2026-10-01', '2030-09-30', 1461),
      segment('UNKNOWN', '2030-10-01', '2030-12-31', 92),
    ],
  });
  expect(coverageInWords('Harbour SOC 1', long).slice(1)).toEqual([
    'Of 1 Jan 2015 – 31 Dec 2022 (2,922 days) the graph knows nothing.',
    'Gap 1 Oct 2026 – 30 Sep 2030 (1,461 days); editions still to come are expected to cover it.',
    'Of 1 Oct – 31 Dec 2030 (92 days) the graph knows nothing.',
  ]);
});

it('tells days that an edition is expected to cover apart from those that none covers', () => {
  const mixed = coverage({
    completeBy: null,
    gaps: [gapOf('2026-10-01', '2026-12-31', 92)],
    segments: [
      segment('COVERED', '2026-01-01', '2026-09-30', 273),
      segment('UNCOVERED', '2026-10-01', '2026-10-31', 31),
      segment('EXPECTED', '2026-11-01', '2026-12-31', 61),
    ],
  });
  expect(coverageInWords('Harbour SOC 1', mixed).slice(1)).toEqual([
    'Gap 1 Oct – 31 Dec 2026 (92 days), which no single bridge letter closes; no edition covers 1 – 31 Oct 2026 (31 days) and editions still to come are expected to cover 1 Nov – 31 Dec 2026 (61 days).',
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

function gapOf(from: string, to: string, days: number): TimelineCoverage['gaps'][number] {
  return { from, to, days, bridgeable: false, bridgeableOn: null };
}

function segment(kind: CoverageKind, from: string, to: string, days: number): CoverageSegment {
  return { kind, from, to, days, editions: [] };
}
