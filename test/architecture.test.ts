import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { breachesIn, layerOf } from './architecture/checker.js';
import { layers } from './architecture/layers.js';
import { restrictedImports } from './architecture/restricted-imports.js';

describe('the source', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const files = new Map(
    names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [posix.join('src', name), readFileSync(posix.join('src', name), 'utf8')]),
  );

  it('keeps to its layers', () => {
    expect(breachesIn(files)).toEqual([]);
  });

  it('has files in every layer', () => {
    const inhabited = new Set([...files.keys()].map((file) => layerOf(file)?.place));
    expect(layers.map(({ place }) => place).filter((place) => !inhabited.has(place))).toEqual([]);
  });
});

interface Plant {
  readonly fault: string;
  readonly files: Readonly<Record<string, string>>;
  readonly breaches: readonly string[];
}

const plants: readonly Plant[] = [
  {
    fault: 'a package that its layer may not use',
    files: { 'src/model/report.ts': "import { z } from 'zod';" },
    breaches: [
      'src/model/report.ts must not import zod. ' +
        'The model knows only itself and date-fns, so that its rules stay pure.',
    ],
  },
  {
    fault: 'date-fns outside the model',
    files: { 'src/graph/age.ts': "import { addDays } from 'date-fns/addDays';" },
    breaches: [
      'src/graph/age.ts must not import date-fns/addDays. ' +
        'Walks of the graph know the model, and loaders only as types.',
    ],
  },
  {
    fault: 'a layer above, even for a type',
    files: { 'src/store/memory.ts': "import type { Loaders } from '../loaders/loaders.js';" },
    breaches: [
      'src/store/memory.ts must not import src/loaders/loaders.ts. ' +
        'The store knows only the model, so that another store can take its place.',
    ],
  },
  {
    fault: 'a value where only types may pass',
    files: {
      'src/graph/path.ts':
        "import { createLoaders } from '../loaders/loaders.js';\n" +
        "import type { Loaders } from '../loaders/loaders.js';",
    },
    breaches: [
      'src/graph/path.ts may import only types from src/loaders/loaders.ts. ' +
        'Walks of the graph know the model, and loaders only as types.',
    ],
  },
  {
    fault: 'a store behind a re-export, a dynamic import and a type in passing',
    files: {
      'src/schema/meta.ts':
        "export { createStore } from '../store/memory.js';\n" +
        "const memory = await import('../store/sorted.js');\n" +
        "export type Read = import('../store/store.js').Store;",
    },
    breaches: ['memory', 'sorted', 'store'].map(
      (file) =>
        `src/schema/meta.ts must not import src/store/${file}.ts. ` +
        'The schema reaches data only through Context, and only schema.ts imports type files.',
    ),
  },
  {
    fault: 'a type file that imports a type file',
    files: { 'src/schema/types/report.ts': "import './period.js';" },
    breaches: [
      'src/schema/types/report.ts must not import src/schema/types/period.ts. ' +
        'Type files meet in refs.ts, never in each other, and reach data only through Context.',
    ],
  },
  {
    fault: 'a type file in what type files share',
    files: { 'src/schema/values.ts': "import './types/period.js';" },
    breaches: [
      'src/schema/values.ts must not import src/schema/types/period.ts. ' +
        'The schema reaches data only through Context, and only schema.ts imports type files.',
    ],
  },
  {
    fault: 'the finished schema within the schema',
    files: { 'src/schema/search.ts': "import { schema } from './schema.js';" },
    breaches: [
      'src/schema/search.ts must not import src/schema/schema.ts. ' +
        'The schema reaches data only through Context, and only schema.ts imports type files.',
    ],
  },
  {
    fault: 'main.ts within the server',
    files: { 'src/server/health.ts': "import { port } from '../main.js';" },
    breaches: [
      'src/server/health.ts must not import src/main.ts. ' +
        'The server joins its rooms with the schema and the context, and knows the store only as a type.',
    ],
  },
  {
    fault: 'a test within the source',
    files: { 'src/main.ts': "import { records } from '../test/support/records.js';" },
    breaches: [
      'src/main.ts must not import test/support/records.ts. ' +
        'main.ts serves, and says why where it cannot.',
    ],
  },
  {
    fault: 'a file in no layer',
    files: { 'src/cache/page.ts': 'export const pages = [];' },
    breaches: ['src/cache/page.ts belongs to no layer: give its place a row in layers.ts.'],
  },
  {
    fault: 'files that reach themselves, once for each circle',
    files: {
      'src/model/report.ts': "import { periodOf } from './period.js';",
      'src/model/period.ts': "export { sourceOf } from './source.js';",
      'src/model/source.ts': "const report = await import('./report.js');",
    },
    breaches: [
      'src/model/report.ts reaches itself: src/model/report.ts → src/model/period.ts → ' +
        'src/model/source.ts → src/model/report.ts.',
    ],
  },
  {
    fault: 'a barrel',
    files: { 'src/model/index.ts': "export { periodOf } from './period.js';" },
    breaches: ['src/model/index.ts is a barrel: import things from the files that define them.'],
  },
  {
    fault: 'a file that exports all of another',
    files: { 'src/model/time.ts': "export * from './period.js';" },
    breaches: ['src/model/time.ts exports all of src/model/period.ts: export what it names.'],
  },
  {
    fault: 'names that say nothing',
    files: Object.fromEntries(
      ['utils', 'helpers', 'common'].map((name) => [`src/store/${name}.ts`, '']),
    ),
    breaches: ['utils', 'helpers', 'common'].map(
      (name) => `src/store/${name}.ts is named "${name}": name it after the thing.`,
    ),
  },
  {
    fault: 'a name that is not in kebab-case',
    files: { 'src/store/memoryStore.ts': '' },
    breaches: ['src/store/memoryStore.ts is not written in kebab-case.'],
  },
  {
    fault: 'a loader that is made elsewhere',
    files: { 'src/loaders/fact.ts': 'export const facts = new DataLoader<string, null>(read);' },
    breaches: [
      'src/loaders/fact.ts uses new DataLoader. Loaders are made by the functions of ' +
        'loaders/batch.ts, which keep answers aligned with keys.',
    ],
  },
  {
    fault: 'a clock that is read elsewhere',
    files: {
      'src/graph/age.ts': 'export const today = new Date();',
      'src/server/pace.ts': 'export const now = Date.now();',
    },
    breaches: [
      'src/graph/age.ts uses new Date. The clock is read in process/clock.ts and dates are made in ' +
        'model/date.ts; elsewhere a day is given.',
      'src/server/pace.ts uses Date.now. The clock is read in process/clock.ts and dates are made in ' +
        'model/date.ts; elsewhere a day is given.',
    ],
  },
];

