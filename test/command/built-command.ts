import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { ROOT } from '../process/server-process.js';
import type { Outcome } from '../process/server-process.js';

/** How a command is run, beside its words. */
export interface Circumstances {
  readonly environment?: NodeJS.ProcessEnv;
  /** The folder that it runs in: the root of the project unless it is given. */
  readonly cwd?: string;
  readonly input?: string | Buffer;
}

/** The command from its source, for few runs: each is slower, but nothing is built before. */
export const SOURCE = [
  '--import',
  import.meta.resolve('tsx'),
  join(ROOT, 'src/assurance-graph.ts'),
];

/** Builds the command into a package of its own, which is gone when the tests of the file are over; gives its program and its folder. */
export function buildCommand() {
  const home = mkdtempSync(join(tmpdir(), 'assurance-graph-command-'));
  afterAll(() => {
    rmSync(home, { recursive: true });
  });
  for (const name of ['package.json', 'node_modules', 'operations', 'seed']) {
    symlinkSync(join(ROOT, name), join(home, name));
  }
  execFileSync(process.execPath, ['build.js', join(home, 'dist')], { cwd: ROOT });
  return { program: [join(home, 'dist/assurance-graph.js')], home };
}

/** Starts a command, which is gone when the test is over. */
export function startCommand(
  program: readonly string[],
  words: readonly string[],
  { environment = {}, cwd = ROOT, input = '' }: Circumstances = {},
) {
  const child = spawn(process.execPath, [...program, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], TODAY: '2026-11-23', LOG_LEVEL: 'warn', ...environment },
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  child.stdin.on('error', () => undefined).end(input);
  return { child, closed };
}

/** Runs a command to its end. */
export async function runCommand(
  program: readonly string[],
  words: readonly string[],
  circumstances: Circumstances = {},
): Promise<Omit<Outcome, 'signal'>> {
  const { child, closed } = startCommand(program, words, circumstances);
  const texts = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.errors += text));
  const [code] = (await closed) as [number | null];
  return { code, ...texts };
}
