import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { SeedError } from '../../src/seed/fault.js';
import { readSeed } from '../../src/seed/read.js';

/** The texts of a seed's files by their names; a name may lead through folders. */
export type SeedTexts = Readonly<Record<string, string>>;

/** A new folder that holds these files and is gone when the test is over. */
export function seedFolder(texts: SeedTexts): string {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-seed-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(texts)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The lines that stop the reading of these files, each without the folder before its file. */
export function faultsOf(texts: SeedTexts): string[] {
  const folder = seedFolder(texts);
  return faultsIn(folder).map((line) => line.replaceAll(folder + sep, ''));
}

/** The lines that stop the reading of a folder; none when the seed in it is sound. */
export function faultsIn(folder: string): string[] {
  try {
    readSeed(folder);
    return [];
  } catch (error) {
    if (error instanceof SeedError) return error.message.split('\n');
    throw error;
  }
}
