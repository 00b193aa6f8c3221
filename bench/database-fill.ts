import pg from 'pg';
import { migrate } from '../src/database/migration/migrate.js';
import { writeCatalog } from '../src/database/write/write-catalog.js';
import { generatedCatalog } from './catalog.js';
import { MOST_OF_A_KIND } from './database-filling.js';
import type { Filled } from './database-filling.js';
import { sampleOf } from './scale-sample.js';

// A process of its own, so that the catalog is gone from memory when the database is asked.
const connectionString = process.env['DATABASE_URL'] as string;
const entities = Number(process.env['DATABASE_ENTITIES']);

const pool = new pg.Pool({ connectionString, max: 1 });
await migrate(pool);
await pool.end();

const start = performance.now();
const catalog = generatedCatalog({ entities, seed: 1 });
const generated = performance.now();
const client = new pg.Client({ connectionString });
await client.connect();
await client.query('begin');
await writeCatalog(client, catalog);
await client.query('commit');
const written = performance.now();
await client.query('vacuum (analyze)');
const settled = performance.now();
await client.end();

process.send?.({
  version: catalog.version,
  entities: catalog.entities.length,
  links: catalog.links.length,
  facts: catalog.facts.length,
  generated: generated - start,
  written: written - generated,
  settled: settled - written,
  residentBytes: process.resourceUsage().maxRSS * 1_024,
  sample: sampleOf(catalog, MOST_OF_A_KIND),
} satisfies Filled);
