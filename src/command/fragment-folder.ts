import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFragments } from '../operation/fragment.js';
import type { SharedFragments, WrittenText } from '../operation/fragment.js';
import { CommandError, MISUSE } from './command-error.js';
import { quoted } from './json-text.js';
import { readFileText } from './read-text.js';

/**
 * The fragments in the folder "fragment" of a folder, by their names; none where there is no such folder. Rejects with a
 * CommandError where something in it cannot be read, or a fragment is given twice.
 */
export async function readFragmentFolder(folder: string): Promise<SharedFragments['byName']> {
  const fragments = join(folder, 'fragment');
  const files: WrittenText[] = [];
  for (const name of namesIn(fragments).filter((name) => name.endsWith('.graphql'))) {
    const file = join(fragments, name);
    files.push({ file, text: await readFileText(file, 'a file of fragments') });
  }
  const { byName, faults } = sharedFragments(files);
  if (faults.length > 0) throw new CommandError(faults.join('\n'), MISUSE);
  return byName;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new CommandError(
      `${quoted(folder)} cannot be read (${code}); expected a folder of fragments.`,
      MISUSE,
    );
  }
}
