import { CommanderError } from 'commander';
import { isExpected } from '../expected-error.js';
import { SettingsError } from '../settings/settings.js';
import { CommandError, MISUSE, NO } from './command-error.js';
import { heedOutput } from './print.js';
import { createProgram } from './program.js';

/** Runs the command that some words name, and leaves its exit code to the process. */
export async function run(words: readonly string[]): Promise<void> {
  heedOutput();
  try {
    await createProgram().parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // What is printed by now may yet turn out not to be written.
      process.exitCode = error.exitCode === 0 ? 0 : MISUSE;
      return;
    }
    process.stderr.write(`${sentenceOf(error)}\n`);
    // A server that cannot start may have begun to listen elsewhere, and would go on.
    process.exit(exitCodeOf(error));
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommandError || isExpected(error)) return error.message;
  throw error;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode;
  return error instanceof SettingsError ? MISUSE : NO;
}
