import { readDocumentFiles } from './document-file.js';
import type { ReadDocument } from './document-file.js';
import { sha256IdIn, sha256IdOf } from './sha-256-id.js';
import type { TrustedDocuments } from './trust.js';
import { TrustedDocumentsError } from './trusted-documents-error.js';

/** What is wrong with a document, as sentences; none where it can be answered. */
export type FaultsOf = (text: string) => readonly string[];

/** Reads the trusted documents of a file or a folder; throws a TrustedDocumentsError that names every fault. */
export function readTrustedDocuments(path: string, faultsOf: FaultsOf): TrustedDocuments {
  const { documents, faults: unread } = readDocumentFiles(path);
  const byId = new Map<string, ReadDocument>();
  const faults = [...unread];

  for (const document of documents) {
    const { file, id, text, whole } = document;
    const found = faultsOf(whole);
    const place = id === null ? file : `${file}: document ${JSON.stringify(id)}`;
    faults.push(...found.map((fault) => `${place}: ${fault}`));
    if (id === '') faults.push(`${place}: The id is empty.`);
    const ownId = sha256IdOf(text);
    const claimed = id === null ? undefined : sha256IdIn(id);
    if (claimed !== undefined && claimed !== ownId) {
      faults.push(`${place}: The id is not the SHA-256 of the text, which is ${ownId}.`);
      continue;
    }
    const other = id === null ? undefined : byId.get(id);
    if (other !== undefined && other.text !== text) {
      faults.push(`${place}: Another document in ${other.file} has this id.`);
    }
    if (id !== null) byId.set(id, document);
    // A file that others complete is known by what it holds, and by what clients make of it.
    for (const hash of [ownId, sha256IdOf(whole)]) {
      // Clients send the hash with its prefix as `documentId`, and without as `sha256Hash`.
      for (const one of [hash, hash.slice('sha256:'.length)]) byId.set(one, document);
    }
  }

  if (faults.length > 0) throw new TrustedDocumentsError(faults);
  const texts = new Set(documents.map(({ whole }) => whole));
  return { textOf: (id) => byId.get(id)?.whole, includes: (text) => texts.has(text) };
}
