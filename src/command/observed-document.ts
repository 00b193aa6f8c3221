import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mergedDocument } from '../artifact/merged-document.js';
import type { MergeSummary } from '../artifact/merge-summary.js';
import { DOCUMENT_NAME } from '../artifact/recorded-document.js';
import { readReportLists } from '../artifact/report-list.js';
import type { ListText } from '../artifact/report-list.js';
import type { CalendarDate } from '../model/date.js';
import { compareTexts } from '../model/page.js';
import { compileSeed } from '../seed/compile.js';
import type { SeedText } from '../seed/compile.js';
import { readSeedTexts } from '../seed/read.js';
import { CommandError, NO } from './command-error.js';
import { quoted } from './json-text.js';
import { requirePlainFile, writeWhole } from './write-whole.js';

/** Lists of reports of one day, and the seed that they are recorded in. */
export interface SeedImport {
  readonly lists: readonly ListText[];
  readonly day: CalendarDate;
  readonly seed: string;
  /** Where the document is written; null for its place in the seed. */
  readonly output: string | null;
  /** Whether nothing is written. */
  readonly isDryRun: boolean;
}

/** What an import came to. */
export interface ListsImported {
  /** Where it is recorded. */
  readonly file: string;
  readonly reports: number;
  /** Whether the last page of the lists is missing. */
  readonly isCut: boolean;
  readonly isChanged: boolean;
  /** The version of the graph afterwards; null where what is written is no part of the seed. */
  readonly dataVersion: string | null;
  readonly summary: MergeSummary;
}

/**
 * Writes what lists of reports tell of into the document of observed editions of a seed, once the whole seed is sound with it.
 * Throws an ArtifactError or a SeedError where it is not, and then has written nothing.
 */
export function importIntoSeed(given: SeedImport): ListsImported {
  const { lists, day, seed, output, isDryRun } = given;
  const { reports, isCut } = readReportLists(lists);
  const place = join(seed, DOCUMENT_NAME);
  const file = output ?? place;
  const own = new Set([resolve(place), resolve(file)]);
  const others = readSeedTexts(seed).filter((text) => !own.has(resolve(text.file)));
  const inFile = textAt(file);
  const previous = inFile ?? textAt(place);
  const known = inFile === null ? place : file;
  const { text, isChanged, summary } = mergedDocument(previous, reports, compileSeed(others), day, {
    file: known,
  });
  const name = relative(resolve(seed), resolve(file));
  const { version } = compileSeed(
    text === null ? others : inOrder([...others, { name, file, text }]),
  );
  if (isChanged && text !== null && !isDryRun) writeWhole(file, text);
  const isInSeed = resolve(file) === resolve(place);
  const dataVersion = isInSeed || text === null ? version : null;
  return { file, reports: reports.length, isCut, isChanged, dataVersion, summary };
}

/** As the files of a folder are read, which the version of the graph depends on. */
function inOrder(texts: readonly SeedText[]): readonly SeedText[] {
  return [...texts].sort((one, other) => compareTexts(one.name, other.name));
}

function textAt(file: string): string | null {
  if (!existsSync(file)) return null;
  requirePlainFile(file);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const expected = 'the document of an earlier import, or none';
    throw new CommandError(`${quoted(file)} cannot be read (${code}); expected ${expected}.`, NO);
  }
}
