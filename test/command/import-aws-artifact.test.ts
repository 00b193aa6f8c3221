import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../process/server-process.js';
import { listText, listed } from '../support/report-list.js';
import { readSeed } from '../../src/seed/read.js';
import { seedFolder } from '../support/seed-folder.js';
import { buildCommand, runCommand } from './built-command.js';

const { program } = buildCommand();

const run = (words: readonly string[], input = '', cwd = ROOT) =>
  runCommand(program, ['import', 'aws-artifact', ...words], { input, cwd });

const LIST = listText([listed('a', 1)]).text;

const ADDED = '1 report is new:\n  report-a, version 1: aws-soc-2--2025-04-01--2026-03-31\n';

/** A copy of the seed, and where its document of observed editions is. */
function ownSeed() {
  const seed = seedFolder({});
  cpSync(join(ROOT, 'seed'), seed, { recursive: true });
  return { seed, file: join(seed, 'observed/aws-artifact.yaml') };
}

describe('the import of what AWS Artifact lists', () => {
  it('writes the editions into the seed that is named, once, and only where that is wished', async () => {
    const { seed, file } = ownSeed();
    const trial = await run(['-', '--seed', seed, '--dry-run', '--seen-on', '2026-11-20'], LIST);
    expect(existsSync(file)).toBe(false);
    expect(await run(['-', '--seed', seed, '--seen-on', '2026-11-20'], LIST)).toEqual({
      code: 0,
      output: `${file} is written: the lists of 2026-11-20 have 1 report\nThe graph is version ${readSeed(seed).version}\n${ADDED}`,
      errors: '',
    });
    expect(trial).toEqual({
      code: 0,
      output: `${file} would be written: the lists of 2026-11-20 have 1 report\nThe graph would be version ${readSeed(seed).version}\n${ADDED}`,
      errors: '',
    });
    const text = readFileSync(file, 'utf8');
    const unchanged = `There is nothing to change: the lists of 2026-11-23 have 1 report\nThe graph is version ${readSeed(seed).version}\n`;
    expect(await run(['-', '--seed', seed], LIST)).toEqual({
      code: 0,
      output: `${unchanged}1 report is unchanged.\n`,
      errors: '',
    });
    expect((await run(['-', '--seed', seed, '--verbose'], LIST)).output).toBe(
      `${unchanged}1 report is unchanged:\n  report-a, version 1: aws-soc-2--2025-04-01--2026-03-31\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
    const check = await runCommand(program, ['check', seed]);
    expect([check.code, check.errors]).toEqual([0, '']);
  });

  it('writes into another file, with the day that the lists are of', async () => {
    const { seed, file } = ownSeed();
    const output = join(seed, '../', `${seed}-elsewhere.yaml`);
    const page = join(seed, 'page.json');
    writeFileSync(page, LIST);
    const options = ['--seed', seed, '--output', output, '--seen-on', '2026-11-20'];
    const { code } = await run([page, page, ...options]);
    expect([code, existsSync(file)]).toEqual([0, false]);
    expect(readFileSync(output, 'utf8')).toContain('report-a, version 1, listed on 2026-11-20');
  });

  it('says the same as JSON', async () => {
    const { seed, file } = ownSeed();
    const { code, output } = await run(['-', '--seed', seed, '--json'], LIST);
    const told = JSON.parse(output) as { readonly summary: object };
    expect([code, told]).toEqual([
      0,
      {
        dataVersion: readSeed(seed).version,
        isDryRun: false,
        hasChanged: true,
        isCut: false,
        day: '2026-11-23',
        file,
        reports: 1,
        summary: {
          ...Object.fromEntries(Object.keys(told.summary).map((outcome) => [outcome, []])),
          added: [{ subject: 'report-a, version 1', told: 'aws-soc-2--2025-04-01--2026-03-31' }],
        },
      },
    ]);
  });

  it('says what a list without reports leaves, and that one is cut', async () => {
    const { seed } = ownSeed();
    await run(['-', '--seed', seed], LIST);
    const empty = JSON.stringify({ reports: [], nextToken: 'more' });
    const { code, output } = await run(['-', '--seed', seed], empty);
    expect([code, output.split('\n')]).toEqual([
      0,
      [
        'There is nothing to change: the lists of 2026-11-23 have no reports',
        `The graph is version ${readSeed(seed).version}`,
        'The lists are cut: each page has a NextToken, so that another one follows. What it lists is not imported.',
        '1 report is known from before and not in these lists, and stays:',
        '  report-a, version 1, listed on 2026-11-23: Service Organization Controls (SOC) 2 Report - Current',
        '',
      ],
    ]);
  });

  it('names the file that it cannot read any more', async () => {
    const { seed } = ownSeed();
    const output = `${seed}-faulty.yaml`;
    writeFileSync(output, '{');
    const { code, errors } = await run(['-', '--seed', seed, '--output', output], LIST);
    expect([code, errors.startsWith(`${output}: cannot be read`)]).toEqual([1, true]);
  });

  it.each([
    [['--dry-run'], '--dry-run'],
    [['--database-url', 'postgres://localhost:1/x'], '--database-url'],
  ])('refuses %j before it, which nothing would heed', async (before, name) => {
    const { seed, file } = ownSeed();
    const words = ['import', ...before, 'aws-artifact', '-', '--seed', seed];
    expect(await runCommand(program, words, { input: LIST })).toEqual({
      code: 2,
      output: '',
      errors: `${name} stands before aws-artifact; expected it behind.\n`,
    });
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a list that is not in UTF-8 as it does other faults', async () => {
    const { seed } = ownSeed();
    const input = Buffer.from(LIST, 'utf16le').fill(0xff, 0, 2);
    const words = ['import', 'aws-artifact', '-', '--seed', seed];
    expect(await runCommand(program, words, { input })).toEqual({
      code: 1,
      output: '',
      errors:
        'The standard input is not in UTF-8; expected what "aws artifact list-reports" prints.\n',
    });
  });

  it.each([
    [
      LIST.slice(0, -20),
      /^standard input: character \d+ .* the text ends in the middle of a value/,
    ],
    [
      LIST.replace('"version": 1', '"version": "1"'),
      /report-a, version: found "1"; expected a whole/,
    ],
    [LIST.replace('2025-04-01', '2027-04-01'), /expected an instant after periodStart/],
    [LIST.replace('reports', 'report'), /expected an object that has a list "reports"/],
  ])('refuses a list with faults and writes nothing', async (list, message) => {
    const { seed } = ownSeed();
    const before = readdirSync(seed, { recursive: true });
    const { code, output, errors } = await run(['-', '--seed', seed], list);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(message);
    expect(readdirSync(seed, { recursive: true })).toEqual(before);
  });

  it('refuses 65 MB of it before it reads them all', async () => {
    const { seed, file } = ownSeed();
    expect(await run(['-', '--seed', seed], ' '.repeat(65 * 1024 * 1024))).toEqual({
      code: 1,
      output: '',
      errors: 'The standard input has too many bytes; the limit is 67108864.\n',
    });
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [
      JSON.stringify([...Array(150_000).keys()].map((id) => ({ id, name: 'x'.repeat(300) }))),
      'standard input: reports[49], id: found 49; expected an id such as report-1a2b3c4d5e6f7g8h\n… and 950 more, at least.\n',
    ],
    [
      `[${'{"version":"x"},'.repeat(3_000_000)}{}]`,
      'standard input: it lists 3000001 reports; expected at most 200000\n',
    ],
  ])('refuses 50 MB of faults in a moment, and does not tell all of them', async (list, end) => {
    const { seed } = ownSeed();
    const { code, errors } = await run(['-', '--seed', seed], list);
    expect([code, errors.slice(-end.length)]).toEqual([1, end]);
  });

  it('writes nothing beside a seed that has faults', async () => {
    const { seed, file } = ownSeed();
    writeFileSync(join(seed, 'more.yaml'), 'audiences: 5\n');
    const { code, errors } = await run(['-', '--seed', seed], LIST);
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining('more.yaml:1:12: section audiences is 5'),
    ]);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [
      ['nowhere.json'],
      '"nowhere.json" cannot be read (ENOENT); expected what "aws artifact list-reports" prints.',
    ],
    [['-', '-'], 'The standard input can be read only once; expected one "-".'],
    [
      ['-', '--seen-on', '2026-02-30'],
      '--seen-on is "2026-02-30"; expected a day that exists, written YYYY-MM-DD.',
    ],
    [
      ['-', '--seen-on', '2026-11-24'],
      '--seen-on is "2026-11-24"; expected a day up to today in UTC, 2026-11-23.',
    ],
    [[], "Missing required argument 'files'. See assurance-graph --help."],
    [
      ['-', '--seed', 'x', '--database-url', 'postgres://x/y'],
      "Option '--database-url <url>' cannot be used with option '--seed <folder>'. See assurance-graph --help.",
    ],
  ])('is misused by %j', async (words, sentence) => {
    expect(await run(words, LIST)).toEqual({ code: 2, output: '', errors: `${sentence}\n` });
  });

  it('does not write into the seed of the package', async () => {
    expect(await run(['-'], LIST, tmpdir())).toEqual({
      code: 2,
      output: '',
      errors:
        'There is no seed at hand to write into; expected a folder of your own by --seed, or a file by --output.\n',
    });
  });
});
