import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Catalog } from '../src/model/catalog.js';
import { readSeed } from '../src/seed/read.js';
import { createMemoryStore } from '../src/store/memory.js';
import { generatedCatalog } from './catalog.js';
import { machine } from './machine.js';
import { measured } from './measure.js';
import type { Measurement } from './measure.js';
import { questionsAbout } from './question.js';
import { seededRandom } from './random.js';
import { askOver } from './request.js';
import { walkRecord } from './walk-record.js';
import type { GraphRecord } from './walk-record.js';

// npm runs this at the root of the project, whatever folder the compiled script lies in.
const SEED_FOLDER = 'seed';
const RECORD = 'bench/walk.md';
const ENTITIES = 100_000;

const graphs: readonly (readonly [name: string, make: () => Catalog])[] = [
  ['The shipped seed', () => readSeed(SEED_FOLDER)],
  ['A generated graph', () => generatedCatalog({ entities: ENTITIES, seed: 1 })],
];

async function recordOf(name: string, catalog: Catalog): Promise<GraphRecord> {
  const start = performance.now();
  const store = createMemoryStore(catalog);
  const storeMilliseconds = performance.now() - start;
  const ask = askOver(store);
  const random = seededRandom(1);
  const rows: (readonly [string, Measurement | null])[] = [];
  for (const question of questionsAbout(catalog)) {
    process.stderr.write(`${name}: ${question.name}\n`);
    rows.push([question.name, await measured(question, ask, random)]);
  }
  return {
    name,
    entities: catalog.entities.length,
    links: catalog.links.length,
    facts: catalog.facts.length,
    storeMilliseconds,
    rows,
  };
}

const records: GraphRecord[] = [];
for (const [name, make] of graphs) records.push(await recordOf(name, make()));
const text = await format(walkRecord(machine(), records), { parser: 'markdown' });
process.stdout.write(text);
if (process.argv.includes('--record')) writeFileSync(RECORD, text);
