import { ArtifactError } from '../artifact/artifact-error.js';
import { documentBeside } from '../artifact/document-beside.js';
import { DOCUMENT_NAME } from '../artifact/recorded-document.js';
import type { Catalog } from '../model/catalog.js';
import { compileSeed } from '../seed/compile.js';
import type { SeedText } from '../seed/compile.js';
import { SeedError, wholeFault } from '../seed/fault.js';
import type { Fault } from '../seed/fault.js';
import { inOrder } from './kept-document.js';
import type { KeptDocument, Origin } from './kept-document.js';
import { nameInDatabase, withWayOut } from './twice.js';

/** The documents of one origin, as they come, beside those that a database keeps of others. */
export interface JoinedDocuments {
  readonly catalog: Catalog;
  readonly documents: readonly KeptDocument[];
}

/**
 * Makes one graph of all documents. A folder can hold the document of observed editions too, which then takes the place of the one
 * that is kept; whatever else tells of an edition goes before it. Throws a SeedError that names every fault in any of them.
 */
export function joinDocuments(
  kept: readonly KeptDocument[],
  origin: Origin,
  texts: readonly SeedText[],
): JoinedDocuments {
  const files = new Map(texts.map(({ name, file }) => [name, file]));
  const others = kept.filter((one) => one.origin !== origin && !files.has(one.name));
  const documents = inOrder([
    ...others,
    ...texts.map(({ name, text }) => ({ origin: originOf(name, origin), name, text })),
  ]);
  const seedTexts = documents.map((document) => ({
    ...document,
    file: files.get(document.name) ?? nameInDatabase(document),
  }));
  const before = texts.flatMap(unkeepable);
  const catalog = withWayOut(others, () => compileSeed(besideEachOther(seedTexts), before));
  return { catalog, documents };
}

function originOf(name: string, origin: Origin): Origin {
  return name === DOCUMENT_NAME ? 'aws-artifact' : origin;
}

/** The documents, of which that of observed editions leaves out what the others tell of themselves. */
function besideEachOther<Text extends SeedText>(texts: readonly Text[]): readonly Text[] {
  const observed = texts.find(({ name }) => name === DOCUMENT_NAME);
  if (observed === undefined) return texts;
  try {
    const others = compileSeed(texts.filter((text) => text !== observed));
    const { text } = documentBeside(observed.text, others);
    return texts.map((one) => (one === observed ? { ...observed, text } : one));
  } catch (error) {
    // What is wrong is found again in all of them together.
    if (error instanceof ArtifactError || error instanceof SeedError) return texts;
    throw error;
  }
}

/** PostgreSQL has every character in its texts but one. */
function unkeepable({ file, text }: SeedText): readonly Fault[] {
  const place = text.indexOf('\0');
  if (place < 0) return [];
  const lines = text.slice(0, place).split('\n');
  const at = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return [wholeFault(at, 'a character of the code 0', 'a text that a database can keep')];
}
