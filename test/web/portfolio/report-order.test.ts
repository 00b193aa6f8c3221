import { expect, it } from 'vitest';
import { daysUpTo, openGap } from '../../../web/portfolio/open-gap.js';
import { addressWith } from '../../../web/part/address-with.js';
import { readFilter } from '../../../web/portfolio/portfolio-address.js';
import type { PortfolioReport } from '../../../web/portfolio/portfolio-data.js';
import { nextOrdering, orderedReports, readOrdering } from '../../../web/portfolio/report-order.js';

/** A report of which only what orders it matters. */
function report(name: string, gapDays: number | null, next: string | null): PortfolioReport {
  const gap = { from: '2026-10-01', bridgeable: true, bridgeableOn: null };
  const gaps = gapDays === null ? [] : [{ ...gap, to: '2026-11-23', days: gapDays }];
  return {
    name,
    conflicts: [],
    currentEdition: null,
    nextEdition: next === null ? null : { releaseWindow: { from: next, to: next } },
    coverage: { to: '2026-11-23', gaps },
  } as unknown as PortfolioReport;
}

const REPORTS = [
  report('SOC 10', 54, '2027-05-12'),
  report('SOC 2', null, null),
  report('SOC 1', 10, '2027-02-11'),
];

const namesBy = (order: string | null) =>
  orderedReports(REPORTS, readOrdering(order)).map(({ name }) => name);

it.each([
  [null, ['SOC 1', 'SOC 2', 'SOC 10']],
  ['-report', ['SOC 10', 'SOC 2', 'SOC 1']],
  ['gap', ['SOC 2', 'SOC 1', 'SOC 10']],
  ['-gap', ['SOC 10', 'SOC 1', 'SOC 2']],
  ['next', ['SOC 1', 'SOC 10', 'SOC 2']],
  ['-next', ['SOC 10', 'SOC 1', 'SOC 2']],
  ['nonsense', ['SOC 1', 'SOC 2', 'SOC 10']],
])('orders by %s, with what is unknown at the end', (order, names) => {
  expect(namesBy(order)).toEqual(names);
});

it('turns an order around when it is asked for again', () => {
  expect([
    nextOrdering('gap', readOrdering(null)),
    nextOrdering('gap', readOrdering('gap')),
    nextOrdering('gap', readOrdering('-gap')),
  ]).toEqual(['gap', '-gap', 'gap']);
});

it('takes only a gap that reaches today for open', () => {
  const [first] = REPORTS as [PortfolioReport];
  expect(openGap(first)?.days).toBe(54);
  const closed = { ...first, coverage: { ...first.coverage, to: '2026-11-24' } };
  expect(openGap(closed)).toBeNull();
});

it('asks for the days that anything is claimed of', () => {
  expect(daysUpTo('2026-11-23')).toEqual({ from: '2023-11-23', to: '2026-11-23' });
});

it('reads the filter from the address, and nothing that cannot be', () => {
  expect(readFilter(new URLSearchParams('family=soc-1&access=SECRET&auditor=ey'))).toEqual({
    family: 'soc-1',
    access: null,
    auditor: 'ey',
  });
});

it('takes an empty value out of the address', () => {
  const address = new URLSearchParams('family=soc-1&order=gap');
  expect(addressWith(address, { family: null }).toString()).toBe('order=gap');
  expect(addressWith(address, { access: 'PUBLIC' }).toString()).toBe(
    'family=soc-1&order=gap&access=PUBLIC',
  );
});
