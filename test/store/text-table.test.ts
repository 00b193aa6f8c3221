import { describe, expect, it } from 'vitest';
import { createTextTable } from '../../src/store/text-table.js';

describe('a table of texts', () => {
  const texts = Array.from({ length: 5_000 }, (_, number) => `text-${number * 37}`);
  const numberOf = createTextTable(texts.length, (number) => texts[number] as string);

  it('finds each text by its number', () => {
    expect(texts.map(numberOf)).toEqual(texts.map((_, number) => number));
  });

  it('finds no other, the empty one neither', () => {
    expect(['text-1', 'text-', 'Text-0', ''].map(numberOf)).toEqual([-1, -1, -1, -1]);
  });

  it('finds nothing where there is none', () => {
    expect(createTextTable(0, () => '')('text')).toBe(-1);
  });
});
