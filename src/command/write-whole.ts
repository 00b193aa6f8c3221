import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError, NO } from './command-error.js';
import { quoted } from './json-text.js';

/** Writes a file so that whoever reads it finds all of it, or what was there before. */
export function writeWhole(file: string, text: string): void {
  requirePlainFile(file);
  const folder = dirname(file);
  // The name is no YAML, so that no reader of a seed takes it for a part of it.
  const draft = join(folder, `.${basename(file)}.${process.pid}.draft`);
  try {
    mkdirSync(folder, { recursive: true });
    writeDown(draft, text);
    renameSync(draft, file);
  } catch (error) {
    removeIfThere(draft);
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(`${quoted(file)} cannot be written (${code}).`, NO);
  }
}

/** Throws a CommandError where something stands in the place of a file that another one cannot replace, such as a device or a link. */
export function requirePlainFile(file: string): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return;
  throw new CommandError(`${quoted(file)} is no plain file; expected one, or none.`, NO);
}

function writeDown(file: string, text: string): void {
  const descriptor = openSync(file, 'w');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where its folder is none, or its name too long, it is not there.
  }
}
