import { expect, it } from 'vitest';
import { shortDaysInWords } from '../../../web/part/short-days.js';

it.each([
  ['2026-11-11', '2026-11-18', '11 – 18 Nov 2026'],
  ['2026-10-01', '2026-12-31', '1 Oct – 31 Dec 2026'],
  ['2025-10-01', '2026-09-30', '1 Oct 2025 – 30 Sep 2026'],
  ['2026-11-23', '2026-11-23', '23 Nov 2026'],
])('writes %s to %s as %s', (from, to, words) => {
  expect(shortDaysInWords(from, to)).toBe(words);
});
