import { expect, it } from 'vitest';
import { derivedInWords } from '../../../web/entity/summary/derived-words.js';

const facts = [
  { field: 'type', value: 'TYPE_2', certainty: 'DERIVED' },
  { field: 'provider', value: 'aws', certainty: 'STATED' },
  { field: 'outlines', value: 'One thing', certainty: 'DERIVED' },
  { field: 'outlines', value: 'P12M', certainty: 'DERIVED' },
] as const;

it('tells what follows for a field that no source states', () => {
  expect(derivedInWords(facts, 'type')).toBe('Type 2, derived; no source states it');
});

it('tells all values of it', () => {
  expect(derivedInWords(facts, 'outlines')).toBe(
    'One thing and 12 months, derived; no source states it',
  );
});

it.each(['provider', 'auditor'])('tells nothing where nothing follows: %s', (field) => {
  expect(derivedInWords(facts, field)).toBeNull();
});
