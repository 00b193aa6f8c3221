import { argumentBeyond, BAD_INPUT, TOO_LONG } from './attack.js';
import type { Attack, Expectation } from './attack.js';
import { posted } from './question.js';

const [KILOBYTES, MEGABYTE] = ['x'.repeat(10_000), 'x'.repeat(1_000_000)];

const texts: readonly (readonly [string, string, string, Expectation])[] = [
  ['id', 'ID!', 'node(id: $it) { id }', argumentBeyond('id', 'MAX_ID_LENGTH')],
  [
    'end of a path',
    'ID!',
    'path(from: $it, to: "aws") { length }',
    argumentBeyond('from', 'MAX_ID_LENGTH'),
  ],
  ['slug', 'String!', 'report(slug: $it) { name }', argumentBeyond('slug', 'MAX_TEXT_LENGTH')],
  [
    'text to search for',
    'String!',
    'search(text: $it) { totalCount }',
    argumentBeyond('text', 'MAX_TEXT_LENGTH'),
  ],
  [
    'cursor',
    'String',
    'reports(after: $it) { totalCount }',
    argumentBeyond('after', 'MAX_CURSOR_LENGTH'),
  ],
  [
    'cursor before',
    'String',
    'search(text: "x", before: $it) { totalCount }',
    argumentBeyond('before', 'MAX_CURSOR_LENGTH'),
  ],
  [
    'name of a field',
    'String',
    'report(slug: "aws-soc-1") { facts(field: $it) { value } }',
    argumentBeyond('field', 'MAX_TEXT_LENGTH'),
  ],
  [
    'text in a filter',
    'String',
    'reports(filter: { provider: $it }) { totalCount }',
    argumentBeyond('filter', 'MAX_TEXT_LENGTH'),
  ],
  ['day', 'Date', 'editions(asOf: $it) { totalCount }', BAD_INPUT],
];

/** Texts that are too long for what they are. */
export const textAttacks: readonly Attack[] = texts.flatMap(([what, type, field, expectation]) => {
  const byVariable = `query ($it: ${type}) { ${field} }`;
  const inDocument = `{ ${field.replace('$it', JSON.stringify(KILOBYTES))} }`;
  return [
    {
      name: `a ${what} of 10 KB by a variable`,
      request: posted(byVariable, { it: KILOBYTES }),
      ...expectation,
    },
    {
      name: `a ${what} of 10 KB in the document`,
      request: posted(inDocument),
      ...expectation,
    },
    { name: `a ${what} of 1 MB`, request: posted(byVariable, { it: MEGABYTE }), ...TOO_LONG },
  ];
});
