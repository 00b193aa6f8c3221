import { expect, it } from 'vitest';
import { askedDaysIn } from '../../../web/search/asked-days.js';

it.each([
  ['2026-02-14', { words: '14 Feb 2026', address: '/?covering=2026-02-14' }],
  [' 2026-02 ', { words: 'Feb 2026', address: '/?from=2026-02-01&to=2026-02-28' }],
  ['2024-02', { words: 'Feb 2024', address: '/?from=2024-02-01&to=2024-02-29' }],
  ['2026-12', { words: 'Dec 2026', address: '/?from=2026-12-01&to=2026-12-31' }],
])('leads from %j to the days that it is', (text, asked) => {
  expect(askedDaysIn(text)).toEqual(asked);
});

it.each(['', '2026', '2026-13', '2026-02-30', 'SSAE 18', '2026-02-14 privacy'])(
  'takes %j for no day',
  (text) => {
    expect(askedDaysIn(text)).toBeNull();
  },
);
