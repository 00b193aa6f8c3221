import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trust } from '../trusted/trust.js';

/** The file beside the pages that has the text of each operation that they ask, by its id. */
export const PAGE_DOCUMENTS = 'documents.json';

/**
 * What clients may ask for by id, and the pages too: their operations are known whatever else is trusted. They were held
 * against the schema when the pages were built, so nothing is read before one of them is asked for.
 */
export function trustWithPages(trust: Trust | null, folder: string): Trust {
  let texts: ReadonlyMap<string, string> | undefined;
  const { documents = null, only = false } = trust ?? {};
  return {
    documents,
    only,
    pageText: (id) => (texts ??= pageTexts(folder)).get(id),
  };
}

function pageTexts(folder: string): ReadonlyMap<string, string> {
  try {
    const text = readFileSync(join(folder, PAGE_DOCUMENTS), 'utf8');
    return new Map(Object.entries(JSON.parse(text) as Readonly<Record<string, string>>));
  } catch {
    // The pages were taken away after the start: whoever still asks for them is told that nobody knows the id.
    return new Map();
  }
}
