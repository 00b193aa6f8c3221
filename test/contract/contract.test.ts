import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../src/schema/schema-document.js';
import { faultsOf, withPublication } from './changelog.js';
import { changesBetween } from './contract-change.js';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

describe('the schema', () => {
  it('keeps what was published of it, but for what CHANGELOG.md says', async () => {
    const changes = await changesBetween(read('published.graphql'), schemaText());
    expect(faultsOf(read('../../CHANGELOG.md'), changes)).toEqual([]);
  });
});

const PUBLISHED = `
  type Query { report(slug: String!, first: Int = 5): Report }
  interface Node { id: ID! }
  type Report implements Node { id: ID! name: String! title: String type: ReportType! }
  enum ReportType { TYPE_1 TYPE_2 }
  input ReportFilter { type: ReportType }
`;

const withUnreleased = (...lines: readonly string[]) =>
  ['# Changes', '', '## Unreleased', ...lines, '', '## 2026-01-01', '', 'The first.', ''].join(
    '\n',
  );

const SILENT = withUnreleased();
const TITLE_MEANT = withUnreleased('', '- `Report.title`: It was', '  the name again.');

/** What the check says of a schema in which one text stands for another. */
async function faultsAfter(changelog: string, ...replacement: [string, string]): Promise<string[]> {
  return faultsOf(changelog, await changesFrom(...replacement));
}

function changesFrom(old: string, now: string) {
  expect(PUBLISHED).toContain(old);
  return changesBetween(PUBLISHED, PUBLISHED.replace(old, now));
}

describe('a change that breaks clients', () => {
  it.each([
    ['a field that is gone', 'title: String', '', 'Report.title'],
    ['a type that is gone', 'input ReportFilter { type: ReportType }', '', 'ReportFilter'],
    ['a field that may be null now', 'name: String!', 'name: String', 'Report.name'],
    ['an argument that must be given', 'first: Int = 5', 'first: Int!', 'Query.report.first'],
    ['another default', 'first: Int = 5', 'first: Int = 6', 'Query.report.first'],
    ['no default', 'first: Int = 5', 'first: Int', 'Query.report.first'],
    ['a value that is gone', 'TYPE_1 ', '', 'ReportType.TYPE_1'],
    ['an interface that is gone', 'Report implements Node', 'Report', 'Report'],
    [
      'an input that must be given',
      '{ type: ReportType }',
      '{ type: ReportType! }',
      'ReportFilter.type',
    ],
    [
      'another new input that must',
      'ReportFilter {',
      'ReportFilter { name: ID!',
      'ReportFilter.name',
    ],
    [
      'one that comes with a description',
      'title: String',
      '"""The title.""" title: Int',
      'Report.title',
    ],
  ])('fails where nobody said that it is meant: %s', async (_, old, now, path) => {
    const faults = await faultsAfter(SILENT, old, now);
    expect(faults).not.toEqual([]);
    for (const fault of faults) {
      expect(fault).toMatch(/\. This breaks clients\. .+ in CHANGELOG\.md why it is meant: /);
      expect(fault.endsWith(`- \`${path}\`: <why>`)).toBe(true);
    }
  });

  it('passes where it is meant', async () => {
    expect(await faultsAfter(TITLE_MEANT, 'title: String', '')).toEqual([]);
  });

  it('is not meant by what was said of another, or of one before', async () => {
    const published = `${SILENT}\n- \`Report.name\`: It was meant then.\n`;
    expect(await faultsAfter(published, 'name: String!', 'name: String')).toHaveLength(1);
    expect(await faultsAfter(TITLE_MEANT, 'name: String!', 'name: String')).toEqual([
      expect.stringContaining('- `Report.name`: <why>') as string,
      'CHANGELOG.md says that `Report.title` breaks clients, but it does not.',
    ]);
  });

  it('is not said without a reason', async () => {
    const empty = withUnreleased('', '- `Report.title`:');
    expect(await faultsAfter(empty, 'title: String', '')).toHaveLength(1);
  });
});

describe('a change that clients bear', () => {
  it.each([
    ['a new field', 'title: String', 'title: String url: String'],
    ['a new type', 'enum ReportType', 'type Other { id: ID! } enum ReportType'],
    ['a new value', 'TYPE_1', 'TYPE_0 TYPE_1'],
    ['a new argument that may be left out', 'first: Int = 5', 'first: Int = 5, last: Int'],
    ['a new input that may be left out', 'ReportFilter {', 'ReportFilter { name: ID'],
    ['a field that is never null now', 'title: String', 'title: String!'],
    ['a deprecation', 'title: String', 'title: String @deprecated(reason: "Ask for the name.")'],
    ['a description', 'title: String', '"""What it is called.""" title: String'],
  ])('passes, and cannot be said to break them: %s', async (_, old, now) => {
    expect(await faultsAfter(SILENT, old, now)).toEqual([]);
    expect(await faultsAfter(TITLE_MEANT, old, now)).toEqual([
      'CHANGELOG.md says that `Report.title` breaks clients, but it does not.',
    ]);
  });
});

describe('a publication', () => {
  it('tells every change under its day, with what was written of it, and leaves nothing unreleased', async () => {
    const changelog = withUnreleased(
      '',
      'Reports have addresses.',
      '',
      '- `Report.title`: It was',
      '  the name again.',
    );
    const now = PUBLISHED.replace('title: String', 'url: Address')
      .replace('slug: String!', 'slug: String! @deprecated(reason: "Ask by id."), id: ID')
      .replace('TYPE_1', 'TYPE_1 @deprecated(reason: "None is made.")')
      .concat(
        '"""A web address.""" scalar Address @specifiedBy(url: "https://url.spec.whatwg.org/")',
      );
    const changes = await changesBetween(PUBLISHED, now);
    const published = withPublication(changelog, '2026-12-01', changes);
    expect(published).toBe(`# Changes

## Unreleased

## 2026-12-01

Reports have addresses.

### Breaking

- \`Report.title\`: Field \`title\` was removed from object type \`Report\`. It was the name again.

### Deprecated

- \`Query.report.slug\`: Directive \`deprecated\` was added to argument \`slug\` of field \`report\` in type \`Query\`.
- \`ReportType.TYPE_1\`: Enum value \`ReportType.TYPE_1\` was deprecated with reason \`None is made.\`.

### Added

- \`Address\`: Type \`Address\` was added.
- \`Query.report.id\`: Argument \`id: ID\` added to field \`Query.report\`.
- \`Report.url\`: Field \`url\` was added to object type \`Report\`.

## 2026-01-01

The first.
`);
    expect(await format(published, { parser: 'markdown' })).toBe(published);
    expect(faultsOf(published, [])).toEqual([]);
  });

  it('of the same schema has nothing to tell', async () => {
    expect(await changesBetween(PUBLISHED, PUBLISHED)).toEqual([]);
  });
});
