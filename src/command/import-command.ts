import { Command } from 'commander';
import type { ImportSummary } from '../import/import-summary.js';
import { CommandError, MISUSE } from './command-error.js';
import { databaseUrlOf, toldOf } from './database-url.js';
import { createImportAwsArtifactCommand } from './import-aws-artifact-command.js';
import { importProgress } from './import-progress.js';
import { importSummaryText } from './import-summary-text.js';
import { jsonText } from './json-text.js';
import { print } from './print.js';

interface ImportCommandOptions {
  readonly databaseUrl?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

const AFTERWORD = `
The documents of the folder take the place of those of the folder that was
imported before, in one transaction: all or nothing. What came from elsewhere
stays, and is checked along with them. The tables are made where there are none.
A folder whose name is that of a command is given with its path: ./aws-artifact.

Examples:
  assurance-graph import seed --database-url postgres://user@localhost/graph
  assurance-graph import my-seed --dry-run
  assurance-graph import aws-artifact reports.json

Exit codes:
  0  the database has the graph of the folder, or had it before
  1  nothing is imported: the seed has faults, or the database cannot be reached
     or refuses
  2  the command is not used as it is meant
`;

/** Brings data into a database, or, by commands of its own, what others list into a seed. */
export function createImportCommand(): Command {
  return (
    new Command('import')
      .description('bring a seed into a database, or lists of reports into a seed')
      .argument('<folder>', 'the folder of the data')
      .option('--database-url <url>', 'the database, of PostgreSQL (DATABASE_URL)')
      .option('--dry-run', 'do all of it and say what it changes, then take it back')
      .option('--verbose', 'name every entity, not only the first of each kind')
      .option('--json', 'print the summary as JSON')
      // Options behind the name of a command are that command's.
      .enablePositionalOptions()
      .addHelpText('after', AFTERWORD)
      .action(importGiven)
      .addCommand(createImportAwsArtifactCommand())
  );
}

async function importGiven(folder: string, options: ImportCommandOptions): Promise<void> {
  const address = addressOf(options.databaseUrl);
  // A file of its own: who does not import needs none of it.
  const { importFolder } = await import('../import/import-folder.js');
  const progress = await importProgress(process.stderr);
  const imported = importFolder(address, folder, {
    isDryRun: options.dryRun === true,
    ...(options.verbose === true ? { mostSlugs: Number.MAX_SAFE_INTEGER } : {}),
    onStep: progress.show,
  });
  const summary = await toldOf(options.databaseUrl, imported).finally(progress.end);
  print(options.json === true ? `${jsonOf(summary)}\n` : importSummaryText(folder, summary));
}

function jsonOf(summary: ImportSummary): string {
  return jsonText(summary, 2) ?? '';
}

function addressOf(given: string | undefined): string {
  const address = databaseUrlOf(given);
  if (address !== null) return address;
  throw new CommandError(
    'No database is named; expected --database-url, or DATABASE_URL in the environment.',
    MISUSE,
  );
}
