import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { manifestEntries } from './manifest.js';

/** A document as it stands in a file. */
export interface WrittenDocument {
  readonly file: string;
  /** The id that its file gives it; null where the file is the document itself. */
  readonly id: string | null;
  readonly text: string;
}

/** What was read: the documents, and a sentence for each fault. */
export interface ReadDocuments {
  readonly documents: readonly WrittenDocument[];
  readonly faults: readonly string[];
}

const DOCUMENT_ENDINGS = ['.graphql', '.gql'];
const ENDINGS = [...DOCUMENT_ENDINGS, '.json'];

/** Reads the documents of one file, or of all files below a folder: documents themselves, or manifests in JSON. */
export function readDocumentFiles(path: string): ReadDocuments {
  const files = attempt(() => filesAt(path));
  if (files instanceof Error) return faulty(path, `It cannot be read (${files.message}).`);
  const read = files.map(readFile);
  const documents = read.flatMap((one) => one.documents);
  const faults = read.flatMap((one) => one.faults);
  const isEmpty = documents.length === 0 && faults.length === 0;
  return isEmpty ? faulty(path, 'There are no documents.') : { documents, faults };
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => ENDINGS.includes(extname(name)))
    .sort()
    .map((name) => join(path, name));
}

function readFile(file: string): ReadDocuments {
  const bytes = attempt(() => readFileSync(file));
  if (bytes instanceof Error) return faulty(file, `It cannot be read (${bytes.message}).`);
  // A text with other letters than the file holds would have another hash.
  const text = attempt(() => utf8.decode(bytes));
  if (text instanceof Error) return faulty(file, 'It is not in UTF-8.');
  if (DOCUMENT_ENDINGS.includes(extname(file))) {
    return { documents: [{ file, id: null, text }], faults: [] };
  }
  const manifest = attempt((): unknown => JSON.parse(text));
  if (manifest instanceof Error) return faulty(file, `It is no JSON (${manifest.message}).`);
  const entries = manifestEntries(manifest);
  if (typeof entries === 'string') return faulty(file, entries);
  return { documents: entries.map((entry) => ({ file, ...entry })), faults: [] };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function faulty(file: string, sentence: string): ReadDocuments {
  return { documents: [], faults: [`${file}: ${sentence}`] };
}

function attempt<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    return error as Error;
  }
}
