import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../process/server-process.js';
import { buildCommand } from './built-command.js';

const { program } = buildCommand();

const FULL = '/dev/full';

describe.runIf(existsSync(FULL))('an output that takes no more', () => {
  const commands = [
    'query {meta{today}}',
    'schema',
    'check',
    '--help',
    '--version',
    'serve --port 0',
  ];

  it.each(commands)('is told in one sentence by "%s"', (words) => {
    const full = openSync(FULL, 'w');
    onTestFinished(() => {
      closeSync(full);
    });
    const { status, stderr } = spawnSync(process.execPath, [...program, ...words.split(' ')], {
      cwd: ROOT,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent' },
    });
    expect([status, stderr]).toEqual([
      1,
      'The standard output cannot be written (ENOSPC); expected room for it.\n',
    ]);
  });
});
