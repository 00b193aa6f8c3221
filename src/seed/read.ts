import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../model/catalog.js';
import { catalogOf } from './catalog.js';
import { consistencyFaults } from './consistency.js';
import { cycleFaults } from './cycle.js';
import { readDocument } from './document.js';
import type { Position } from './document.js';
import { SeedError, wholeFault } from './fault.js';
import type { Fault } from './fault.js';
import { parseDocuments } from './parse.js';
import { referenceFaults } from './reference.js';

/**
 * Reads every YAML file below a folder into one catalog.
 * Throws a SeedError that names every fault when there is any.
 */
export function readSeed(folder: string): Catalog {
  const unread: Fault[] = [];
  const files = seedFiles(folder).flatMap((name) => readFile(folder, name, unread));
  const { records, faults } = parseDocuments(
    files.map(({ file, text }) => readDocument(file, text)),
  );
  const found = [
    ...unread,
    ...faults,
    ...referenceFaults(records),
    ...cycleFaults(records),
    ...consistencyFaults(records),
  ];
  if (found.length > 0) throw new SeedError(found.sort(byPlace));

  const digest = createHash('sha256');
  for (const { name, text } of files) digest.update(JSON.stringify([name, text]));
  return catalogOf(records, digest.digest('hex').slice(0, 16));
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

function byPlace({ at: one }: Fault, { at: other }: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
