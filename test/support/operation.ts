import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOperations } from '../../src/operation/read-operations.js';

/** Where the operations stand that the product comes with. */
export const OPERATIONS_FOLDER = join(import.meta.dirname, '../../operations');

/** A question that readers ask, as a document that they can send. */
export interface Operation {
  /** The question in kebab-case, as the file is called. */
  readonly question: string;
  /** The text of the file alone. */
  readonly written: string;
  /** The whole document: the operation and the fragments that it reaches. */
  readonly source: string;
}

/** Every document that the product comes with. */
export const operations: readonly Operation[] = readOperations(OPERATIONS_FOLDER).map(
  ({ name, text }) => {
    const question = kebabCase(name);
    const written = readFileSync(join(OPERATIONS_FOLDER, `${question}.graphql`), 'utf8');
    return { question, written, source: text };
  },
);

/** The file that a name stands in, without its ending: `IsSoc2AType2` gives `is-soc-2-a-type-2`. */
export function kebabCase(name: string): string {
  return name.replaceAll(/(?<!^)([A-Z]|\d+)/g, '-$1').toLowerCase();
}
