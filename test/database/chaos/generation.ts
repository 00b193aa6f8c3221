import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSeed } from '../../../src/seed/read.js';
import { createMemoryStore } from '../../../src/store/memory.js';
import { SEED_FOLDER, serverOver } from '../../support/server.js';

/** How many records bear the number of a generation, so that one which is seen by halves would show. */
const BEARERS = 40;
const AUDITOR = 'Ernst & Young LLP';

/** One state of the graph: the seed, in which many records say which state it is. */
export interface Generation {
  readonly number: number;
  readonly folder: string;
  readonly version: string;
  /** What a server that keeps it in memory answers. */
  readonly answerTo: (query: string) => Promise<string>;
}

export function generation(number: number): Generation {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-graph-generation-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(SEED_FOLDER, folder, { recursive: true });
  const auditors = join(folder, 'auditors.yaml');
  const text = readFileSync(auditors, 'utf8');
  writeFileSync(auditors, text.replace(AUDITOR, `Examiners ${number}`));
  writeFileSync(join(folder, 'generation.yaml'), readersOf(number));
  const catalog = readSeed(folder);
  const server = serverOver(createMemoryStore(catalog));
  const known = new Map<string, Promise<string>>();

  async function answer(query: string): Promise<string> {
    const response = await server.fetch('http://graph/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.text();
  }

  return {
    number,
    folder,
    version: catalog.version,
    answerTo: (query) => {
      const told = known.get(query) ?? answer(query);
      known.set(query, told);
      return told;
    },
  };
}

/** Some records stay and change, one comes and one goes with each generation. */
function readersOf(number: number): string {
  const records = Array.from({ length: BEARERS }, (_, place) =>
    [
      `  - slug: readers-${place + number}`,
      `    name: Readers ${place + number} of generation ${number}`,
      '    cite: aws-soc-page#table-audience-soc-1',
      `    description: Generation ${number} has them.`,
    ].join('\n'),
  );
  return `audiences:\n${records.join('\n')}\n`;
}
