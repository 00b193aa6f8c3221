import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wholeText } from '../operation/whole-text.js';
import { inPackage } from '../process/package-folder.js';
import { CommandError, MISUSE } from './command-error.js';
import { readFragmentFolder } from './fragment-folder.js';
import { quoted } from './json-text.js';
import { readFileText, readInputText } from './read-text.js';

const OPERATIONS = inPackage('operations');
const EXPECTED = 'a document of GraphQL';

/**
 * The document that a word of the command line means, whole: with the fragments that it spreads from the folder "fragment"
 * beside it, or from the package. Rejects with a CommandError where it means none.
 */
export async function readDocument(source: string): Promise<string> {
  if (source === '-') return completed(await readInputText(EXPECTED), '.');
  const operation = join(OPERATIONS, `${source}.graphql`);
  const file = [source, operation].find(isFile);
  if (file !== undefined) return completed(await readFileText(file, EXPECTED), dirname(file));
  if (source.includes('{')) return completed(source, '.');
  throw new CommandError(
    `${quoted(source)} is no file, no GraphQL such as "{ meta { today } }", and the name of no operation in ` +
      `${OPERATIONS}; expected one of them, or - for the standard input.`,
    MISUSE,
  );
}

/** A fragment beside the document goes before one of the package with its name. */
async function completed(document: string, folder: string): Promise<string> {
  const { missing } = wholeText(document, { byName: new Map() });
  if (missing.length === 0) return document;
  const [ofPackage, beside] = await Promise.all([OPERATIONS, folder].map(readFragmentFolder));
  return wholeText(document, { byName: new Map([...(ofPackage ?? []), ...(beside ?? [])]) }).text;
}

/** Whether a word names a file; one that cannot be the name of any, such as a long document, does not. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
