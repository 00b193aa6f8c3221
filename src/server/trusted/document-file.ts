import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { holdsOnlyFragments, sharedFragments } from '../../operation/fragment.js';
import { wholeText } from '../../operation/whole-text.js';
import { manifestEntries } from './manifest.js';

/** A document as it stands in a file. */
interface WrittenDocument {
  readonly file: string;
  /** The id that its file gives it; null where the file is the document itself. */
  readonly id: string | null;
  readonly text: string;
}

/** A document that can be answered. */
export interface ReadDocument extends WrittenDocument {
  /** Its text, and the fragments of other files that it reaches. */
  readonly whole: string;
}

/** What was read: the documents, and a sentence for each fault. */
interface Read<Document> {
  readonly documents: readonly Document[];
  readonly faults: readonly string[];
}

const DOCUMENT_ENDINGS = ['.graphql', '.gql'];
const ENDINGS = [...DOCUMENT_ENDINGS, '.json'];

/**
 * Reads the documents of one file, or of all files below a folder: documents themselves, or manifests in JSON. Files that hold
 * fragments alone are no documents: they complete the others.
 */
export function readDocumentFiles(path: string): Read<ReadDocument> {
  const files = attempt(() => filesAt(path));
  if (files instanceof Error) return faulty(path, `It cannot be read (${files.message}).`);
  const read = files.map(readFile);
  const { documents, ...fragments } = completed(read.flatMap((one) => one.documents));
  const faults = [...read.flatMap((one) => one.faults), ...fragments.faults];
  const isEmpty = documents.length === 0 && faults.length === 0;
  return isEmpty ? faulty(path, 'There are no documents.') : { documents, faults };
}

function completed(written: readonly WrittenDocument[]): Read<ReadDocument> {
  const isFile = ({ id }: WrittenDocument) => id === null;
  const shared = sharedFragments(written.filter(isFile));
  const documents = written
    .filter((document) => !isFile(document) || !holdsOnlyFragments(document))
    .map((document) => {
      const { text } = document;
      return { ...document, whole: isFile(document) ? wholeText(text, shared).text : text };
    });
  return { documents, faults: shared.faults };
}

/** The files of a folder and of those below it, each once, however many links lead to it. */
function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = filesBelow(path).filter((file) => ENDINGS.includes(extname(file)));
  return [...new Map(files.map((file) => [realpathSync(file), file])).values()].sort();
}

// Folders that are links are left out: they lead to what is listed already, or round in a circle.
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('..') ? [] : filesBelow(path);
    return entry.isSymbolicLink() && statSync(path).isDirectory() ? [] : [path];
  });
}

function readFile(file: string): Read<WrittenDocument> {
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

function faulty(file: string, sentence: string): Read<never> {
  return { documents: [], faults: [`${file}: ${sentence}`] };
}

function attempt<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    return error as Error;
  }
}
