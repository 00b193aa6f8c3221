import { mergedDocument } from '../artifact/merged-document.js';
import type { MergedDocument } from '../artifact/merged-document.js';
import { DOCUMENT_NAME } from '../artifact/recorded-document.js';
import { readReportLists } from '../artifact/report-list.js';
import type { ListText } from '../artifact/report-list.js';
import { importDocuments } from '../import/import-documents.js';
import type { ImportOptions } from '../import/import-documents.js';
import type { KeptDocument } from '../import/kept-document.js';
import type { CalendarDate } from '../model/date.js';
import { compileSeed } from '../seed/compile.js';
import type { SeedText } from '../seed/compile.js';
import { CommandError, NO } from './command-error.js';
import type { ListsImported } from './observed-document.js';

const ORIGIN = 'aws-artifact';

/** Lists of reports of one day, and the database that they are recorded in. */
export interface DatabaseImport {
  readonly lists: readonly ListText[];
  readonly day: CalendarDate;
  readonly address: string;
  /** Whether nothing is written. */
  readonly isDryRun: boolean;
  readonly onStep?: ImportOptions['onStep'];
}

/**
 * Writes what lists of reports tell of into the document of observed editions that a database keeps, and makes its graph anew.
 * Rejects with an ArtifactError, a SeedError, an ImportError or a CommandError, and then has written nothing.
 */
export async function importIntoDatabase(given: DatabaseImport): Promise<ListsImported> {
  const { lists, day, address, isDryRun, onStep } = given;
  const { reports, isCut } = readReportLists(lists);
  let merged: MergedDocument | undefined;
  const textsAfter = (kept: readonly KeptDocument[]): readonly SeedText[] => {
    const previous = kept.find(({ origin }) => origin === ORIGIN)?.text ?? null;
    merged = mergedDocument(previous, reports, compileSeed(othersIn(kept)), day, {
      // An import of whatever origin compiles it beside the other documents.
      isBeside: true,
    });
    const { text } = merged;
    return text === null ? [] : [{ name: DOCUMENT_NAME, file: DOCUMENT_NAME, text }];
  };
  const options = { isDryRun, ...(onStep === undefined ? {} : { onStep }) };
  const imported = await importDocuments(address, { origin: ORIGIN, textsAfter }, options);
  const { isChanged, summary } = merged as unknown as MergedDocument;
  const dataVersion = imported?.dataVersion ?? null;
  return { file: 'The database', reports: reports.length, isCut, isChanged, dataVersion, summary };
}

function othersIn(kept: readonly KeptDocument[]): readonly SeedText[] {
  const others = kept.filter(({ origin }) => origin !== ORIGIN);
  if (others.length === 0) {
    const advice = 'bring a seed into it by "assurance-graph import <folder>" before';
    throw new CommandError(`The database has no reports that a list could be of; ${advice}.`, NO);
  }
  return others.map(({ name, text }) => ({ name, file: name, text }));
}
