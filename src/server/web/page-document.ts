import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trust, TrustedDocuments } from '../trusted/trust.js';

/**
 * What clients may ask for by id, where the pages may too: their operations are known whatever else is trusted. They were held
 * against the schema when the pages were built, so nothing is read before one of them is asked for.
 */
export function trustWithPages(trust: Trust | null, folder: string): Trust {
  let texts: ReadonlyMap<string, string> | undefined;

  function pageTexts(): ReadonlyMap<string, string> {
    texts ??= new Map(
      Object.entries(
        JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')) as Record<string, string>,
      ),
    );
    return texts;
  }

  const documents: TrustedDocuments = {
    textOf: (id) => trust?.documents.textOf(id) ?? pageTexts().get(id),
    // Pages send ids, and never the texts.
    includes: (text) => trust?.documents.includes(text) ?? false,
  };
  return { documents, only: trust?.only ?? false };
}
