import { OWN_SLUG } from '../seed/duplicate.js';
import { SeedError } from '../seed/fault.js';
import type { Fault } from '../seed/fault.js';
import type { KeptDocument, Origin } from './kept-document.js';

/** How faults name a document that came from another origin before. */
export function nameInDatabase({ name, origin }: KeptDocument): string {
  return `${name} (${origin}, in the database)`;
}

/** Lets a graph fail in words that tell, of a record that two origins have, how to get rid of one. */
export function withWayOut<T>(others: readonly KeptDocument[], compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new SeedError(error.faults.map((fault) => withWay(fault, others)));
  }
}

function withWay(fault: Fault, others: readonly KeptDocument[]): Fault {
  if (fault.expected !== OWN_SLUG) return fault;
  // Of its two places one is told as such, and the other in the sentence.
  const other = others.find((document) => {
    const name = nameInDatabase(document);
    return fault.at.file === name || fault.problem.includes(` ${name}:`);
  });
  return other === undefined ? fault : { ...fault, expected: `${OWN_SLUG}: ${WAYS[other.origin]}` };
}

/** What to do where the database has something from an origin that comes from elsewhere too. */
const WAYS: Readonly<Record<Origin, string>> = {
  'aws-artifact':
    'take it out of what is imported, since "assurance-graph import aws-artifact" keeps it in the database',
  folder: 'take it out of the folder, and import the folder again',
};
