import { expect, test } from 'vitest';
import { wrappedText } from '../../../web/graph/wrapped-text.js';

const measure = (text: string) => text.length;

test('A text that fits stays in one line', () => {
  expect(wrappedText('AT-C section 320', 16, 3, measure)).toEqual(['AT-C section 320']);
});

test('A longer one is broken between words', () => {
  expect(wrappedText('Statement on Auditing Standards No. 70', 21, 3, measure)).toEqual([
    'Statement on Auditing',
    'Standards No. 70',
  ]);
});

test('What does not fit into the last line is left out, and so is said', () => {
  expect(wrappedText('one two three four five', 9, 2, measure)).toEqual(['one two', 'three fo…']);
});

test('A word that is longer than a line is shortened', () => {
  expect(wrappedText('incomprehensibilities', 8, 2, measure)).toEqual(['incompr…']);
});
