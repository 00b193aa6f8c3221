import { describe, expect, it } from 'vitest';
import { countOf, daysOf, isDayDuration, isMonthDuration } from '../../src/model/duration.js';

describe('a duration', () => {
  it.each(['P1M', 'P6M', 'P12M', 'P120M'])('of whole months is %s', (text) => {
    expect([isMonthDuration(text), isDayDuration(text)]).toEqual([true, false]);
  });

  it.each(['P0D', 'P0W', 'P6W', 'P45D', 'P365D'])('of whole weeks or days is %s', (text) => {
    expect([isMonthDuration(text), isDayDuration(text)]).toEqual([false, true]);
  });

  it.each([
    'P0M',
    'P012M',
    'P1000M',
    'P1Y',
    'P1Y6M',
    'P6W2D',
    'PT12M',
    'PT24H',
    'P1.5M',
    'P-1M',
    '-P1M',
    'P06W',
    'P10000D',
    'PM',
    'P',
    'p12m',
    '12M',
    'P12M\n',
    '',
  ])('is not %j', (text) => {
    expect([isMonthDuration(text), isDayDuration(text)]).toEqual([false, false]);
  });

  it('has the number that stands in it', () => {
    expect(countOf('P12M')).toBe(12);
    expect(countOf('P6W')).toBe(6);
    expect(countOf('P0D')).toBe(0);
  });

  it('has seven days for each week', () => {
    expect(daysOf('P6W')).toBe(42);
    expect(daysOf('P7W')).toBe(49);
    expect(daysOf('P45D')).toBe(45);
    expect(daysOf('P0W')).toBe(0);
  });
});
