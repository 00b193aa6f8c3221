import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../process/server-process.js';
import { seedFolder } from '../support/seed-folder.js';
import { buildCommand, runCommand } from './built-command.js';
import type { Circumstances } from './built-command.js';

const { program } = buildCommand();

const query = (words: readonly string[], circumstances?: Circumstances) =>
  runCommand(program, ['query', ...words], circumstances);

const NAME = 'query Name($slug: String!) { report(slug: $slug) { name } }';
const SOC_1 = '{"slug": "aws-soc-1"}';
const NAMED = printed({ data: { report: { name: 'AWS SOC 1' } } });

/** What becomes of a question with this answer. */
function printed(answer: object) {
  const output = `${JSON.stringify(answer, null, 2)}\n`;
  return { code: 'errors' in answer ? 1 : 0, output, errors: '' };
}

const refused = (code: number, errors: string) => ({ code, output: '', errors: `${errors}\n` });

describe('a question on the command line', () => {
  it('is answered for the day that is named, and for that of the environment otherwise', async () => {
    const [named, unnamed] = await Promise.all([
      query(['{ meta { today } }', '--today', '2026-01-01']),
      query(['{ meta { today } }']),
    ]);
    expect(named).toEqual(printed({ data: { meta: { today: '2026-01-01' } } }));
    expect(unnamed).toEqual(printed({ data: { meta: { today: '2026-11-23' } } }));
  });

  it('comes as a text, from a file or from the standard input, with variables from either', async () => {
    const folder = seedFolder({ 'name.graphql': NAME, 'soc-1.json': SOC_1 });
    const file = join(folder, 'name.graphql');
    const outcomes = await Promise.all([
      query([NAME, '--variables', SOC_1]),
      query([file, '--variables', `@${join(folder, 'soc-1.json')}`]),
      query(['-', '--variables', SOC_1], { input: NAME }),
    ]);
    expect(outcomes).toEqual([NAMED, NAMED, NAMED]);
  });

  it('is one of several by its name', async () => {
    const several = `${NAME} query Today { meta { today } }`;
    expect(await query([several, '--operation', 'Today'])).toEqual(
      printed({ data: { meta: { today: '2026-11-23' } } }),
    );
  });

  it('may be one that the package brings, with its fragments, wherever it is asked', async () => {
    const words = ['which-reports-are-there', '--variables', '{"provider": "aws"}'];
    const { code, output, errors } = await query(words, { cwd: tmpdir() });
    expect([code, errors]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject({ data: { reports: { totalCount: 3 } } });
  });

  it('may spread the fragments beside it, which go before those of the package', async () => {
    const folder = seedFolder({
      'name.graphql': '{ report(slug: "aws-soc-1") { ...EntityName } }',
      'fragment/entity-name.graphql': 'fragment EntityName on Entity { name }',
    });
    expect(await query([join(folder, 'name.graphql')])).toEqual(NAMED);
  });

  it('is held to the limits of the server, and its errors are the answer', async () => {
    const { code, output, errors } = await query(['{ meta { today } }'], {
      environment: { MAX_TOKENS: '3' },
    });
    expect([code, errors]).toEqual([1, '']);
    expect(JSON.parse(output)).toMatchObject({
      errors: [{ extensions: { limit: 'MAX_TOKENS' } }],
    });
  });

  it('has no answer from a faulty seed', async () => {
    const folder = seedFolder({ 'faulty.yaml': 'providers: [' });
    const { code, output, errors } = await query(['{ meta { today } }', '--seed', folder]);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain('faulty.yaml:1:13');
  });
});

describe('a question to a running server', () => {
  it('has the same answer, letter by letter, with or without the path of the endpoint', async () => {
    const server = startServer({}, [...program, 'serve']);
    const address = await server.address();
    const question = ['how-are-two-entities-connected'];
    const [own, theirs, atOrigin] = await Promise.all([
      query(question),
      query([...question, '--url', address.href]),
      query([...question, '--url', address.origin]),
    ]);
    expect(own.code).toBe(0);
    expect(theirs).toEqual(own);
    expect(atOrigin).toEqual(own);
  });

  it('tells where nobody answers, or someone who knows no GraphQL', async () => {
    const stranger = createServer((_, response) => response.end('Good day.')).listen(
      0,
      '127.0.0.1',
    );
    onTestFinished(() => {
      stranger.close();
    });
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const [strange, silent] = await Promise.all([
      query(['{ meta { today } }', '--url', `http://127.0.0.1:${port}/data`]),
      query(['{ meta { today } }', '--url', 'http://nowhere.invalid']),
    ]);
    expect(strange).toEqual(
      refused(
        1,
        `http://127.0.0.1:${port}/data gives 200 and "Good day."; expected an answer of GraphQL in JSON.`,
      ),
    );
    expect(silent.code).toBe(1);
    expect(silent.errors).toMatch(
      /^http:\/\/nowhere\.invalid\/graphql does not answer: \w+; expected a running server\.\n$/,
    );
  });
});

describe('a question that is none', () => {
  const NO_VARIABLES =
    'expected an object of JSON, such as {"slug": "aws-soc-1"}, or @ and the name of a file that holds one.';
  const misuses: readonly (readonly [string[], string])[] = [
    [[NAME, '--variables', '[1]'], `--variables is "[1]"; ${NO_VARIABLES}`],
    [[NAME, '--variables', 'slug'], `--variables is "slug"; ${NO_VARIABLES}`],
    [
      [NAME, '--variables', '@nowhere'],
      '"nowhere" cannot be read (ENOENT); expected a file of variables.',
    ],
    [
      [NAME, '--url', 'localhost:4000'],
      '--url is "localhost:4000"; expected an http or https address, such as http://127.0.0.1:4000/graphql.',
    ],
  ];

  it.each(misuses)('is told so: %j', async (words, sentence) => {
    expect(await query(words)).toEqual(refused(2, sentence));
  });

  it('is told so where it is no file, no text and no name', async () => {
    const { code, output, errors } = await query(['which-reports']);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(
      /^"which-reports" is no file, no GraphQL such as .+ no operation in .+; expected one of them, or - for the standard input\.\n$/,
    );
  });
});
