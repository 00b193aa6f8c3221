import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env } from 'node:process';
import { build } from 'vite';
import { generateTypes } from './generate.js';
import config from './vite.config.js';

// Makes the pages that browsers are shown: the types of what they ask, then their scripts and styles.

const folder = resolve(argv[2] ?? 'dist', 'web');

// Whoever builds, as tests do, means the pages that people see.
env['NODE_ENV'] = 'production';

const documents = await generateTypes();
await build({ ...config, build: { ...config.build, outDir: folder } });
mkdirSync(folder, { recursive: true });
// The server finds in it what the pages ask for by id.
writeFileSync(join(folder, 'documents.json'), documents);
