import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../operations');

/** A question that readers ask, as a document that they can send. */
export interface Operation {
  /** The question in kebab-case, as the file is called. */
  readonly question: string;
  readonly source: string;
}

/** Every document that the product comes with. */
export const operations: readonly Operation[] = readdirSync(FOLDER).map((file) => ({
  question: file.replace(/\.graphql$/, ''),
  source: readFileSync(join(FOLDER, file), 'utf8'),
}));

/** The name that the operation of a question has: `is-soc-2-a-type-2` gives `IsSoc2AType2`. */
export function operationName(question: string): string {
  return question
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
