import { describe, expect, it } from 'vitest';
import { cadenceInWords } from '../../../web/part/cadence-words.js';

const rhythm = {
  editionsPerYear: 4,
  periodLength: 'P12M',
  periodEnds: ['--03-31', '--06-30', '--09-30', '--12-31'],
  releaseLag: { earliest: 'P6W', latest: 'P7W' },
};

describe('a cadence in words', () => {
  it('tells the length, the ends, how often and how late', () => {
    expect(cadenceInWords(rhythm)).toBe(
      '12 months, ending 31 March, 30 June, 30 September and 31 December, issued 4 times a year, out 6 to 7 weeks after',
    );
  });

  it('counts few editions by their own words, and a fixed lag once', () => {
    const yearly = {
      editionsPerYear: 1,
      periodLength: 'P1Y',
      periodEnds: ['--02-29'],
      releaseLag: { earliest: 'P45D', latest: 'P45D' },
    };
    expect(cadenceInWords(yearly)).toBe(
      '1 year, ending end of February, issued once a year, out 45 days after',
    );
  });
});
