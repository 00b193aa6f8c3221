import { describe, expect, it } from 'vitest';
import { valueInWords } from '../../../web/part/value-words.js';

describe('the value of a fact in words', () => {
  it.each([
    ['P12M', '12 months'],
    ['P1W', '1 week'],
    ['P6W P7W', '6 to 7 weeks'],
    ['P6W P2M', '6 weeks to 2 months'],
    ['--03-31', '31 March'],
    ['--02-29', 'end of February'],
    ['2026-11-23', '23 Nov 2026'],
    ['2025-10-01 2026-09-30', '1 Oct 2025 – 30 Sep 2026'],
    ['REPORT_DATED_ON_OR_AFTER 2017-05-01', 'Report dated on or after 1 May 2017'],
    ['TYPE_2', 'Type 2'],
    ['RESTRICTED', 'Restricted'],
    ['true', 'Yes'],
    ['false', 'No'],
  ])('tells %s as %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it.each(['Service auditor', 'AICPA', 'ssae-18', 'SSAE 18', '4', 'March 2020', 'P12'])(
    'leaves %s as it is',
    (value) => {
      expect(valueInWords(value)).toBe(value);
    },
  );
});
