import { expect, test } from 'vitest';
import { graphAddress, viewOf } from '../../../web/graph/graph-address.js';

function viewAt(address: string) {
  return viewOf(new URL(address, 'http://localhost').searchParams);
}

test('What is looked at stands in the address, and nothing that is as usual', () => {
  expect(graphAddress({})).toBe('/graph');
  expect(graphAddress({ at: 'aws-soc-1', within: 6 })).toBe('/graph?at=aws-soc-1');
  expect(graphAddress({ from: 'cc6.1', to: 'aws', within: 3 })).toBe(
    '/graph?from=cc6.1&to=aws&within=3',
  );
});

test('An address is read as it was written', () => {
  const view = {
    at: 'aws-soc-1',
    only: ['EDITION_OF.IN', 'EXAMINED_BY.OUT'],
    after: 'a cursor/+=',
    link: 'EXAMINED_BY.OUT.ey',
    from: 'aws',
    to: 'cc6.1',
    within: 12,
  };
  expect(viewAt(graphAddress(view))).toEqual(view);
});

test('No link at all is another choice than every link', () => {
  expect(viewAt(graphAddress({ at: 'aws', only: [] })).only).toEqual([]);
  expect(viewAt('/graph?at=aws').only).toBeNull();
});

test.each(['0', '13', '2.5', 'far', ''])('A path within "%s" links is sought in six', (within) => {
  expect(viewAt(`/graph?within=${within}`).within).toBe(6);
});
