import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

// Of all that a start takes, the most is loading: what stands here was weighed.

describe('a server that starts', () => {
  it('loads only the packages that every answer needs', () => {
    const first = ['src/main.ts', 'src/server.ts', 'src/server/read-trust.ts'];
    expect(packagesBehind(first)).toEqual([
      '@date-fns/utc/date/mini',
      '@pothos/core',
      '@pothos/plugin-relay',
      '@pothos/plugin-simple-objects',
      'dataloader',
      'date-fns/formatISO',
      'graphql',
      'graphql-yoga',
      'lru-cache',
      'negotiator',
      'pino',
    ]);
  });

  it('loads in serve.ts what the thread of the seed need not wait for', () => {
    expect(packagesBehind(['src/main.ts'])).not.toContain('graphql');
    expect(dynamicImportsOf('src/serve.ts')).toEqual([
      'src/server.ts',
      'src/server/read-trust.ts',
      // Only once a browser is shown GraphiQL.
      'src/operation/read-operations.ts',
    ]);
  });

  it('loads for the help of a command no more than reads words', () => {
    expect(packagesBehind(['src/assurance-graph.ts'])).toEqual([
      '@date-fns/utc/date/mini',
      'commander',
      'date-fns/formatISO',
    ]);
  });

  it('reads the seed with no more than knows its shapes', () => {
    expect(packagesBehind(['src/process/seed-worker.ts'])).toEqual([
      '@date-fns/utc/date/mini',
      'date-fns/formatISO',
      'zod',
    ]);
  });
});

/** The packages that are loaded together with some files. */
function packagesBehind(files: readonly string[]): string[] {
  const seen = new Set(files);
  for (const file of seen) {
    if (!file.startsWith('src/')) continue;
    for (const target of targetsIn(file, STATIC_IMPORT)) seen.add(target);
  }
  return [...seen].filter((name) => !/^(?:src\/|node:)/.test(name)).sort();
}

const dynamicImportsOf = (file: string) => targetsIn(file, /\bimport\('([^']+)'\)/g);

const STATIC_IMPORT = /^(?:import|export) (?!type )(?:[^;']+ from )?'([^']+)';/gm;

function targetsIn(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts') : name,
  );
}
