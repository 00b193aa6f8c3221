import { expect, it } from 'vitest';
import { sidesOf } from '../../../web/conflict/conflict-side.js';

type ConflictFact = Parameters<typeof sidesOf>[0][number];

const place = (locator: string): ConflictFact['citations'][number] => ({
  locator,
  source: {
    __typename: 'Source',
    id: 'page',
    slug: 'page',
    name: 'Page',
    publisher: 'AWS',
    url: null,
    retrievedOn: null,
  },
});

const fact = (
  slug: string,
  value: string,
  rank: ConflictFact['rank'],
  ...locators: string[]
): ConflictFact => ({
  subject: { __typename: 'Report', id: slug, slug, name: slug },
  field: 'cadence.periodLength',
  value,
  certainty: 'CONFLICT',
  rank,
  rule: null,
  citations: locators.map(place),
});

it('tells each side of a conflict, and what is claimed of several entities once', () => {
  const { believed, rejected } = sidesOf([
    fact('soc-1', 'P12M', 'PREFERRED', 'Table', 'FAQ'),
    fact('soc-1', 'P6M', 'DEPRECATED', 'Regions'),
    fact('soc-2', 'P12M', 'PREFERRED', 'FAQ', 'Row'),
  ]);
  const short = [believed, rejected].map((side) =>
    side.map(({ value, subjects, citations }) => ({
      value,
      subjects: subjects.map(({ slug }) => slug),
      places: citations.map(({ locator }) => locator),
    })),
  );
  expect(short).toEqual([
    [{ value: 'P12M', subjects: ['soc-1', 'soc-2'], places: ['Table', 'FAQ', 'Row'] }],
    [{ value: 'P6M', subjects: ['soc-1'], places: ['Regions'] }],
  ]);
});
