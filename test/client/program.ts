import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Workplace } from './workplace.js';

/** Bundles `program.ts` as a web app would be, lets it ask the server at an address, and gives what it prints. */
export async function printedBy(
  { folder, run }: Workplace,
  address: string,
  plugins: Plugin[] = [],
): Promise<unknown> {
  await build({
    entryPoints: [join(folder, 'program.ts')],
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins,
    logLevel: 'warning',
  });
  return JSON.parse(await run('program.mjs', address)) as unknown;
}
