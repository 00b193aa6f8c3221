import { describe, expect, it } from 'vitest';
import { isMonthDay, monthDayIn } from '../../src/model/month-day.js';

describe('a day that recurs each year', () => {
  it.each(['--01-01', '--02-28', '--02-29', '--03-31', '--09-30', '--12-31'])('is %s', (text) => {
    expect(isMonthDay(text)).toBe(true);
  });

  it.each([
    '--02-30',
    '--04-31',
    '--13-01',
    '--00-10',
    '--01-00',
    '--1-1',
    '-03-31',
    '---03-31',
    '03-31',
    '2026-03-31',
    '--03-31T00:00Z',
    '--03-31\n',
    '',
  ])('is not %j', (text) => {
    expect(isMonthDay(text)).toBe(false);
  });

  it('is found in a year', () => {
    expect(monthDayIn(2026, '--09-30')).toBe('2026-09-30');
    expect(monthDayIn(2026, '--01-29')).toBe('2026-01-29');
    expect(monthDayIn(987, '--12-31')).toBe('0987-12-31');
  });

  it.each([
    [2023, '2023-02-28'],
    [2024, '2024-02-29'],
    [2000, '2000-02-29'],
    [2100, '2100-02-28'],
  ])('is the last day of February in %i when it is --02-29', (year, date) => {
    expect(monthDayIn(year, '--02-29')).toBe(date);
  });

  it('stays 28 February in a leap year when it is --02-28', () => {
    expect(monthDayIn(2024, '--02-28')).toBe('2024-02-28');
  });
});
