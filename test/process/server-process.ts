import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

const SOURCE = ['--import', 'tsx', join(ROOT, 'src/main.ts')];

/** A server in a process of its own, which is gone when the test is over. Without a program, it is run from its source. */
export function startServer(environment: NodeJS.ProcessEnv, program: readonly string[] = SOURCE) {
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      TODAY: '2026-11-23',
      LOG_LEVEL: 'warn',
      ...environment,
    },
  });
  const texts = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.errors += text));
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });

  return {
    /** The address that the server prints as soon as it listens. */
    async address(): Promise<URL> {
      while (!texts.output.includes('\n')) {
        await Promise.race([once(child.stdout, 'data'), closed]);
        if (child.exitCode !== null) throw new Error(`It ended too soon: ${texts.errors}`);
      }
      return new URL(/http:\S+/.exec(texts.output)?.[0] ?? '');
    },
    async outcome(): Promise<Outcome> {
      const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
      return { code, signal, ...texts };
    },
    /** What it has logged so far. */
    log: () => texts.errors,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
  };
}

/** Asks a question over HTTP. */
export function ask(address: URL, query: string): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}
