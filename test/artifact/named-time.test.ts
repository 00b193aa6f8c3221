import { describe, expect, it } from 'vitest';
import { otherTimeIn } from '../../src/artifact/named-time.js';
import { searchWords } from '../../src/model/search-word.js';

const YEAR = { from: '2025-04-01', to: '2026-03-31' } as const;

const other = (name: string) => otherTimeIn(searchWords(name), YEAR);

describe('the time that a name says of the year from April 2025 to March 2026', () => {
  it.each([
    'SOC 2',
    'SOC 2 Report 2025',
    'SOC 2 Report 2026',
    'SOC 2 Report 2027',
    'SOC 2 (April 1, 2025 to March 31, 2026)',
    '2025 April - 2026 March SOC 2',
    '2026 (April 2025 - March 2026)',
    'SOC 2 October - March 2026',
    'SOC 2 June 2026',
    'Spring 2026 SOC 2',
    '2026 Spring SOC 2',
    'SOC 2 May',
  ])('is no other in "%s"', (name) => {
    expect(other(name)).toBe(null);
  });

  it.each([
    ['SOC 2 Report 2024', '2024'],
    ['SOC 2 Report 2028', '2028'],
    ['SOC 2 2019-10-01', '2019'],
    ['SOC 2 March 2025', 'March 2025'],
    ['SOC 2, 31 Dec 2025', 'Dec 2025'],
    ['SOC 2 July 2026', 'July 2026'],
    ['2026 July SOC 2', 'July 2026'],
    ['Fall 2025 SOC 2', 'Fall 2025'],
    ['Spring 2025 SOC 2', 'Spring 2025'],
    ['SOC 2 Winter 2025', 'Winter 2025'],
    ['April 2025 to September 2025', 'September 2025'],
  ])('is another in "%s"', (name, time) => {
    expect(other(name)).toBe(time);
  });

  it('may be the winter of either year', () => {
    const calendarYear = { from: '2025-01-01', to: '2025-12-31' } as const;
    const said = ['Winter 2024', 'Winter 2025', 'Winter 2026', 'Winter 2023'].map((name) =>
      otherTimeIn(searchWords(name), calendarYear),
    );
    expect(said).toEqual(['Winter 2024', null, null, 'Winter 2023']);
  });
});
