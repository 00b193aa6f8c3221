import type { ClientBase } from 'pg';
import { replaceRows } from '../database/write/replace-rows.js';
import { compareTexts } from '../model/page.js';

/** From where documents can come. Those of one origin take the place of those that came from there before. */
export type Origin = 'aws-artifact' | 'folder';

/** A document as a database keeps it. */
export interface KeptDocument {
  readonly origin: Origin;
  readonly name: string;
  readonly text: string;
}

/** All documents of a database, in the order in which they make a graph. */
export async function keptDocuments(client: ClientBase): Promise<readonly KeptDocument[]> {
  const { rows } = await client.query<KeptDocument>(
    'select document.origin, document.name, document.content as text from document',
  );
  return inOrder(rows);
}

/** By name as the files of a folder are, so that these documents in one folder would make the same version of the graph. */
export function inOrder(documents: readonly KeptDocument[]): readonly KeptDocument[] {
  return [...documents].sort(
    (one, other) => compareTexts(one.name, other.name) || compareTexts(one.origin, other.origin),
  );
}

/** Makes the documents of a database these; tells whether they were not so before. */
export async function keepDocuments(
  client: ClientBase,
  documents: readonly KeptDocument[],
): Promise<boolean> {
  const { touched } = await replaceRows(client, {
    table: 'document',
    key: ['origin', 'name'],
    columns: ['origin', 'name', 'content'],
    rows: () => documents.map(({ origin, name, text }) => [origin, name, text]),
  });
  return touched > 0;
}
