import { createHash } from 'node:crypto';
import type { Catalog } from '../model/catalog.js';
import { catalogOf } from './catalog.js';
import { consistencyFaults } from './consistency.js';
import { cycleFaults } from './cycle.js';
import { readDocument } from './document.js';
import { SeedError } from './fault.js';
import type { Fault } from './fault.js';
import { parseDocuments } from './parse.js';
import { referenceFaults } from './reference.js';

/** The text of a document of a seed. */
export interface SeedText {
  /** Its name in the seed, which counts for the version of the catalog. */
  readonly name: string;
  /** How faults name it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Makes one catalog of the documents of a seed.
 * Throws a SeedError that names every fault when there is any, and those that were found before.
 */
export function compileSeed(texts: readonly SeedText[], before: readonly Fault[] = []): Catalog {
  const { records, faults } = parseDocuments(
    texts.map(({ file, text }) => readDocument(file, text)),
  );
  const found = [
    ...before,
    ...faults,
    ...referenceFaults(records),
    ...cycleFaults(records),
    ...consistencyFaults(records),
  ];
  if (found.length > 0) throw new SeedError(found.sort(byPlace));

  const digest = createHash('sha256');
  for (const { name, text } of texts) digest.update(JSON.stringify([name, text]));
  return catalogOf(records, digest.digest('hex').slice(0, 16));
}

function byPlace({ at: one }: Fault, { at: other }: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
