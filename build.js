import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { build } from 'esbuild';

// Behind `npm run build`: makes few large files of the server and its packages, since most of a start is loading, and each
// file costs. What is imported dynamically has files of its own, which are loaded when it is needed.

const folder = argv[2] ?? 'dist';

/** Beside the server, the folder holds the benchmarks, which may be running. */
const STAYING = 'bench';

const left = existsSync(folder) ? readdirSync(folder).filter((name) => name !== STAYING) : [];
for (const name of left) rmSync(join(folder, name), { recursive: true });

await build({
  entryPoints: {
    main: 'src/main.ts',
    // It stands beside main.js, where src/process/seed-reading.ts looks for it.
    'seed-worker': 'src/process/seed-worker.ts',
    'seed/check': 'src/seed/check.ts',
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

/**
 * Of two copies of graphql, neither takes the types of the other. So packages that ask for single files of it in CommonJS,
 * as graphql-jit does, are given the ES modules that all others have.
 */
function takeOneGraphql({ onResolve, resolve }) {
  onResolve({ filter: /^graphql\/.+\.js$/ }, ({ path, kind, resolveDir }) =>
    resolve(path.replace(/\.js$/, '.mjs'), { kind, resolveDir }),
  );
}
