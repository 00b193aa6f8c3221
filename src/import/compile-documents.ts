import type { Catalog } from '../model/catalog.js';
import { compileSeed } from '../seed/compile.js';
import type { SeedText } from '../seed/compile.js';
import { wholeFault } from '../seed/fault.js';
import type { Fault } from '../seed/fault.js';
import { inOrder } from './kept-document.js';
import type { KeptDocument, Origin } from './kept-document.js';

/** The documents of one origin, as they come, beside those that a database keeps of others. */
export interface JoinedDocuments {
  readonly catalog: Catalog;
  readonly documents: readonly KeptDocument[];
}

/** Makes one graph of all documents. Throws a SeedError that names every fault in any of them. */
export function joinDocuments(
  kept: readonly KeptDocument[],
  origin: Origin,
  texts: readonly SeedText[],
): JoinedDocuments {
  const files = new Map(texts.map(({ name, file }) => [name, file]));
  const documents = inOrder([
    ...kept.filter((document) => document.origin !== origin),
    ...texts.map(({ name, text }) => ({ origin, name, text })),
  ]);

  function fileOf(document: KeptDocument): string {
    return document.origin === origin
      ? (files.get(document.name) ?? document.name)
      : `${document.name} (${document.origin}, in the database)`;
  }

  const catalog = compileSeed(
    documents.map((document) => ({ ...document, file: fileOf(document) })),
    texts.flatMap(unkeepable),
  );
  return { catalog, documents };
}

/** PostgreSQL has every character in its texts but one. */
function unkeepable({ file, text }: SeedText): readonly Fault[] {
  const place = text.indexOf('\0');
  if (place < 0) return [];
  const lines = text.slice(0, place).split('\n');
  const at = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return [wholeFault(at, 'a character of the code 0', 'a text that a database can keep')];
}
