import { expect, it } from 'vitest';
import { textOfSlug } from '../../../web/entity/slug-text.js';

it.each([
  ['aws-soc-9', 'aws soc 9'],
  ['cc1.1', 'cc1 1'],
  ['aws-soc-1--2015-10-01--2016-09-30', 'aws soc 1 2016-09-30'],
  ['---', '---'],
  ['a'.repeat(300), 'a'.repeat(200)],
])('looks for what is meant by %s', (slug, text) => {
  expect(textOfSlug(slug)).toBe(text);
});
