import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OperationsError, readOperations } from '../../src/operation/read-operations.js';
import { withFiles } from '../server/trusting.js';

type Files = Parameters<typeof withFiles>[0];

const NAME = 'fragment Name on Report {\n  name\n}\n';
const WHO = '# Who is it?\nquery Who {\n  ...Name\n}\n';

/** The sentences with which operations are refused, without the place of their folder. */
function faultsOf(files: Files): readonly string[] {
  return withFiles(files, (folder) => {
    try {
      readOperations(folder);
      return [];
    } catch (error) {
      if (!(error instanceof OperationsError)) throw error;
      return error.message.replaceAll(join(folder, '/'), '').split('\n');
    }
  });
}

describe('a folder of operations', () => {
  it('gives each with its name, its question and its whole text, in the order of their files', () => {
    const files = {
      'b.graphql': WHO,
      'a.graphql': '# What is it?\nquery What { a }\n',
      'fragment/name.graphql': NAME,
      'note.md': '?',
    };
    expect(withFiles(files, readOperations)).toEqual([
      { name: 'What', question: 'What is it?', text: '# What is it?\nquery What { a }\n' },
      { name: 'Who', question: 'Who is it?', text: `${WHO}\n${NAME}` },
    ]);
  });

  it('that is not there has none', () => {
    expect(readOperations('/nowhere/at-all')).toEqual([]);
  });

  const faulty: readonly [what: string, files: Files, faults: readonly string[]][] = [
    [
      'a fragment that no file holds',
      { 'who.graphql': WHO },
      ['who.graphql: It spreads the fragment "Name", which no file holds.'],
    ],
    [
      'two fragments of one name',
      { 'who.graphql': WHO, 'x/a.graphql': NAME, 'x/b.graphql': NAME },
      [`${join('x', 'b.graphql')}: The fragment "Name" stands in ${join('x', 'a.graphql')} too.`],
    ],
    [
      'a file that cannot be read as GraphQL',
      { 'who.graphql': '# Who?\nquery Who {' },
      ['who.graphql: It does not hold one operation by name.'],
    ],
    [
      'an operation without a name and without a question',
      { 'who.graphql': '{ a }' },
      [
        'who.graphql: It does not hold one operation by name.',
        'who.graphql: Its first line is not a question.',
      ],
    ],
    [
      'two operations in a file',
      { 'who.graphql': '# Who?\nquery Who { a }\nquery What { a }' },
      ['who.graphql: It does not hold one operation by name.'],
    ],
  ];

  it.each(faulty)('is refused for %s', (_, files, faults) => {
    expect(faultsOf(files)).toEqual(faults);
  });
});
