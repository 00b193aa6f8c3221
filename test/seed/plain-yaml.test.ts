import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { plainContent } from '../../src/seed/plain-yaml.js';

const TEXTS = readdirSync('seed', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(join('seed', name), 'utf8')] as const);

/** What a reader of all of YAML finds in a text, and whether it has something to say against it. */
function wholeReading(text: string) {
  const document = parseDocument(text, { prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message }) => message);
  return { faults, content: document.toJS() as unknown };
}

describe('plain YAML', () => {
  it.each(TEXTS)('is what %s is written in, and holds what all of YAML says it does', (_, text) => {
    const content = plainContent(text);
    expect(content).toBeDefined();
    // Members are told in the order in which they are written.
    expect(JSON.stringify(content)).toBe(JSON.stringify(wholeReading(text).content));
  });

  it('has lists and mappings by indentation and in brackets, words, numbers, truths and texts', () => {
    const text = `# Readers.
audiences:
  # The first of them.
  - slug: board
    count: 12
    isOpen: true
    alias: { text: 'It''s: #1', list: [], more: {}, two: [a b, "c, d"] }
`;
    expect(plainContent(text)).toEqual({
      audiences: [
        {
          slug: 'board',
          count: 12,
          isOpen: true,
          alias: { text: "It's: #1", list: [], more: {}, two: ['a b', 'c, d'] },
        },
      ],
    });
  });

  it('has texts of several lines', () => {
    const text = `
a: >-
  One
  # two
b:
  - Three
    four
  - five
# Six.
c: seven
  eight
`;
    expect(plainContent(text)).toEqual({
      a: 'One # two',
      b: ['Three four', 'five'],
      c: 'seven eight',
    });
  });

  it.each([
    ['nothing', ''],
    ['a list at the top', '- a\n'],
    ['a second document', 'a: b\n---\na: c\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a member given twice', 'a: b\na: c\n'],
    ['a member given twice in brackets', 'a: { b: c, b: d }\n'],
    ['a member without a value', 'a:\n'],
    ['a member that is no text', 'null: b\n'],
    ['nothing by its name', 'a: null\n'],
    ['a truth in capitals', 'a: True\n'],
    ['a fraction', 'a: 1.5\n'],
    ['a number with a nought before it', 'a: 010\n'],
    ['a hexadecimal number', 'a: 0x1f\n'],
    ['a negative number', 'a: -1\n'],
    ['a number beyond measure', 'a: 12345678901234567890\n'],
    ['an escape', 'a: "b\\n"\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['a tab', 'a:\tb\n'],
    ['an end of line as of Windows', 'a: b\r\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['a space at the end of a line', 'a: b \nc: d\n'],
    ['brackets over several lines', 'a: [b,\n  c]\n'],
    ['brackets that are not closed', 'a: [b\n'],
    ['a comma too many', 'a: [b, ]\n'],
    ['a text whose lines are kept', 'a: |-\n  b\n'],
    ['a text with an empty line', 'a: >-\n  b\n\n  c\n'],
    ['what looks like a comment behind a text', 'a: >-\n  b\n\n  # c\n'],
    ['a text with an indented line', 'a: >-\n  b\n    c\n'],
    ['an indentation too much', 'a: b\n  c: d\n'],
    ['an indentation too little', 'a:\n    b: c\n  d: e\n'],
    ['a space that does not break', 'a: b\u00a0\n'],
    ['lists in lists', `a: ${'['.repeat(100_000)}\n`],
  ])('is no YAML with %s: that is left to a reader of all of it', (_, text) => {
    expect(plainContent(text)).toBeUndefined();
  });

  it('is never read in another way than all of YAML, whatever is changed in it', () => {
    const records = TEXTS.flatMap(([, text]) => recordsIn(text));
    let plain = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (record, changes) => {
          const text = changes.reduce((before, changed) => changed(before), record);
          const content = plainContent(text);
          if (content === undefined) return;
          plain += 1;
          expect({ faults: [], content }).toEqual(wholeReading(text));
        },
      ),
      { numRuns: 3_000, seed: 2026 },
    );
    // Else hardly anything was compared.
    expect(plain).toBeGreaterThan(300);
  });
});

/** Each record of a file, below the name of its section. */
function recordsIn(text: string): string[] {
  const sections = text.split(/^(?=[A-Za-z]+:$)/m).filter((part) => /^[A-Za-z]+:$/m.test(part));
  return sections.flatMap((part) => {
    const [head = '', ...records] = part.split(/^(?= {2}- )/m);
    return records.map((record) => `${head.trimEnd()}\n${record.trimEnd()}\n`);
  });
}

// Marks of YAML, and words that it reads in its own way.
const PIECES =
  ` |  |\n|\n\n|:|: |#| #|# |-|- |---|[|]|{|}|,|, |'|"|\\|>|>-|&a|*a|!|%|@|?|~|null|true|True|0|00|1.5|1e3|0x1f|.inf|` +
  `\t|\r\n|®|\u00A0|<<|key:|key: |# c\n|    |\n  |\n    |\n      |\n      more\n|''|""| []| {}`;

const place = fc.nat(2_000);
const piece = fc.constantFrom(...PIECES.split('|'));

/** One way to change a text somewhere. */
const change: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, fc.nat(3), piece).map(([from, length, added]) => (text: string) => {
    const at = from % (text.length + 1);
    return text.slice(0, at) + added + text.slice(at + length);
  }),
  fc.tuple(place, fc.nat(10)).map(([from, indentation]) => (text: string) => {
    const lines = text.split('\n');
    const at = from % lines.length;
    return lines.with(at, ' '.repeat(indentation) + (lines[at] ?? '').trimStart()).join('\n');
  }),
  fc.tuple(place, place).map(([from, to]) => (text: string) => {
    const lines = text.split('\n');
    return lines.toSpliced(to % lines.length, 0, lines[from % lines.length] ?? '').join('\n');
  }),
);
