import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILE = 'auditors.yaml';
const FAULTY = 'auditors:\n  - name: Nobody\n';
/** Every so many changes the data is faulty. */
const FAULTY_EVERY = 5;

/** What each version of the data says of itself in two places, so that half of one would be seen. */
export const VERSION = /Version \d+/g;

/** A folder of data that changes. */
export interface ChangingSeed {
  readonly folder: string;
  /** Puts the next version in the place of the last, in one step. */
  readonly change: () => 'good' | 'faulty';
  readonly remove: () => void;
}

/** A copy of the data in which an auditor has another name and description with each change. */
export function changingSeed(source: string): ChangingSeed {
  const root = mkdtempSync(join(tmpdir(), 'assurance-graph-soak-'));
  const folder = join(root, 'seed');
  cpSync(source, folder, { recursive: true });
  const text = readFileSync(join(folder, FILE), 'utf8');
  let changes = 0;

  function put(content: string): void {
    const next = join(root, 'next.yaml');
    writeFileSync(next, content);
    renameSync(next, join(folder, FILE));
  }

  function version(number: number): string {
    const named = replaced(text, 'name: Ernst & Young LLP', `name: Version ${number} LLP`);
    return replaced(named, 'An accounting firm', `Version ${number} is an accounting firm`);
  }

  put(version(0));
  return {
    folder,
    change: () => {
      changes += 1;
      const isFaulty = changes % FAULTY_EVERY === 0;
      put(isFaulty ? FAULTY : version(changes));
      return isFaulty ? 'faulty' : 'good';
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`${FILE} no longer says: ${part}`);
  return text.replace(part, by);
}
