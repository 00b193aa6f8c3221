import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const TAG = /graphql`\s*(?:query|fragment)\s+(\w+)[^`]*`/g;

/** Puts what Relay's compiler made in the place of each document, as plugins of Relay do for other bundlers. */
export const relayPlugin: Plugin = {
  name: 'relay',
  setup(build) {
    build.onLoad({ filter: /program\.ts$/ }, ({ path }) => {
      const imports: string[] = [];
      const text = readFileSync(path, 'utf8').replaceAll(TAG, (_, name: string) => {
        imports.push(`import ${name}_made from './__generated__/${name}.graphql';`);
        return `${name}_made`;
      });
      return { contents: [...imports, text].join('\n'), loader: 'ts' };
    });
  },
};
