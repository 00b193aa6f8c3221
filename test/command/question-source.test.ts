import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedFolder } from '../support/seed-folder.js';
import { buildCommand, runCommand } from './built-command.js';
import type { Circumstances } from './built-command.js';

const { program } = buildCommand();

const query = (words: readonly string[], circumstances?: Circumstances) =>
  runCommand(program, ['query', ...words], circumstances);

const TODAY = '{ meta { today } }';
const SPREADING = '{ report(slug: "aws-soc-1") { ...Name } }';
const NAME = 'fragment Name on Report { name }';

const printed = (data: object) => ({
  code: 0,
  output: `${JSON.stringify({ data }, null, 2)}\n`,
  errors: '',
});
const ANSWERED = printed({ meta: { today: '2026-11-23' } });

const refused = (code: number, errors: string) => ({ code, output: '', errors: `${errors}\n` });

describe('a document', () => {
  it('may be longer as a word than any name of a file', async () => {
    const long = `${TODAY}${' '.repeat(5_000)}`;
    expect(await query([long])).toEqual(ANSWERED);
  });

  it('may be a word that leads through a file, or in a circle, and so names no file', async () => {
    const folder = seedFolder({ 'a.graphql': TODAY });
    symlinkSync('circle', join(folder, 'circle'));
    const words = [join(folder, 'a.graphql', 'b.graphql'), join(folder, 'circle')];
    const outcomes = await Promise.all(words.map((word) => query([word])));
    for (const { code, output, errors } of outcomes) {
      expect([code, output]).toEqual([2, '']);
      expect(errors).toMatch(/^".+" is no file, no GraphQL such as .+\.\n$/);
    }
  });

  it('is read no further than the limit of a request, from wherever it comes', async () => {
    const input = TODAY.repeat(300_000);
    const folder = seedFolder({ 'long.graphql': input, 'long.json': `{}${' '.repeat(100_000)}` });
    const [file, variables] = [join(folder, 'long.graphql'), join(folder, 'long.json')];
    const outcomes = await Promise.all([
      query(['-'], { input }),
      query([file]),
      query([TODAY, '--variables', `@${variables}`]),
      query(['-'], { input: TODAY, environment: { MAX_BODY_BYTES: '10' } }),
    ]);
    expect(outcomes).toEqual([
      refused(1, 'The standard input has too many bytes; the limit is 100000 (MAX_BODY_BYTES).'),
      refused(1, `"${file}" has too many bytes; the limit is 100000 (MAX_BODY_BYTES).`),
      refused(1, `"${variables}" has too many bytes; the limit is 100000 (MAX_BODY_BYTES).`),
      refused(1, 'The standard input has too many bytes; the limit is 10 (MAX_BODY_BYTES).'),
    ]);
  });

  it('is refused where it is not in UTF-8, and so are variables', async () => {
    const folder = seedFolder({});
    const [document, variables] = [join(folder, 'a.graphql'), join(folder, 'a.json')];
    const input = Buffer.from(`# caf\u00e9\n${TODAY}`, 'latin1');
    writeFileSync(document, input);
    writeFileSync(variables, Buffer.from('{"slug": "\u00e9"}', 'latin1'));
    const outcomes = await Promise.all([
      query(['-'], { input }),
      query([document]),
      query([TODAY, '--variables', `@${variables}`]),
    ]);
    expect(outcomes).toEqual([
      refused(2, 'The standard input is not in UTF-8; expected a document of GraphQL.'),
      refused(2, `"${document}" is not in UTF-8; expected a document of GraphQL.`),
      refused(2, `"${variables}" is not in UTF-8; expected a file of variables.`),
    ]);
  });

  it('may begin with a mark of its bytes, as may variables', async () => {
    const folder = seedFolder({ 'a.graphql': `\ufeff${TODAY}`, 'a.json': '\ufeff{}' });
    const words = [join(folder, 'a.graphql'), '--variables', `@${join(folder, 'a.json')}`];
    expect(await query(words)).toEqual(ANSWERED);
  });
});

describe('variables', () => {
  it('are refused where they are nested too deeply to be sent', async () => {
    const deep = `{"a": ${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    expect(await query([TODAY, '--variables', deep])).toEqual(
      refused(2, '--variables is nested too deeply to be sent; expected a few levels.'),
    );
  });
});

describe('the folder "fragment" beside a document', () => {
  const folderWith = (texts: Readonly<Record<string, string>>) =>
    seedFolder({ 'today.graphql': TODAY, 'name.graphql': SPREADING, ...texts });

  it('is told where it is none, but only a document that needs it finds out', async () => {
    const folder = folderWith({ fragment: NAME });
    const [needing, other] = await Promise.all([
      query([join(folder, 'name.graphql')]),
      query([join(folder, 'today.graphql')]),
    ]);
    expect(needing).toEqual(
      refused(
        2,
        `"${join(folder, 'fragment')}" cannot be read (ENOTDIR); expected a folder of fragments.`,
      ),
    );
    expect(other).toEqual(ANSWERED);
  });

  it('is told where one of its files is a folder, leads nowhere, or is not in UTF-8', async () => {
    const folders = [folderWith({}), folderWith({}), folderWith({})];
    const files = folders.map((folder) => join(folder, 'fragment', 'name.graphql'));
    for (const folder of folders) mkdirSync(join(folder, 'fragment'));
    const [asFolder = '', nowhere = '', latin = ''] = files;
    mkdirSync(asFolder);
    symlinkSync('nowhere', nowhere);
    writeFileSync(latin, Buffer.from(`# \u00e9\n${NAME}`, 'latin1'));
    const outcomes = await Promise.all(
      folders.map((folder) => query([join(folder, 'name.graphql')])),
    );
    expect(outcomes).toEqual([
      refused(2, `"${asFolder}" cannot be read (EISDIR); expected a file of fragments.`),
      refused(2, `"${nowhere}" cannot be read (ENOENT); expected a file of fragments.`),
      refused(2, `"${latin}" is not in UTF-8; expected a file of fragments.`),
    ]);
  });

  it('is told where it gives a fragment twice', async () => {
    const folder = folderWith({ 'fragment/a.graphql': NAME, 'fragment/b.graphql': NAME });
    const fault = `The fragment "Name" stands in ${join(folder, 'fragment/a.graphql')} too.`;
    expect(await query([join(folder, 'name.graphql')])).toEqual(
      refused(2, `${join(folder, 'fragment/b.graphql')}: ${fault}`),
    );
  });
});
