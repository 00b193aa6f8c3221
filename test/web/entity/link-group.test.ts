import { expect, it } from 'vitest';
import { groupLinks } from '../../../web/entity/link-group.js';

const link = (
  predicate: 'PART_OF' | 'ISSUED_BY',
  direction: 'IN' | 'OUT',
  slug: string,
): Parameters<typeof groupLinks>[0][number] => ({
  predicate,
  direction,
  neighbor: { __typename: 'Standard', id: slug, slug, name: slug },
  citations: [],
});

it('puts links together that say the same in the same direction', () => {
  const groups = groupLinks([
    link('ISSUED_BY', 'OUT', 'aicpa'),
    link('PART_OF', 'OUT', 'ssae-18'),
    link('PART_OF', 'IN', 'at-c-320'),
    link('PART_OF', 'IN', 'at-c-205'),
  ]);
  expect(groups.map(({ key, links }) => [key, links.map(({ neighbor }) => neighbor.slug)])).toEqual(
    [
      ['ISSUED_BY OUT', ['aicpa']],
      ['PART_OF OUT', ['ssae-18']],
      ['PART_OF IN', ['at-c-320', 'at-c-205']],
    ],
  );
});
