import { describe, expect, it } from 'vitest';
import { faultsIn, faultsOf, seedFolder } from '../support/seed-folder.js';
import { PAGE, recordWith, yaml } from '../support/seed-text.js';

const SECTIONS =
  'organizations, standardSetters, auditors, families, standards, categories, criteria, ' +
  'audiences, channels, sources, reports, editions, conflicts';

function faultsOfFile(text: string): string[] {
  return faultsOf({ 'page.yaml': PAGE, 'seed.yaml': text });
}

describe('a folder', () => {
  it('may hold its files in further folders, and files of other kinds', () => {
    const texts = { 'shared/page.yml': PAGE, 'shared/page.yaml.orig': PAGE, 'README.md': '# Seed' };
    expect(faultsOf(texts)).toEqual([]);
  });

  it('is at fault when it holds no YAML file', () => {
    const folder = seedFolder({ 'README.md': '# Seed' });
    expect(faultsIn(folder)).toEqual([
      `${folder}: no YAML file; expected a folder with at least one *.yaml file`,
    ]);
  });

  it('is at fault when it does not exist', () => {
    const folder = `${seedFolder({})}/nowhere`;
    expect(faultsIn(folder)).toEqual([
      `${folder}: cannot be read (ENOENT); expected a folder of *.yaml files`,
    ]);
  });

  it('is at fault when it is a file', () => {
    const file = `${seedFolder({ 'page.yaml': PAGE })}/page.yaml`;
    expect(faultsIn(file)).toEqual([
      `${file}: cannot be read (ENOTDIR); expected a folder of *.yaml files`,
    ]);
  });

  it('is at fault when it holds a folder that is named like a file', () => {
    expect(faultsOf({ 'page.yaml': PAGE, 'pages.yaml/README.md': '# Pages' })).toEqual([
      'pages.yaml: cannot be read (EISDIR); expected a file that can be read',
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['is empty', '', 'null'],
    ['holds nothing but a comment', '# Nothing yet.\n', 'null'],
    ['is a list', '- slug: board\n', '[{"slug":"board"}]'],
    ['is a text', 'board\n', '"board"'],
  ])('is at fault when it %s', (_, text, found) => {
    expect(faultsOfFile(text)).toEqual([
      `seed.yaml:1:1: found ${found}; expected a mapping of ${SECTIONS}`,
    ]);
  });

  it.each(['audience', 'Audiences', '__proto__', 'constructor', '1'])(
    'has no section named %s',
    (section) => {
      expect(faultsOfFile(`# Readers.\n${section}:\n  - slug: board\n`)).toEqual([
        `seed.yaml:2:1: unknown section "${section}"; expected one of ${SECTIONS}`,
      ]);
    },
  );

  it.each([
    ['a mapping', '\n  board: { name: Board }', '2:3', '{"board":{"name":"Board"}}'],
    ['a text', ' board', '1:12', '"board"'],
    ['left open', '', '1:11', 'null'],
  ])('is at fault when a section is %s', (_, written, place, found) => {
    expect(faultsOfFile(`audiences:${written}\n`)).toEqual([
      `seed.yaml:${place}: section audiences is ${found}; expected a list of records`,
    ]);
  });

  it('may have a section without records', () => {
    expect(faultsOfFile('audiences: []\n')).toEqual([]);
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const text = recordWith('colour: red', 'audiences', 'board').replaceAll('\n', '\r\n');
    expect(faultsOfFile(`\uFEFF${text}`)).toEqual([
      'seed.yaml:2:5: board, field colour: unknown field; ' +
        'expected one of slug, name, description, aliases, use, cite, facts, unknowns',
    ]);
  });

  it('may repeat a value by an alias', () => {
    expect(faultsOfFile(recordWith('use: &use Reads.\naliases: [*use]', 'audiences', 'a'))).toEqual(
      [],
    );
  });
});

describe('a file that is not YAML', () => {
  it('points at a line that is indented by too little', () => {
    const text = yaml`
      audiences:
        - slug: board
          name: Board
          cite: page#top
         description: Those who oversee Acme.
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:5:1: Sequence item without - indicator; expected YAML that can be read',
    ]);
  });

  it('points at a line that is indented by too much, once', () => {
    const text = yaml`
      audiences:
        - slug: board
          name: Board
            description: Those who oversee Acme.
          cite: page#top
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:3:11: Nested mappings are not allowed in compact mappings; ' +
        'expected YAML that can be read',
    ]);
  });

  it('points at a tab', () => {
    const text = 'audiences:\n  - slug: board\n\tname: Board\n';
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:3:1: Tabs are not allowed as indentation; expected YAML that can be read',
    ]);
  });

  it('points at the quote that is never closed', () => {
    expect(faultsOfFile(recordWith('use: "Reads.', 'audiences', 'board'))).toEqual([
      'seed.yaml:2:10: Missing closing "quote; expected YAML that can be read',
    ]);
  });

  it('points at a key that is given twice', () => {
    expect(faultsOfFile(recordWith('use: Reads.\nuse: Weighs.', 'audiences', 'board'))).toEqual([
      'seed.yaml:3:5: Map keys must be unique; expected YAML that can be read',
    ]);
  });

  it('points at a section that is given twice', () => {
    expect(faultsOfFile('audiences: []\naudiences: []\n')).toEqual([
      'seed.yaml:2:1: Map keys must be unique; expected YAML that can be read',
    ]);
  });

  it('points at a second document', () => {
    expect(faultsOfFile('audiences: []\n---\nreports: []\n')).toEqual([
      'seed.yaml:2:1: Source contains multiple documents; expected YAML that can be read',
    ]);
  });

  it('points at a text that needs quotes', () => {
    expect(faultsOfFile(recordWith('use: Twofold: reads', 'audiences', 'board'))).toEqual([
      'seed.yaml:2:10: Nested mappings are not allowed in compact mappings; ' +
        'expected YAML that can be read',
    ]);
  });

  it('points at an alias of nothing', () => {
    expect(faultsOfFile(recordWith('use: *reading', 'audiences', 'board'))).toEqual([
      'seed.yaml:2:10: Unresolved alias (the anchor must be set before the alias): reading; ' +
        'expected YAML that can be read',
    ]);
  });

  it('refuses aliases that multiply beyond measure', () => {
    const text = yaml`
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
      f: [*e, *e, *e, *e, *e, *e, *e, *e, *e]
    `;
    expect(faultsOfFile(text)).toEqual([
      'seed.yaml:1:1: Excessive alias count indicates a resource exhaustion attack; ' +
        'expected YAML that can be read',
    ]);
  });

  it('refuses a list that holds itself', () => {
    expect(faultsOfFile('audiences: &audiences\n  - *audiences\n')).toHaveLength(1);
  });

  it('does not blame other files for what a broken one would have held', () => {
    const texts = {
      'page.yaml': PAGE.replace('name: Page', 'name: *page'),
      'seed.yaml': recordWith('use: Reads.', 'audiences', 'board'),
    };
    expect(faultsOf(texts)).toEqual([
      'page.yaml:3:11: Unresolved alias (the anchor must be set before the alias): page; ' +
        'expected YAML that can be read',
    ]);
  });
});
