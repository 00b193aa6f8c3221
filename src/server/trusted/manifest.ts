/** A document as a manifest names it. */
export interface ManifestEntry {
  readonly id: string;
  readonly text: string;
}

const APOLLO_FORMAT = 'apollo-persisted-query-manifest';

/**
 * The documents of a manifest: an object of texts by their ids, as most clients write them, or the list that Apollo's
 * tools write. Where it is neither, a sentence says what is wrong.
 */
export function manifestEntries(manifest: unknown): readonly ManifestEntry[] | string {
  if (!isObject(manifest)) return 'A manifest is an object of documents by their ids.';
  const entries = manifest['format'] === APOLLO_FORMAT ? apolloEntries(manifest) : pairs(manifest);
  if (typeof entries === 'string') return entries;
  const wrong = entries.find(({ text }) => typeof text !== 'string');
  if (wrong !== undefined) return `The document ${JSON.stringify(wrong.id)} is not a text.`;
  return entries as readonly ManifestEntry[];
}

interface Entry {
  readonly id: string;
  readonly text: unknown;
}

function pairs(manifest: object): readonly Entry[] {
  return Object.entries(manifest).map(([id, text]: [string, unknown]) => ({ id, text }));
}

function apolloEntries({
  version,
  operations,
}: Readonly<Record<string, unknown>>): readonly Entry[] | string {
  if (version !== 1) return `The version of the manifest is not 1.`;
  if (!Array.isArray(operations)) return 'The operations of the manifest are not a list.';
  const entries: Entry[] = [];
  for (const operation of operations as readonly unknown[]) {
    if (!isObject(operation) || typeof operation['id'] !== 'string') {
      return `Operation ${entries.length + 1} of the manifest has no id.`;
    }
    entries.push({ id: operation['id'], text: operation['body'] });
  }
  return entries;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
