import { describe, expect, it } from 'vitest';
import { groupFacts } from '../../../web/part/fact-group.js';
import type { CitedFact } from '../../../web/part/fact-group.js';

const page = { locator: 'FAQ', source: { slug: 'page', name: 'Page' } };
const conflict = {
  slug: 'length',
  topic: 'Length',
  reason: 'Said twice.',
  preferred: { value: 'P12M' },
};

const fact = (field: string, value: string, more: Partial<CitedFact> = {}): CitedFact => ({
  field,
  value,
  certainty: 'STATED',
  rank: 'NORMAL',
  rule: null,
  citations: [page],
  conflict: null,
  ...more,
});

describe('facts in a table', () => {
  it('stand by fields, in the order in which the fields first occur', () => {
    const groups = groupFacts([fact('name', 'A'), fact('title', 'B'), fact('name', 'C')]);
    expect(groups.map(({ field, rows }) => [field, rows.map(({ values }) => values)])).toEqual([
      ['name', [['A', 'C']]],
      ['title', [['B']]],
    ]);
  });

  it('share a row only where they are known in the same way, by the same places', () => {
    const table = { ...page, locator: 'Table' };
    const [group] = groupFacts([
      fact('ends', '--03-31'),
      fact('ends', '--06-30', { citations: [table] }),
      fact('ends', '--09-30'),
      fact('ends', '--12-31', { certainty: 'DERIVED', rule: 'By the calendar.' }),
    ]);
    expect(group?.rows.map(({ values }) => values)).toEqual([
      ['--03-31', '--09-30'],
      ['--06-30'],
      ['--12-31'],
    ]);
  });

  it('begin with what is to be believed, and tell of a conflict once', () => {
    const disputed = { certainty: 'CONFLICT', conflict } as const;
    const groups = groupFacts([
      fact('length', 'P6M', { ...disputed, rank: 'DEPRECATED' }),
      fact('length', 'P12M', { ...disputed, rank: 'PREFERRED' }),
      fact('period', '2026', { certainty: 'DERIVED', conflict }),
    ]);
    expect(groups[0]?.rows.map(({ values }) => values)).toEqual([['P12M'], ['P6M']]);
    expect(groups.map(({ conflicts, toldBefore }) => [conflicts, toldBefore])).toEqual([
      [[conflict], []],
      [[], [conflict]],
    ]);
  });
});
