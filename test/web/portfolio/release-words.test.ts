import { expect, it } from 'vitest';
import { untilInWords } from '../../../web/portfolio/release-words.js';

const WINDOW = { from: '2027-02-11', to: '2027-02-18' };

it.each([
  ['2026-11-23', 'in 80 – 87 days'],
  ['2027-02-10', 'in 1 – 8 days'],
  ['2027-02-11', 'in its window, 7 days left'],
  ['2027-02-17', 'in its window, 1 day left'],
  ['2027-02-18', 'last day of its window'],
  ['2027-02-23', '5 days past its window'],
])('tells on %s that a release is %s', (day, words) => {
  expect(untilInWords(WINDOW, day)).toBe(words);
});

it('tells one number of days where the window is one day', () => {
  expect(untilInWords({ from: '2027-02-11', to: '2027-02-11' }, '2027-02-01')).toBe('in 10 days');
});
