import { sha256IdIn, sha256IdOf } from '../trusted/sha-256-id.js';
import type { Trust } from '../trusted/trust.js';
import { documentIdIn, hasDocumentId } from './document-id.js';
import type { DocumentParameters } from './document-id.js';
import { kindOf } from './json-kind.js';
import { requestError } from './request-error.js';

/** The text of the document that a request means, by its text or its id; throws what it is refused with. */
export function documentTextOf(parameters: DocumentParameters, trust: Trust | null): string {
  const { query, documentId } = parameters;
  if (query == null && typeof documentId === 'string') {
    const ofPage = trust?.pageText?.(documentId);
    if (ofPage !== undefined) return ofPage;
  }
  const { documents = null, only = false } = trust ?? {};
  if (documents === null) {
    // Beside a text, an id that means nothing here is one more thing to ignore.
    if (query == null && hasDocumentId(parameters)) {
      throw requestError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
    }
    return textIn(query);
  }
  const id = documentIdIn(parameters);
  const trusted = id === null ? undefined : documents.textOf(id);
  if (query == null && id !== null) return trusted ?? refuseUnknown(id, only);
  const text = textIn(query);
  if (trusted === undefined ? isHashOfAnother(id, text) : trusted !== text) {
    throw requestError('BAD_REQUEST', 'The id of the document is not that of its text.');
  }
  if (only && !documents.includes(text)) {
    throw requestError(
      'DOCUMENT_NOT_TRUSTED',
      'This server answers trusted documents alone, and this text is none of them.',
    );
  }
  return text;
}

function textIn(query: unknown): string {
  if (typeof query === 'string') return query;
  const found = query == null ? 'but there is none' : `but it is ${kindOf(query)}`;
  throw requestError('BAD_REQUEST', `Parameter "query" must be the text of a document, ${found}.`);
}

/** What an unknown id means is known only where it is a hash. */
function isHashOfAnother(id: string | null, text: string): boolean {
  const claimed = id === null ? undefined : sha256IdIn(id);
  return claimed !== undefined && claimed !== sha256IdOf(text);
}

function refuseUnknown(id: string, only: boolean): never {
  if (only) {
    const shown = JSON.stringify(id.length > 80 ? `${id.slice(0, 80)}…` : id);
    throw requestError('DOCUMENT_NOT_FOUND', `No trusted document has the id ${shown}.`);
  }
  // Clients know this very text, and send the document itself thereupon.
  throw requestError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
}
