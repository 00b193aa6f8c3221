import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sharedFragments } from '../operation/fragment.js';
import type { WrittenText } from '../operation/fragment.js';
import { wholeText } from '../operation/whole-text.js';
import { inPackage } from '../process/package-folder.js';
import { CommandError, MISUSE } from './command-error.js';

const OPERATIONS = inPackage('operations');

/**
 * The document that a word of the command line means, whole: with the fragments that it spreads from the folder "fragment"
 * beside it, or from the package. Rejects with a CommandError where it means none.
 */
export async function readDocument(source: string): Promise<string> {
  if (source === '-') return completed(await text(process.stdin), '.');
  const operation = join(OPERATIONS, `${source}.graphql`);
  const file = [source, operation].find(isFile);
  if (file !== undefined) return completed(readFileSync(file, 'utf8'), dirname(file));
  if (source.includes('{')) return completed(source, '.');
  throw new CommandError(
    `${JSON.stringify(source)} is no file, no GraphQL such as "{ meta { today } }", and the name of no operation in ` +
      `${OPERATIONS}; expected one of them, or - for the standard input.`,
    MISUSE,
  );
}

/** A fragment beside the document goes before one of the package with its name. */
function completed(document: string, folder: string): string {
  const files = [...fragmentFilesIn(OPERATIONS), ...fragmentFilesIn(folder)];
  return wholeText(document, sharedFragments(files)).text;
}

function fragmentFilesIn(folder: string): readonly WrittenText[] {
  const fragments = join(folder, 'fragment');
  if (!existsSync(fragments)) return [];
  return readdirSync(fragments)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(fragments, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
