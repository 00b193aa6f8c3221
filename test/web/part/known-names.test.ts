import { expect, it } from 'vitest';
import { knownNames } from '../../../web/part/known-names.js';

it('finds every entity that an answer names, however deep', () => {
  const answer = {
    slug: 'aws-soc-1',
    name: 'AWS SOC 1',
    auditor: null,
    standards: { nodes: [{ slug: 'ssae-18', name: 'SSAE No. 18', code: 'SSAE 18' }] },
    conflicts: [{ slug: 'length', topic: 'Length' }],
  };
  expect([...knownNames(answer).values()]).toEqual([
    { slug: 'aws-soc-1', name: 'AWS SOC 1' },
    { slug: 'ssae-18', name: 'SSAE No. 18' },
  ]);
});
