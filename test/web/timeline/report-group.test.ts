import { expect, it } from 'vitest';
import { sharedCaveats } from '../../../web/timeline/caveat.js';
import { groupsOf } from '../../../web/timeline/report-group.js';
import { coverage, report } from './timeline-sample.js';

it('names no provider where all reports are of one', () => {
  const groups = groupsOf([report('SOC 10', 'Harbour'), report('SOC 2', 'Harbour')]);
  expect(groups.map((group) => [group.name, group.reports.map(({ name }) => name)])).toEqual([
    [null, ['SOC 2', 'SOC 10']],
  ]);
});

it('puts the reports of each provider together', () => {
  const groups = groupsOf([
    report('B 1', 'Lantern'),
    report('A 1', 'Harbour'),
    report('B 2', 'Lantern'),
  ]);
  expect(groups.map((group) => [group.name, group.reports.map(({ name }) => name)])).toEqual([
    ['Harbour', ['A 1']],
    ['Lantern', ['B 1', 'B 2']],
  ]);
});

it('says a caveat of all reports once, and of others whose it is', () => {
  const reports = [
    report('A', 'Harbour', { coverage: coverage({ caveats: ['All.'] }) }),
    report('B', 'Harbour', { coverage: coverage({ caveats: ['All.', 'Of one.'] }) }),
  ];
  expect(sharedCaveats(reports)).toEqual([
    { text: 'All.', names: null },
    { text: 'Of one.', names: ['B'] },
  ]);
});
