import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../process/server-process.js';
import { manifest } from '../supply/lockfile.js';
import { compilerIn } from './compiler.js';
import { listening } from './listening.js';
import { scalars } from './scalar.js';
import { workplaceOf } from './workplace.js';

const PLACE = 'http://127.0.0.1:4000/graphql';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const [section = ''] = /^## Generated clients\n.*?(?=^## )/ms.exec(readme) ?? [];
const blocks = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({
  language,
  text,
}));
const [config, program, tada] = blocks.filter(({ language }) => language === 'ts');

const address = await listening();
const workplace = workplaceOf();
workplace.write('codegen.ts', (config?.text ?? '').replace(PLACE, address));
workplace.write('program.ts', (program?.text ?? '').replace(PLACE, address));
await workplace.runTool('@graphql-codegen/cli/esm/bin.js');

interface Options {
  readonly compilerOptions: object;
}

function textWith(words: string): string {
  return blocks.find(({ text }) => text.includes(words))?.text ?? '';
}

function fileOf(client: string, file: string): string {
  return readFileSync(join(import.meta.dirname, client, file), 'utf8');
}

describe('the example of a generated client in the README', () => {
  const faultsOf = compilerIn(workplace.folder, ['program.ts']);

  it('installs the versions that are tested', () => {
    const { dependencies, devDependencies } = manifest;
    const tested: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
    const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
    const named = [...commands.join('').matchAll(/(?<= )(@?[\w./-]+)@(\d\S+)/g)];
    expect(named.map(([, name]) => name)).toContain('@genql/cli');
    expect(named.map(([, name = '', version]) => [name, version])).toEqual(
      named.map(([, name = '']) => [name, tested[name]]),
    );
  });

  it('compiles', { timeout: 60_000 }, () => {
    expect(faultsOf()).toEqual([]);
  });

  it.each([
    { right: 'report?.name,', wrong: 'report?.title,', fault: "Property 'title' does not exist" },
    { right: "{ report: 'aws", wrong: "{ slug: 'aws", fault: "'slug' does not exist" },
  ])('does not compile with $wrong for $right', ({ fault, ...mistake }) => {
    expect(faultsOf({ file: 'program.ts', ...mistake })).toEqual([expect.stringContaining(fault)]);
  });

  it('prints what the README says', async () => {
    const [, printed] = /On 2026-11-23 it prints `(.*?)`/.exec(section) ?? [];
    expect(await workplace.runTool('tsx/dist/cli.mjs', 'program.ts')).toBe(`${printed}\n`);
  });
});

describe('what the README tells other clients', () => {
  it('is how gql.tada finds the schema and is told of the scalars', () => {
    const lines = (tada?.text ?? '').split('\n').filter((line) => line !== '');
    expect(fileOf('gql-tada', 'graphql.ts').split('\n')).toEqual(expect.arrayContaining(lines));
    const { compilerOptions } = JSON.parse(fileOf('gql-tada', 'tsconfig.json')) as Options;
    const plugins = textWith('gql.tada/ts-plugin').replace(PLACE, 'schema.graphql');
    expect(compilerOptions).toMatchObject(JSON.parse(plugins) as object);
  });

  it('is which scalars genql is told of', () => {
    const named = [...textWith('@genql/cli').matchAll(/--scalar (\w+):string/g)];
    expect(named.map(([, name]) => name)).toEqual(scalars);
  });

  it('is how Relay is set up', () => {
    const settings = JSON.parse(textWith('customScalarTypes')) as object;
    expect(JSON.parse(fileOf('relay', 'relay.config.json'))).toMatchObject(settings);
  });
});
