import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { inPackage } from '../process/package-folder.js';
import { createCheckCommand } from './check-command.js';
import { createImportCommand } from './import-command.js';
import { print } from './print.js';
import { createQueryCommand } from './query-command.js';
import { createSchemaCommand } from './schema-command.js';
import { createServeCommand } from './serve-command.js';

const AFTERWORD = `
Examples:
  assurance-graph serve --port 8080
  assurance-graph check my-seed
  assurance-graph query '{ reports { nodes { slug name } } }'
  assurance-graph schema > schema.graphql
  assurance-graph import my-seed

Exit codes:
  0  all is well
  1  the answer is no: the seed has faults, the answer has errors, the server
     cannot start, or the database cannot be reached
  2  the command is not used as it is meant
`;

/** All commands, with what they say of themselves. */
export function createProgram(): Command {
  const program = new Command('assurance-graph')
    .description('The knowledge graph of independent assurance reports: serve it, or ask it.')
    .option('-V, --version', 'say which version this is')
    .on('option:version', () => {
      const version = versionOf(inPackage('package.json'));
      print(`${version}\n`);
      throw new CommanderError(0, 'commander.version', version);
    })
    .helpOption('-h, --help', 'say how a command is used')
    // Without it, the commands within a command would not be handed the options that it has too.
    .enablePositionalOptions()
    .helpCommand('help [command]', 'say how a command is used')
    .addHelpText('after', AFTERWORD);
  for (const command of [
    createServeCommand(),
    createCheckCommand(),
    createQueryCommand(),
    createSchemaCommand(),
    createImportCommand(),
  ]) {
    for (const one of withThoseWithin(command)) {
      one.helpOption('-h, --help', 'say how this command is used');
    }
    program.addCommand(command);
  }
  for (const command of withThoseWithin(program)) {
    command.exitOverride().configureOutput({
      outputError: (text, write) => {
        write(sentenceOf(text));
      },
      writeOut: print,
    });
  }
  return program;
}

function withThoseWithin(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withThoseWithin)];
}

function versionOf(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** What the library says of a wrong use, on one line: the suggestion stands on a line of its own there. */
function sentenceOf(text: string): string {
  const [fault = '', suggestion] = text
    .replace(/^error: /, '')
    .trimEnd()
    .split('\n');
  const sentence = `${fault.charAt(0).toUpperCase()}${fault.slice(1)}`.replace(/\.?$/, '.');
  const advice = suggestion?.replace(/^\((.*)\)$/, '$1') ?? 'See assurance-graph --help.';
  return `${sentence} ${advice}\n`;
}
