import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { LogLevel } from '../../src/process/log.js';
import { startServer } from './server-process.js';

const SLOW = 60_000;
const LOG = join(import.meta.dirname, '../../src/process/log.ts');

type Line = Readonly<Record<string, unknown>>;

function linesOf(text: string): Line[] {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** What a program writes that has a log of this level; who takes the log can be told of other output. */
async function written(
  level: LogLevel,
  program: string,
  onOutput: (log: Readable) => void = () => undefined,
) {
  const source = `import { createLog } from ${JSON.stringify(LOG)}; const log = createLog(${JSON.stringify(level)}); ${program}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source]);
  const texts = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.output += text;
    onOutput(child.stderr);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.errors += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...texts };
}

describe('the log of a server', { timeout: SLOW }, () => {
  it('has a line for each request, and nothing of what was asked', async () => {
    const server = startServer({ LOG_LEVEL: 'info' });
    const address = await server.address();
    const asked = async (path: string, body: unknown) => {
      const response = await fetch(new URL(path, address), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': 'one',
          authorization: 'secret token',
        },
        body: JSON.stringify(body),
      });
      await response.text();
    };
    const query = 'query Find($text: String!) { search(text: $text, first: 1) { totalCount } }';
    await asked('/graphql?key=secret', { query, variables: { text: 'secret' } });
    await asked('/graphql', { query, operationName: `\n{"level":"error"}${'x'.repeat(9_000)}` });
    await asked('/secret/place', {});
    await (await fetch(new URL('/health', address))).text();
    server.kill('SIGTERM');
    const { code, errors, output } = await server.outcome();

    const common = {
      level: 'info',
      time: expect.stringMatching(/^2\d{3}-\d\d-\d\dT[\d:.]+Z$/) as string,
      requestId: 'one',
      method: 'POST',
      milliseconds: expect.any(Number) as number,
      message: 'request',
    };
    expect(linesOf(errors)).toEqual([
      {
        ...common,
        path: '/graphql',
        status: 200,
        operationType: 'query',
        operationName: 'Find',
        errorCodes: [],
      },
      {
        ...common,
        path: '/graphql',
        status: expect.any(Number) as number,
        operationType: null,
        operationName: `?{"level":"error"}${'x'.repeat(82)}`,
        errorCodes: [expect.any(String)],
      },
      {
        ...common,
        path: 'other',
        status: 404,
        operationType: null,
        operationName: null,
        errorCodes: [],
      },
    ]);
    expect(errors).not.toContain('secret');
    expect([code, output]).toEqual([0, `assurance-graph serves ${address.href}\n`]);
  });
});

describe('a log', { timeout: SLOW }, () => {
  it('writes what is worth it, also when the process ends at once', async () => {
    const program = `
      for (const level of ['debug', 'info', 'warn', 'error']) log[level](level, { detail: 1 });
      process.exit(3);`;
    const { code, output, errors } = await written('warn', program);
    expect([code, output]).toEqual([3, '']);
    expect(linesOf(errors)).toEqual([
      { level: 'warn', time: expect.any(String) as string, detail: 1, message: 'warn' },
      { level: 'error', time: expect.any(String) as string, detail: 1, message: 'error' },
    ]);
  });

  it('writes nothing when it is silent', async () => {
    const { code, errors } = await written('silent', `log.error(new Error('No'));`);
    expect([code, errors]).toEqual([0, '']);
  });

  it('says where an error comes from and in which request, but not what it carries', async () => {
    const program = `
      const error = Object.assign(new RangeError('Too far.\\nReally.'), { secret: 'secret' });
      Object.defineProperty(error, 'requestId', { value: 'one' });
      log.error(error);`;
    const { errors } = await written('info', program);
    expect(linesOf(errors)).toEqual([
      {
        level: 'error',
        time: expect.any(String) as string,
        requestId: 'one',
        error: {
          name: 'RangeError',
          stack: expect.stringMatching(/^RangeError: Too far\.\nReally\.\n +at /) as string,
        },
        message: 'Too far.\nReally.',
      },
    ]);
    expect(errors).not.toContain('secret');
  });

  it('keeps lines short', async () => {
    const program = `
      const long = 'x'.repeat(1_000_000);
      log.error(long);
      log.error(new Error(long));`;
    const { errors } = await written('info', program);
    expect(linesOf(errors)).toHaveLength(2);
    expect(errors.length).toBeLessThan(6_000);
  });

  it('does not stop a process whose log nobody takes', async () => {
    const program = `
      process.stderr.on('error', () => undefined);
      log.info('one');
      log.flush();
      process.stdout.write('closed');
      setTimeout(() => { for (let i = 0; i < 1e5; i += 1) log.info('x'.repeat(400)); }, 500);
      setTimeout(() => { log.flush(); process.stdout.write(' and alive'); }, 1_500);`;
    const { code, output } = await written('info', program, (log) => log.destroy());
    expect([code, output]).toEqual([0, 'closed and alive']);
  });
});
