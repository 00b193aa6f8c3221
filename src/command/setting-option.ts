import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { inPackage } from '../process/package-folder.js';
import { readSettings, SettingsError } from '../settings/settings.js';
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

/**
 * The environment of the process with what options say instead. Where no seed is named nor at hand, it is that of the package.
 * Throws a SettingsError that names every option that cannot be meant.
 */
export function environmentOf(options: SettingOptions): Environment {
  const said = Object.entries(options as Readonly<Record<string, string>>)
    .filter(([name]) => name in settingOptions)
    .map(([name, text]) => [name.toUpperCase(), text] as const);
  const faults = said.flatMap(([name, text]) => faultOf(name, text) ?? []);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  const environment: Environment = { ...process.env, ...Object.fromEntries(said) };
  const hasSeed = environment['SEED'] !== undefined || existsSync(DEFAULTS.seed);
  return hasSeed ? environment : { ...environment, SEED: inPackage('seed') };
}

/** What the settings say of a text, with the name of the option that gave it. */
function faultOf(name: string, text: string): string | undefined {
  try {
    readSettings({ [name]: text });
    return undefined;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.replace(name, `--${name.toLowerCase()}`);
  }
}
