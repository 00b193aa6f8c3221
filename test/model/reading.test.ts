import { describe, expect, it } from 'vitest';
import { cadenceBy, READINGS } from '../../src/model/reading.js';
import { HALF_YEARLY, QUARTERLY } from '../support/catalog.js';

describe('a report of which two rules are told', () => {
  const report = { cadence: QUARTERLY, legacyCadence: HALF_YEARLY };

  it('recurs by the rule to believe in the preferred reading', () => {
    expect(cadenceBy('PREFERRED', report)).toBe(QUARTERLY);
  });

  it('recurs by the rule that lost in the legacy reading', () => {
    expect(cadenceBy('LEGACY', report)).toBe(HALF_YEARLY);
  });
});

it.each(READINGS)(
  'a report of which one rule is told recurs by it in the reading %s',
  (reading) => {
    expect(cadenceBy(reading, { cadence: QUARTERLY, legacyCadence: null })).toBe(QUARTERLY);
  },
);

it('there are two readings, the one to believe first', () => {
  expect(READINGS).toEqual(['PREFERRED', 'LEGACY']);
});
