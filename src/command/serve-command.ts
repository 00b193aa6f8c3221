import { Command } from 'commander';
import { environmentOf, settingOption } from './setting-option.js';
import type { SettingOptions } from './setting-option.js';

const AFTERWORD = `
All other settings are read from the environment, as the README lists them. With
DATABASE_URL the data is in a database; one that has no graph yet gets that of
the folder that --seed names.

Examples:
  assurance-graph serve
  assurance-graph serve --port 8080 --today 2026-11-23
  GRAPHIQL=off assurance-graph serve --host 0.0.0.0

Exit codes:
  0  it served until it was told to end
  1  it cannot start, or had to cut connections at its end
  2  an option or a setting says what cannot be meant
`;

/** Serves the graph until the process is told to end. */
export function createServeCommand(): Command {
  return new Command('serve')
    .description('serve the graph over HTTP')
    .addOption(settingOption('port'))
    .addOption(settingOption('host'))
    .addOption(settingOption('seed'))
    .addOption(settingOption('today'))
    .addHelpText('after', AFTERWORD)
    .action(async (options: SettingOptions) => {
      const { serve } = await import('./graph-work.js');
      const environment = environmentOf(options);
      const { DATABASE_URL, SEED } = process.env;
      // A database gets the graph of a folder only where one is named.
      const isUnnamed = DATABASE_URL !== undefined && (options.seed ?? SEED) === undefined;
      await serve(isUnnamed ? { ...environment, SEED: undefined } : environment);
    });
}
