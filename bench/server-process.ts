import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { ASKED_ON } from './asked-on.js';
import type { Report, ReportQuestion } from './process-report.js';

const [HERE, EXTENSION] = [import.meta.dirname, extname(import.meta.filename)];
const MOST_ERROR_TEXT = 20_000;
/** A line of the log that tells of no fault of the server. */
const HARMLESS = /^\{"level":"(?:debug|info|warn)"/;

/** Programs that serve: the product, as it is shipped where this file is compiled, and those to compare it with. */
const SCRIPTS = {
  product: EXTENSION === '.ts' ? '../src/main' : '../../main',
  bare: 'hardening-bare',
  apollo: 'speed-apollo',
  mercurius: 'speed-mercurius',
  ceiling: 'speed-ceiling',
  scale: 'scale-server',
  postgraphile: 'postgraphile-server',
} as const;

export type ServerScript = keyof typeof SCRIPTS;

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A server that runs in a process of its own. */
export interface ServerProcess {
  readonly url: URL;
  /** What it holds after a collection of garbage. */
  readonly memory: () => Promise<NodeJS.MemoryUsage>;
  /** What it holds in memory as it is. */
  readonly residentBytes: () => Promise<number>;
  /** How long it has kept a processor busy so far, all of its threads together. */
  readonly cpuMilliseconds: () => Promise<number>;
  /** The last faults that it logged, and whatever else it wrote beside its log. */
  readonly errors: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<End>;
}

/** Starts a server on a port of its own choice, as source or compiled as this file is. Reading its log takes time. */
export async function startServerProcess(
  script: ServerScript,
  environment: NodeJS.ProcessEnv = {},
  log: 'read' | 'dropped' = 'read',
): Promise<ServerProcess> {
  const preload = pathToFileURL(join(HERE, `process-report${EXTENSION}`)).href;
  const loader = EXTENSION === '.ts' ? ['--import', 'tsx'] : [];
  const file = join(HERE, SCRIPTS[script] + EXTENSION);
  const child = spawn(process.execPath, ['--expose-gc', ...loader, '--import', preload, file], {
    env: { PATH: process.env['PATH'], PORT: '0', TODAY: ASKED_ON, ...environment },
    stdio: ['ignore', 'pipe', log === 'read' ? 'pipe' : 'ignore', 'ipc'],
  });
  const { stdout, stderr } = child as ChildProcessByStdio<null, Readable, Readable | null>;
  let errors = '';
  let begun = '';
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (begun + text).split('\n');
    begun = lines.pop() ?? '';
    const kept = lines.filter((line) => !HARMLESS.test(line)).map((line) => `${line}\n`);
    errors = (errors + kept.join('')).slice(-MOST_ERROR_TEXT);
  });
  const ended = once(child, 'close').then((end) => {
    const [code, signal] = end as [End['code'], End['signal']];
    return { code, signal };
  });

  let output = '';
  const address = () => /http:[^\s"]+\/graphql/.exec(output)?.[0];
  const listen = (text: string) => (output += text);
  stdout.setEncoding('utf8').on('data', listen);
  while (address() === undefined) {
    const end = await Promise.race([once(stdout, 'data').then(() => null), ended]);
    if (end !== null) throw new Error(`The server ${script} ended too soon: ${errors}`);
  }
  const url = new URL(address() as string);
  // What it logs from now on is read, so that it need not wait, and forgotten.
  stdout.off('data', listen).resume();

  let questions = 0;

  function reported(what: ReportQuestion['what']): Promise<unknown> {
    const asked: ReportQuestion = { what, number: (questions += 1) };
    return new Promise((resolve, reject) => {
      function listen(message: unknown): void {
        const { question, answer } = message as Report;
        if (question.number !== asked.number) return;
        child.off('message', listen);
        resolve(answer);
      }
      child.on('message', listen);
      child.send(asked, (error) => {
        if (error !== null) reject(error);
      });
    });
  }

  return {
    url,
    memory: () => reported('memory') as Promise<NodeJS.MemoryUsage>,
    residentBytes: () => reported('resident') as Promise<number>,
    cpuMilliseconds: async () => {
      const { user, system } = (await reported('cpu')) as NodeJS.CpuUsage;
      return (user + system) / 1_000;
    },
    errors: () => errors,
    signal: (signal) => {
      child.kill(signal);
    },
    ended,
  };
}
