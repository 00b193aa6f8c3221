import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../process/server-process.js';
import { buildCommand, runCommand } from './built-command.js';

const { program } = buildCommand();

const run = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  runCommand(program, words, { environment });

const misuse = (errors: string) => ({ code: 2, output: '', errors });

const HELP = `Usage: assurance-graph [options] [command]

The knowledge graph of independent assurance reports: serve it, or ask it.

Options:
  -V, --version               say which version this is
  -h, --help                  say how a command is used

Commands:
  serve [options]             serve the graph over HTTP
  check [folder]              say what is wrong with a seed
  query [options] <question>  ask the graph and print the answer as JSON
  schema [options]            print the schema
  import [options] <folder>   bring a seed into a database, or lists of reports
                              into a seed
  help [command]              say how a command is used

Examples:
  assurance-graph serve --port 8080
  assurance-graph check my-seed
  assurance-graph query '{ reports { nodes { slug name } } }'
  assurance-graph schema > schema.graphql
  assurance-graph import my-seed

Exit codes:
  0  all is well
  1  the answer is no: the seed has faults, the answer has errors, the server
     cannot start, or the database cannot be reached
  2  the command is not used as it is meant

`;

describe('the command', () => {
  it('says how it is used: where it is asked to, and as a misuse where no command is named', async () => {
    const [asked, unnamed] = await Promise.all([run(['--help']), run([])]);
    expect(asked).toEqual({ code: 0, output: HELP, errors: '' });
    expect(unnamed).toEqual(misuse(HELP));
  });

  it('says how each command is used, with examples, and fits into a terminal', async () => {
    const names = ['serve', 'check', 'query', 'schema', 'import'];
    const helps = await Promise.all(names.map((name) => run(['help', name])));
    for (const [index, { code, output, errors }] of helps.entries()) {
      const name = names[index] ?? '';
      expect([code, errors]).toEqual([0, '']);
      expect(output).toContain(`Usage: assurance-graph ${name}`);
      expect(output).toContain(`\nExamples:\n  assurance-graph ${name}`);
      // The path of the operations is as long as it is.
      const long = output
        .split('\n')
        .filter((line) => line.length > 80 && !line.endsWith('operations'));
      expect(long).toEqual([]);
    }
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(await run(['--version'])).toEqual({ code: 0, output: `${version}\n`, errors: '' });
  });

  const misuses: readonly (readonly [string, string])[] = [
    ['chek', "Unknown command 'chek'. Did you mean check?"],
    ['audit', "Unknown command 'audit'. See assurance-graph --help."],
    ['serve --prot 80', "Unknown option '--prot'. Did you mean --port?"],
    ['serve --port', "Option '--port <number>' argument missing. See assurance-graph --help."],
    [
      'serve now',
      "Too many arguments for 'serve'. Expected 0 arguments but got 1. See assurance-graph --help.",
    ],
    ['query', "Missing required argument 'question'. See assurance-graph --help."],
    ['serve --port web', '--port is "web"; expected a whole number from 0 to 65535.'],
    [
      'serve --today 2026-02-30',
      '--today is "2026-02-30"; expected a day that exists, written YYYY-MM-DD.',
    ],
    ['serve --host=', '--host is empty; expected a host name or address.'],
    [
      'query nothing --url x --today 2026-11-23',
      "Option '--url <address>' cannot be used with option '--today <date>'. See assurance-graph --help.",
    ],
  ];

  it.each(misuses)('refuses "%s" in one sentence: %s', async (words, sentence) => {
    expect(await run(words.split(' '))).toEqual(misuse(`${sentence}\n`));
  });

  it('names every option that says what cannot be meant', async () => {
    expect(await run(['serve', '--seed=', '--today', 'now'])).toEqual(
      misuse(
        '--seed is empty; expected a folder of *.yaml files.\n' +
          '--today is "now"; expected a day that exists, written YYYY-MM-DD.\n',
      ),
    );
  });
});
