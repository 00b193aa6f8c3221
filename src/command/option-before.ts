import type { Command } from 'commander';
import { CommandError, MISUSE } from './command-error.js';

/** Refuses the options that were given to the command around one, since nothing would heed them. */
export function refuseOptionsBefore(command: Command): void {
  const { parent } = command;
  const given = parent?.options.find(
    (option) => parent.getOptionValueSource(option.attributeName()) === 'cli',
  );
  if (given === undefined) return;
  const name = given.long ?? given.flags;
  throw new CommandError(`${name} stands before ${command.name()}; expected it behind.`, MISUSE);
}
