import { readSeedTexts } from '../seed/read.js';
import { isEmpty } from './has-graph.js';
import { importDocuments } from './import-documents.js';
import type { ImportOptions } from './import-documents.js';
import type { ImportSummary } from './import-summary.js';

/** Brings the documents of a seed folder into a database, in place of those of the folder that was imported before. */
export async function importFolder(
  address: string,
  folder: string,
  options: Omit<ImportOptions, 'onlyFirst'> = {},
): Promise<ImportSummary> {
  return (await importTexts(address, folder, options)) as ImportSummary;
}

/** Brings a seed folder into a database that has no graph yet; null where it has one, and then the folder is not even read. */
export async function importFirst(address: string, folder: string): Promise<ImportSummary | null> {
  if (!(await isEmpty(address))) return null;
  return importTexts(address, folder, { onlyFirst: true });
}

function importTexts(address: string, folder: string, options: ImportOptions) {
  const texts = readSeedTexts(folder);
  return importDocuments(address, { origin: 'folder', textsAfter: () => texts }, options);
}
