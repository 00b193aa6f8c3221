import { describe, expect, it } from 'vitest';
import { fieldInWords, fieldWithin } from '../../../web/part/field-words.js';

describe('the name of a field in words', () => {
  it.each([
    ['cadence.periodLength', 'Cadence: period length'],
    ['access.ndaRequired', 'Access: NDA required'],
    ['ndaForm', 'NDA form'],
    ['sha256', 'SHA-256'],
    ['name', 'Name'],
  ])('tells %s as %s', (field, words) => {
    expect(fieldInWords(field)).toBe(words);
  });

  it('begins small within a sentence, unless with an abbreviation', () => {
    expect(fieldWithin('pastAuditors')).toBe('past auditors');
    expect(fieldWithin('ndaForm')).toBe('NDA form');
  });
});
