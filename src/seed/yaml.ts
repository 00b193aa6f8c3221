import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);

/** The package that reads all of YAML: loaded when it is first asked for, since plain seeds do without it. */
export function yaml(): typeof Yaml {
  return require('yaml') as typeof Yaml;
}
