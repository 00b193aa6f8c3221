import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, env } from 'node:process';
import { build } from 'vite';
import { generateTypes } from './generate.js';
import config from './vite.config.js';

// Makes the pages that browsers are shown: the types of what they ask, then their scripts and styles.

const folder = resolve(argv[2] ?? 'dist', 'web');

// Whoever builds, as tests do, means the pages that people see.
env['NODE_ENV'] = 'production';

const documents = JSON.parse(await generateTypes());
await build({ ...config, build: { ...config.build, outDir: folder } });
// The server finds in it what the pages ask for by id, and nothing else.
const assets = join(folder, 'assets');
const scripts = readdirSync(assets).map((name) => readFileSync(join(assets, name), 'utf8'));
const asked = Object.entries(documents).filter(([id]) => scripts.some((text) => text.includes(id)));
writeFileSync(join(folder, 'documents.json'), JSON.stringify(Object.fromEntries(asked), null, 2));
