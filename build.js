import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { build } from 'esbuild';

// Behind `npm run build`: makes few large files of the server and its packages, since most of a start is loading, and each
// file costs. What is imported dynamically has files of its own, which are loaded when it is needed.

const folder = argv[2] ?? 'dist';

/** Beside the server, the folder holds the benchmarks, which may be running, and the pages, which are built by themselves. */
const STAYING = ['bench', 'web'];

const left = existsSync(folder)
  ? readdirSync(folder).filter((name) => !STAYING.includes(name))
  : [];
for (const name of left) rmSync(join(folder, name), { recursive: true });

await build({
  entryPoints: {
    main: 'src/main.ts',
    'assurance-graph': 'src/assurance-graph.ts',
    // It stands beside src/process/seed-reading.ts, which looks for it there, and which both of the above share.
    'part/seed-worker': 'src/process/seed-worker.ts',
  },
  outdir: folder,
  chunkNames: 'part/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // As ES modules, packages lose what is not used, and their parts reach each other without a detour.
  mainFields: ['module', 'main'],
  plugins: [{ name: 'one-graphql', setup: takeOneGraphql }],
  // Packages in CommonJS ask for modules of Node by `require`, which ES modules do not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});

// Shells run it by its name.
chmodSync(join(folder, 'assurance-graph.js'), 0o755);

/**
 * Of two copies of graphql, neither takes the types of the other. So packages that ask for single files of it in CommonJS,
 * as graphql-jit does, are given the ES modules that all others have.
 */
function takeOneGraphql({ onResolve, resolve }) {
  onResolve({ filter: /^graphql\/.+\.js$/ }, ({ path, kind, resolveDir }) =>
    resolve(path.replace(/\.js$/, '.mjs'), { kind, resolveDir }),
  );
}
