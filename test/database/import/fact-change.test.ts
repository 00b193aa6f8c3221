import { expect, it } from 'vitest';
import { changesBetween } from '../../../src/database/write/fact-changes.js';
import { fact } from '../../support/catalog.js';

it('counts a fact that goes and one that comes as one that changes, where both are about one field', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((value) => fact('s', 'aliases', value));
  const [name, other] = [fact('s', 'name', 'One'), fact('s', 'name', 'Other')];
  if (!a || !b || !c) throw new Error('There are three.');
  expect(changesBetween([a, name], [name, a])).toEqual({ added: 0, changed: 0, removed: 0 });
  expect(changesBetween([a, b, name], [c, other])).toEqual({ added: 0, changed: 2, removed: 1 });
  expect(changesBetween([a], [a, a, name])).toEqual({ added: 2, changed: 0, removed: 0 });
});
