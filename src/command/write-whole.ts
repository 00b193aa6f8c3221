import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, NO } from './command-error.js';
import { quoted } from './json-text.js';

/** Writes a file so that whoever reads it finds all of it, or what was there before. */
export function writeWhole(file: string, text: string): void {
  const folder = dirname(file);
  // The name is no YAML, so that no reader of a seed takes it for a part of it.
  const draft = join(folder, `.${basename(file)}.${process.pid}.draft`);
  try {
    mkdirSync(folder, { recursive: true });
    const descriptor = openSync(draft, 'w');
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(`${quoted(file)} cannot be written (${code}).`, NO);
  }
}
