import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../model/catalog.js';
import { compileSeed } from './compile.js';
import type { SeedText } from './compile.js';
import type { Position } from './document.js';
import { SeedError, wholeFault } from './fault.js';
import type { Fault } from './fault.js';

/**
 * Reads every YAML file below a folder into one catalog.
 * Throws a SeedError that names every fault when there is any.
 */
export function readSeed(folder: string): Catalog {
  const unread: Fault[] = [];
  return compileSeed(textsIn(folder, unread), unread);
}

/** The text of every YAML file below a folder. Throws a SeedError where one of them cannot be read. */
export function readSeedTexts(folder: string): readonly SeedText[] {
  const unread: Fault[] = [];
  const texts = textsIn(folder, unread);
  if (unread.length > 0) throw new SeedError(unread);
  return texts;
}

function textsIn(folder: string, unread: Fault[]): SeedText[] {
  return seedFiles(folder).flatMap((name) => readFile(folder, name, unread));
}

function seedFiles(folder: string): string[] {
  const found = namesIn(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  if (found.length > 0) return found;
  throw new SeedError([
    wholeFault(whole(folder), 'no YAML file', 'a folder with at least one *.yaml file'),
  ]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new SeedError([unreadable(folder, error, 'a folder of *.yaml files')]);
  }
}

function readFile(folder: string, name: string, faults: Fault[]) {
  const file = join(folder, name);
  try {
    return [{ name, file, text: readFileSync(file, 'utf8') }];
  } catch (error) {
    faults.push(unreadable(file, error, 'a file that can be read'));
    return [];
  }
}

function unreadable(path: string, error: unknown, expected: string): Fault {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  return wholeFault(whole(path), `cannot be read (${code})`, expected);
}

function whole(path: string): Position {
  return { file: path, line: null, column: null };
}
