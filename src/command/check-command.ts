import { Command } from 'commander';
import { readSettings } from '../settings/settings.js';
import { print } from './print.js';
import { environmentOf, SEED_MEANING } from './setting-option.js';

const AFTERWORD = `
Examples:
  assurance-graph check
  assurance-graph check my-seed

Exit codes:
  0  the seed is sound
  1  it has faults: each is told with its file, line and column
  2  the command is not used as it is meant
`;

/** Says what is wrong with a seed, and serves nothing. */
export function createCheckCommand(): Command {
  return new Command('check')
    .description('say what is wrong with a seed')
    .argument('[folder]', `the folder of the data (SEED; ${SEED_MEANING})`)
    .addHelpText('after', AFTERWORD)
    .action(check);
}

async function check(given: string | undefined): Promise<void> {
  const { readSeedAside } = await import('./graph-work.js');
  const { SEED } = given === undefined ? environmentOf({}) : { SEED: given };
  const { seed } = readSettings({ SEED });
  const { entities, links, facts, conflicts } = await readSeedAside(seed);
  print(
    `${seed} is sound: ${entities.length} entities, ${links.length} links, ` +
      `${facts.length} facts, ${conflicts.length} conflicts\n`,
  );
}
