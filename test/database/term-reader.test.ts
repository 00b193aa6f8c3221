import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEARCH_FIELDS } from '../../src/model/search.js';
import { searchWords } from '../../src/model/search-word.js';
import { readPart, writtenPart } from '../../src/database/table/search-part.js';
import type { SearchPart, TermCounts } from '../../src/database/table/search-part.js';
import { readTerms } from '../../src/database/table/term-reader.js';

// Whatever a text has for words, and few enough of them to be wanted.
const anyTerm = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('soc', 'so', 's', '2', '18', '報告', '\u{20000}a', '\u{20000}'),
  )
  .map((text) => searchWords(text)[0])
  .filter((term) => term !== undefined);

const anyCounts = fc.array(fc.oneof(fc.nat(3), fc.nat(65_535)), {
  minLength: SEARCH_FIELDS.length,
  maxLength: SEARCH_FIELDS.length,
});

const anyPart: fc.Arbitrary<SearchPart> = fc
  .uniqueArray(fc.tuple(anyTerm, anyCounts), { selector: ([term]) => term, maxLength: 8 })
  .map((terms) => ({ shape: null, terms }));

const shaped: SearchPart = {
  shape: { kind: 'Auditor', lengths: [1, 0, 0, 2, 0], wholes: [1, 0, 0, 1, 0] },
  terms: [['soc', [1, 0, 0, 2, 0]]],
};

const anyParts = fc.array(fc.oneof(anyPart, anyPart, fc.constant(shaped)), {
  minLength: 1,
  maxLength: 4,
});

describe('a reader of terms', () => {
  it('reads of a part among others what a plain reader does, as far as it is wanted', () => {
    fc.assert(
      fc.property(
        anyParts,
        fc.array(anyTerm),
        fc.infiniteStream(fc.boolean()),
        (parts, more, coins) => {
          const lines = parts.map(writtenPart);
          const text = lines.join('\n');
          const all = parts.flatMap(({ terms }) => terms).map(([term]) => term);
          const wanted = new Set([...more, ...all.filter(() => coins.next().value)]);
          const initials = new Set([...wanted].map((term) => term.charCodeAt(0)));
          let from = 0;
          for (const [index, line] of lines.entries()) {
            if (parts[index]?.shape === null) {
              const expected: readonly TermCounts[] = readPart(line).terms.filter(([term]) =>
                wanted.has(term),
              );
              const read = readTerms(text, from, {
                initials,
                isWanted: (term) => wanted.has(term),
              });
              expect(read).toEqual(expected);
            }
            from += line.length + 1;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
