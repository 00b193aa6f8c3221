import { kindOf } from './json-kind.js';
import { requestError } from './request-error.js';

/** Where a request may say which document it means. */
export interface DocumentParameters {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions: Readonly<Record<string, unknown>> | null;
}

/** Whether a request names its document by an id, whatever that is. */
export function hasDocumentId({ documentId, extensions }: DocumentParameters): boolean {
  return documentId != null || extensions?.['persistedQuery'] != null;
}

/** The id by which a request names its document; null where it names none. Throws what it is refused with. */
export function documentIdIn({ documentId, extensions }: DocumentParameters): string | null {
  if (documentId != null && typeof documentId !== 'string') {
    throw requestError(
      'BAD_REQUEST',
      `Parameter "documentId" must be a text, but it is ${kindOf(documentId)}.`,
    );
  }
  const hash = hashIn(extensions?.['persistedQuery']);
  if (documentId == null || hash === null) return documentId ?? hash;
  if (documentId === hash || documentId === `sha256:${hash}`) return documentId;
  throw requestError(
    'BAD_REQUEST',
    'The request names two documents, by "documentId" and by the extension "persistedQuery".',
  );
}

/** Clients write whatever their ids are as `sha256Hash`. */
function hashIn(persistedQuery: unknown): string | null {
  if (persistedQuery == null) return null;
  const { version, sha256Hash } = Object(persistedQuery) as Readonly<Record<string, unknown>>;
  if (version === 1 && typeof sha256Hash === 'string') return sha256Hash;
  throw requestError(
    'BAD_REQUEST',
    'The extension "persistedQuery" must be an object with version 1 and a text as sha256Hash.',
  );
}
