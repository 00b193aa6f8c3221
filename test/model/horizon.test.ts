import { expect, it } from 'vitest';
import { horizonAround } from '../../src/model/horizon.js';

it('trusts a cadence for three years either side of a day', () => {
  expect(horizonAround('2026-11-23')).toEqual({ from: '2023-11-23', to: '2029-11-23' });
});

it('trusts a cadence up to the last day of February around a leap day', () => {
  expect(horizonAround('2024-02-29')).toEqual({ from: '2021-02-28', to: '2027-02-28' });
});
