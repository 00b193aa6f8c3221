import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mergedDocument } from '../artifact/merged-document.js';
import type { MergeSummary } from '../artifact/merge-summary.js';
import { DOCUMENT_NAME } from '../artifact/recorded-document.js';
import { readReportLists } from '../artifact/report-list.js';
import type { ListText } from '../artifact/report-list.js';
import type { CalendarDate } from '../model/date.js';
import { compileSeed } from '../seed/compile.js';
import { readSeedTexts } from '../seed/read.js';
import { CommandError, NO } from './command-error.js';
import { quoted } from './json-text.js';
import { writeWhole } from './write-whole.js';

/** Lists of reports of one day, and the seed that they are recorded in. */
export interface SeedImport {
  readonly lists: readonly ListText[];
  readonly day: CalendarDate;
  readonly seed: string;
  /** Where the document is written; null for its place in the seed. */
  readonly output: string | null;
  /** Whether nothing is written. */
  readonly isTrial: boolean;
}

/** What an import came to. */
export interface ListsImported {
  /** Where it is recorded. */
  readonly file: string;
  readonly reports: number;
  readonly isChanged: boolean;
  readonly summary: MergeSummary;
}

/**
 * Writes what lists of reports tell of into the document of observed editions of a seed, once the whole seed is sound with it.
 * Throws an ArtifactError or a SeedError where it is not, and then has written nothing.
 */
export function importIntoSeed(given: SeedImport): ListsImported {
  const { lists, day, seed, output, isTrial } = given;
  const reports = readReportLists(lists);
  const place = join(seed, DOCUMENT_NAME);
  const file = output ?? place;
  const own = new Set([resolve(place), resolve(file)]);
  const others = readSeedTexts(seed).filter((text) => !own.has(resolve(text.file)));
  const previous = textAt(file) ?? textAt(place);
  const { text, isChanged, summary } = mergedDocument(previous, reports, compileSeed(others), day);
  if (isChanged && text !== null) {
    compileSeed([...others, { name: relative(seed, file), file, text }]);
    if (!isTrial) writeWhole(file, text);
  }
  return { file, reports: reports.length, isChanged, summary };
}

function textAt(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const expected = 'the document of an earlier import, or none';
    throw new CommandError(`${quoted(file)} cannot be read (${code}); expected ${expected}.`, NO);
  }
}
