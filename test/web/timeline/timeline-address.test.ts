import { expect, it } from 'vitest';
import { addressWith } from '../../../web/part/address-with.js';
import { readChoice } from '../../../web/timeline/timeline-address.js';

const read = (address: string) => readChoice(new URLSearchParams(address));

it('shows all reports for the calendar year of today where the address says nothing', () => {
  expect(read('')).toEqual({
    interval: null,
    asOf: null,
    reading: 'PREFERRED',
    reports: null,
    edition: null,
    covering: null,
    fault: null,
  });
});

it('reads what the address says', () => {
  expect(
    read(
      'from=2025-07-01&to=2026-06-30&asOf=2026-11-15&reading=LEGACY&reports=a,b&edition=c&covering=2026-02-14',
    ),
  ).toEqual({
    interval: { from: '2025-07-01', to: '2026-06-30' },
    asOf: '2026-11-15',
    reading: 'LEGACY',
    reports: ['a', 'b'],
    edition: 'c',
    covering: '2026-02-14',
    fault: null,
  });
});

it.each([
  [
    'from=2026-02-30&to=2026-03-01',
    'The address gives “2026-02-30” as from, which is no day such as 2026-11-23.',
  ],
  ['from=2026-02-01', 'The address gives only one end of the interval.'],
  ['from=2026-02-02&to=2026-02-01', 'The interval of the address ends before it begins.'],
])('says what cannot be in %s', (address, fault) => {
  expect(read(address)).toMatchObject({ interval: null, fault });
});

it('changes what is given, and keeps the rest', () => {
  const address = new URLSearchParams('from=2026-01-01&edition=a');
  expect(addressWith(address, { edition: null, to: '2026-12-31' }).toString()).toBe(
    'from=2026-01-01&to=2026-12-31',
  );
});

it('tells no report chosen from no choice of reports', () => {
  const address = addressWith(new URLSearchParams(), { reports: '' });
  expect(readChoice(address).reports).toEqual([]);
  expect(readChoice(addressWith(address, { reports: null })).reports).toBeNull();
});