describe('the check of the architecture', () => {
  for (const { fault, files, breaches } of plants) {
    it(`reports ${fault}`, () => {
      expect(breachesIn(new Map(Object.entries(files)))).toEqual(breaches);
    });
  }

  it('is silent on what the layers allow', () => {
    const files = {
      'src/main.ts': "import { serve } from './serve.js';",
      'src/serve.ts': "import { readSeed } from './seed/read.js';",
      'src/process/clock.ts': 'export const now = new Date();',
      'src/context.ts': "import type { Store } from './store/store.js';",
      'src/schema/schema.ts': "import './types/report.js';",
      'src/schema/types/report.ts': "import { builder } from '../builder.js';",
      'src/schema/builder.ts':
        "import Builder from '@pothos/core';\nimport type { Context } from '../context.js';",
      'src/seed/read.ts': "import { join } from 'node:path';\nimport { fault } from './fault.js';",
      'src/seed/fault.ts': "import type { Seed } from './read.js';",
      'src/loaders/batch.ts': "import DataLoader from 'dataloader';\nnew DataLoader(read);",
      'src/model/date.ts': "import { addDays } from 'date-fns';\nnew Date(0);",
    };
    expect(breachesIn(new Map(Object.entries(files)))).toEqual([]);
  });
});

describe('the lint rule', () => {
  const places = [...layers.map(({ place }) => place), 'test/support/'];
  const packages = [...new Set(layers.flatMap(({ values }) => values))]
    .filter((name) => !name.startsWith('src/'))
    .map((name) => (/[/:]$/.test(name) ? `${name}part` : name));

  for (const place of layers.map((layer) => layer.place)) {
    it(`agrees with the check on every import from ${place}`, () => {
      const file = someFileIn(place);
      const specifiers = [
        ...places
          .map((target) => someFileIn(target, 'other'))
          .filter((target) => target !== file)
          .map((target) => specifierFrom(file, target)),
        ...packages,
        'graphql-tools',
        'lodash',
      ];
      const lines = specifiers.flatMap((specifier) => [
        `import { one } from '${specifier}';`,
        `import type { One } from '${specifier}';`,
      ]);
      const faulty = lines.filter((line) => breachesIn(new Map([[file, line]])).length > 0);
      expect(linesThatLintReports(file, lines)).toEqual(faulty);
    });
  }
});

function linesThatLintReports(file: string, lines: readonly string[]): (string | undefined)[] {
  const reports = new Linter({ configType: 'flat' }).verify(
    lines.join('\n'),
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser },
        plugins: { '@typescript-eslint': tseslint.plugin },
      },
      ...restrictedImports(),
    ],
    file,
  );
  return reports.map(({ line }) => lines[line - 1]);
}

function someFileIn(place: string, name = 'some'): string {
  return place.endsWith('/') ? `${place}${name}.ts` : place;
}

function specifierFrom(file: string, target: string): string {
  const way = posix.relative(posix.dirname(file), target).replace(/\.ts$/, '.js');
  return way.startsWith('.') ? way : `./${way}`;
}
