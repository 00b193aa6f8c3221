import { describe, expect, it } from 'vitest';
import { beginsOrEndsOn, datedText } from '../../src/model/search-day.js';
import { searchWords } from '../../src/model/search-word.js';

describe('the days in a text', () => {
  it.each<[string, string[], string[]]>([
    ['2026-09-30', ['2026-09-30'], []],
    ['editions ending 2026-09', ['2026-09'], []],
    ['AWS SOC 1, 2025-10-01 to 2026-09-30', ['2025-10-01', '2026-09-30'], ['aws', 'soc', '1']],
    ['aws-soc-1--2025-10-01--2026-09-30', ['2025-10-01', '2026-09-30'], ['aws', 'soc', '1']],
    ['2017 trust services criteria', ['2017'], ['trust', 'services', 'criteria']],
    ['isae 3402', [], ['isae', '3402']],
    ['ISAE 3000', [], ['isae', '3000']],
    ['FY2026', [], ['fy', '2026']],
    ['2026-13', [], ['2026', '13']],
    ['2026-09-31-1', [], ['2026', '09', '31', '1']],
    ['20260930', [], ['20260930']],
  ])('of %s', (text, days, rest) => {
    const dated = datedText(text);
    expect([dated.days, searchWords(dated.rest)]).toEqual([days, rest]);
  });

  it('are those on, in or within which a period begins or ends', () => {
    const period = { from: '2025-10-01', to: '2026-09-30' } as const;
    const fits = [['2025'], ['2026'], ['2026-09'], ['2025-10-01', '2026-09-30'], ['2025', '2026']];
    const fails = [['2024'], ['2026-08'], ['2026-09-29'], ['2026', '2024']];
    expect(fits.map((days) => beginsOrEndsOn(days, period))).toEqual(fits.map(() => true));
    expect(fails.map((days) => beginsOrEndsOn(days, period))).toEqual(fails.map(() => false));
  });
});
