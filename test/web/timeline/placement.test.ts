import { expect, it } from 'vitest';
import { placementOf } from '../../../web/timeline/placement.js';

it('keeps what lies within the picture', () => {
  expect(placementOf(10, 60, 100)).toEqual({
    left: 10,
    width: 50,
    isCutBefore: false,
    isCutAfter: false,
  });
});

it('cuts what reaches beyond it, and says at which end', () => {
  expect(placementOf(-20, 60, 100)).toMatchObject({ left: 0, width: 60, isCutBefore: true });
  expect(placementOf(60, 120, 100)).toMatchObject({ left: 60, width: 40, isCutAfter: true });
});

it('draws nothing of what lies beside it', () => {
  expect([placementOf(-20, 0, 100), placementOf(100, 120, 100)]).toEqual([null, null]);
});
