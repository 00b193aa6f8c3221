import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { inPackage } from '../process/package-folder.js';
import { readSettings } from '../settings/settings.js';
import type { Environment } from '../settings/settings.js';

const DEFAULTS = readSettings({});

/** Options that say the same as settings of the environment, which they go before. */
export interface SettingOptions {
  readonly port?: string;
  readonly host?: string;
  readonly seed?: string;
  readonly today?: string;
}

/** The folder where the graph is read unless something else is said. */
export const SEED_MEANING = `default: ${DEFAULTS.seed}, or where that is not there, the seed that comes with the package`;

const settingOptions = {
  port: [
    '--port <number>',
    `the port to listen on; 0 for any free one (PORT; default: ${DEFAULTS.port})`,
  ],
  host: ['--host <address>', `the address to listen on (HOST; default: ${DEFAULTS.host})`],
  seed: ['--seed <folder>', `the folder of the data (SEED; ${SEED_MEANING})`],
  today: ['--today <date>', 'the day that answers are given for (TODAY; default: the UTC clock)'],
} as const satisfies Record<keyof SettingOptions, readonly [string, string]>;

/** An option that says the same as a setting; the layer of the settings checks what it says. */
export function settingOption(name: keyof SettingOptions): Option {
  const [flags, meaning] = settingOptions[name];
  return new Option(flags, meaning);
}

/** The environment of the process with what options say instead. Where no seed is named nor at hand, it is that of the package. */
export function environmentOf(options: SettingOptions): Environment {
  const said = Object.entries(options as Readonly<Record<string, string>>)
    .filter(([name]) => name in settingOptions)
    .map(([name, text]) => [name.toUpperCase(), text] as const);
  const environment: Environment = { ...process.env, ...Object.fromEntries(said) };
  const hasSeed = environment['SEED'] !== undefined || existsSync(DEFAULTS.seed);
  return hasSeed ? environment : { ...environment, SEED: inPackage('seed') };
}
